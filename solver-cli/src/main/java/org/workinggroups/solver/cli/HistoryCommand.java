package org.workinggroups.solver.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.io.PlanFile;
import org.workinggroups.solver.io.PlanHistory;
import org.workinggroups.solver.io.PlanVersion;
import org.workinggroups.solver.update.PlacementChange.Kind;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The versions of a plan, and whether one was changed afterwards. */
final class HistoryCommand implements Callable<Integer> {

    private final PositionalParamSpec folder = Arguments.file("0", "DIR",
            "Folder that holds the versions, in folders of their own.");
    private final Terminal terminal;
    private final CommandSpec spec;

    HistoryCommand(Terminal terminal) {
        this.terminal = terminal;
        this.spec = Arguments.command(this, "history", "Show the versions of a plan. Tells which file was changed "
                + "after it was written; the exit status is 2 then.", folder);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        PlanHistory history = PlanHistory.of(folder.getValue());
        if (history.entries().isEmpty()) {
            throw new InvalidSeminarException(List.of(Problem.error(Place.named("DIR"),
                    folder.<Path>getValue().toString(), "there is no allocation.json in this folder",
                    "the folder above was meant")));
        }
        PrintWriter out = spec.commandLine().getOut();
        table(history).lines(terminal.resultStyle()).forEach(out::println);
        out.flush();
        List<Problem> problems = history.problems();
        new Failures(terminal.progressStyle()).problems(spec.commandLine().getErr(), problems);
        return ExitStatus.of(problems);
    }

    private static TextTable table(PlanHistory history) {
        TextTable table = new TextTable(5, List.of("Version", "Plan", "Updates", "Approved by", "File", "Moved", "New",
                "Left"));
        for (PlanHistory.Entry entry : history.entries()) {
            PlanFile file = entry.file();
            Optional<PlanVersion> version = file.version();
            Path parent = entry.path().getParent();
            table.row(file.number(), parent == null ? "." : parent,
                    history.baselineOf(file).map(before -> String.valueOf(before.file().number()))
                            .orElse(version.isPresent() ? "not here" : ""),
                    version.map(PlanVersion::approvedBy).orElse(""), switch (file.seal()) {
                        case INTACT -> "as written";
                        case BROKEN -> "changed";
                        case NONE -> "not sealed";
                    }, count(version, Kind.MOVED), count(version, Kind.NEW), count(version, Kind.LEFT));
        }
        return table;
    }

    private static String count(Optional<PlanVersion> version, Kind kind) {
        return version.map(update -> String.valueOf(update.count(kind))).orElse("");
    }
}
