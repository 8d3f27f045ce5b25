package org.workinggroups.solver.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One run of the command line in this process, as a script would see it.
 *
 * @param status what the process would have ended with
 * @param out    what was written to standard output
 * @param err    what was written to standard error
 */
record CommandRun(int status, String out, String err) {

    /** Runs a command; every argument is given as its text. */
    static CommandRun of(Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = arguments[i].toString();
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Workgroups.run(new PrintWriter(out), new PrintWriter(err), Terminal.NONE, texts);
        return new CommandRun(status, out.toString(), err.toString());
    }

    /** Everything somebody at the screen would have seen. */
    String shown() {
        return out + err;
    }
}
