package org.workinggroups.solver.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.workinggroups.solver.cli.offline.NoNetwork;

/** Runs commands in a process without a network. */
final class OfflineCommands {

    private OfflineCommands() {
    }

    /** @param arguments the commands with their arguments, with {@code --then} between two commands */
    public static void main(String[] arguments) throws Exception {
        NoNetwork.deny();
        PrintWriter err = new PrintWriter(System.err, true);
        List<String> command = new ArrayList<>();
        for (String word : arguments) {
            if (word.equals("--then")) {
                run(command, err);
                command.clear();
            } else {
                command.add(word);
            }
        }
        run(command, err);
    }

    private static void run(List<String> command, PrintWriter err) {
        int status = Workgroups.run(new PrintWriter(System.out, true), err, Terminal.NONE,
                command.toArray(String[]::new));
        System.out.println("status of " + command.getFirst() + ": " + status);
    }
}
