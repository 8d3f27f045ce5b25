package org.workinggroups.solver.cli;

/**
 * Emphasis by the escape sequences of ECMA-48, or none.
 *
 * @param on whether to emphasise
 */
record Style(boolean on) {

    /** A heading. */
    String bold(String text) {
        return wrap("1", text);
    }

    /** Good news. */
    String good(String text) {
        return wrap("32", text);
    }

    /** Something to look at. */
    String attention(String text) {
        return wrap("33", text);
    }

    /** Something wrong. */
    String bad(String text) {
        return wrap("31", text);
    }

    private String wrap(String code, String text) {
        return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
