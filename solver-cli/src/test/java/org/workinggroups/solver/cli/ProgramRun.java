package org.workinggroups.solver.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;

/** One run of the program within the test's own process. */
record ProgramRun(int status, String out, String err) {

    static ProgramRun of(Object... arguments) {
        return of(Terminal.NONE, arguments);
    }

    static ProgramRun of(Terminal terminal, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Workgroups.run(new PrintWriter(out), new PrintWriter(err), terminal,
                Arrays.stream(arguments).map(argument -> argument instanceof Path path ? path.toString()
                        : argument.toString()).toArray(String[]::new));
        return new ProgramRun(status, out.toString(), err.toString());
    }
}
