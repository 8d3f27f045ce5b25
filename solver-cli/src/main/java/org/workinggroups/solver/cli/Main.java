package org.workinggroups.solver.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where the program starts. */
public final class Main {

    private Main() {
    }

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        Terminal terminal = Terminal.of(System.getProperty("workgroups.terminal"), System.getenv());
        int status = Workgroups.run(out, err, terminal, arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** UTF-8 whatever the locale: ids and topics are in many languages, and JSON knows nothing else. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }
}
