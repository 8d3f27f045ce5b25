package org.workinggroups.solver.cli;

import java.util.Map;

/**
 * What is known about where the output goes. Java cannot tell by itself which of its streams is a terminal, so the
 * launcher says it.
 *
 * @param result   whether standard output is a terminal
 * @param progress whether standard error is a terminal
 * @param colour   whether colours are wanted; <a href="https://no-color.org">NO_COLOR</a> is honoured
 */
record Terminal(boolean result, boolean progress, boolean colour) {

    /** Files and pipes. */
    static final Terminal NONE = new Terminal(false, false, false);

    /**
     * The terminal the launcher saw.
     *
     * @param streams     the file descriptors that are terminals, such as {@code 12}; may be null
     * @param environment the environment variables
     */
    static Terminal of(String streams, Map<String, String> environment) {
        String seen = streams == null ? "" : streams;
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "dumb").equals("dumb");
        return new Terminal(seen.contains("1"), seen.contains("2"), !plain);
    }

    /** How to write to standard output. */
    Style resultStyle() {
        return new Style(result && colour);
    }

    /** How to write to standard error. */
    Style progressStyle() {
        return new Style(progress && colour);
    }
}
