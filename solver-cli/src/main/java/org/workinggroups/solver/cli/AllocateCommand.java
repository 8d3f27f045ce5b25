package org.workinggroups.solver.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.Status;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.io.AllocationWriter;
import org.workinggroups.solver.io.SeminarFiles;
import org.workinggroups.solver.io.SeminarReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job: registrations in, an allocation with its scorecard out. */
@Command(name = "allocate", sortOptions = false, description = {"Decide who sits in which group.",
    "Writes allocation.json and allocation.csv; on Ctrl-C the best plan so far."})
final class AllocateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SEMINAR", description = "Folder of the seminar, or its seminar.yaml.")
    private Path seminar;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of the result (default: SEMINAR/allocation).")
    private Optional<Path> out;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
            description = "Draws the lots between equals (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--time", paramLabel = "TIME", defaultValue = "10s",
            description = "The search's time at most, such as 500ms, 10s, 2m (default: ${DEFAULT-VALUE}).")
    private Duration time;

    @ArgGroup
    private Effort effort = new Effort();

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    AllocateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** How hard to try to prove that the plan is the best. */
    static final class Effort {
        @Option(names = "--quick", description = "Take the search's plan, without a proof.")
        private boolean quick;

        @Option(names = "--prove", paramLabel = "TIME", defaultValue = "30s",
                description = "The proof's time at most (default: ${DEFAULT-VALUE}).")
        private Duration prove;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (Interruption interruption = new Interruption()) {
            SeminarFiles files = SeminarReader.read(seminar);
            ResultFolder folder = ResultFolder.of(out, seminar);
            folder.check();
            AllocationResult result = solve(files, interruption, err);
            tell(files.notices(), err);
            tell(result.notices(), err);
            if (result.status() == Status.INFEASIBLE) {
                return infeasible(result, err);
            }
            folder.write(result);
            print(result, folder, err);
            return ExitStatus.DONE;
        }
    }

    private AllocationResult solve(SeminarFiles files, Interruption interruption, PrintWriter err) {
        try (ProgressLine progress = new ProgressLine(err, terminal.progress())) {
            return Allocator.builder().seed(seed).timeLimit(time).listener(progress)
                    .cancelledWhen(interruption::isRequested).build().allocate(files.seminar(), files.origins());
        }
    }

    private int infeasible(AllocationResult result, PrintWriter err) {
        tell(result.conflicts(), err);
        err.println(result.ending() == AllocationResult.Ending.INTERRUPTED
                ? "Interrupted before a plan was found that keeps every hard rule. Nothing was written."
                : "No plan keeps every hard rule. Nothing was written.");
        err.flush();
        return ExitStatus.INFEASIBLE;
    }

    private void print(AllocationResult result, ResultFolder folder, PrintWriter err) {
        PrintWriter standard = spec.commandLine().getOut();
        if (json) {
            standard.print(new String(AllocationWriter.json(result), StandardCharsets.UTF_8));
        } else {
            new AllocationText(result, terminal.resultStyle()).lines().forEach(standard::println);
        }
        standard.flush();
        err.println((result.ending() == AllocationResult.Ending.INTERRUPTED
                ? "Interrupted: the best plan so far was written to " : "Written to ") + folder.path());
        err.flush();
    }

    private void tell(List<Problem> problems, PrintWriter err) {
        Failures failures = new Failures(terminal.progressStyle());
        failures.problems(err, problems);
    }
}
