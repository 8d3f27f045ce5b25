package org.workinggroups.solver.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.io.Purge;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Deletes what this program has written. */
final class PurgeCommand implements Callable<Integer> {

    private final PositionalParamSpec folder = Arguments.file("0", "DIR", "Folder of results, or one above them.");
    private final OptionSpec changed = Arguments.flag("--changed",
            "Delete files too that were changed since they were written.");
    private final Terminal terminal;
    private final CommandSpec spec;

    PurgeCommand(Terminal terminal) {
        this.terminal = terminal;
        this.spec = Arguments.command(this, "purge", "Delete what was written into a folder, by the manifests in it. "
                + "Nothing else is touched: not the seminar, nor files that somebody else put there or changed.", folder,
                changed);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        Purge.Done done = Purge.of(folder.<Path>getValue(), changed.<Boolean>getValue());
        PrintWriter out = spec.commandLine().getOut();
        done.deleted().forEach(file -> out.println("deleted  " + file));
        out.flush();
        new Failures(terminal.progressStyle()).problems(spec.commandLine().getErr(), done.kept().stream()
                .map(file -> Problem.notice(Place.in(file.toString()), "", "this file was changed since it was "
                        + "written, and is kept", "--changed was meant, which deletes it too")).toList());
        return ExitStatus.DONE;
    }
}
