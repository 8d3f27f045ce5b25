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
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The main job: registrations in, an allocation with its scorecard out. */
final class AllocateCommand implements Callable<Integer> {

    private static final Duration STANDARD_PROOF = Duration.ofSeconds(30);

    private final PositionalParamSpec seminar = Arguments.seminar();
    private final OptionSpec out = Arguments.path("--out", "DIR",
            "Folder of the result (default: SEMINAR/allocation).", false);
    private final OptionSpec seed = Arguments.number("--seed", "N",
            "Draws the lots between equals (default: ${DEFAULT-VALUE}).", 1L);
    private final OptionSpec time = Arguments.time("--time",
            "The search's time at most, such as 500ms, 10s, 2m (default: ${DEFAULT-VALUE}).", "10s");
    private final OptionSpec quick = Arguments.flag("--quick", "Take the search's plan, without a proof.");
    private final OptionSpec prove = Arguments.time("--prove",
            "The proof's time at most (default: 30s).", null);
    private final OptionSpec json = Arguments.flag("--json", "Print the result as JSON.");
    private final Terminal terminal;
    private final CommandSpec spec;

    AllocateCommand(Terminal terminal) {
        this.terminal = terminal;
        this.spec = Arguments.command(this, "allocate", "Decide who sits in which group. Writes allocation.json and "
                + "allocation.csv; on Ctrl-C the best plan so far.", seminar, out, seed, time, json)
                .addArgGroup(ArgGroupSpec.builder().exclusive(true).addArg(quick).addArg(prove).build());
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (Interruption interruption = new Interruption()) {
            Path subject = seminar.getValue();
            SeminarFiles files = SeminarReader.read(subject);
            ResultFolder folder = ResultFolder.of(Optional.ofNullable(out.getValue()), subject);
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
            Allocator.Builder allocator = Allocator.builder().seed(seed.<Long>getValue()).timeLimit(time.getValue())
                    .listener(progress).cancelledWhen(interruption::isRequested);
            if (!Boolean.TRUE.equals(quick.getValue())) {
                allocator.prove(prove.<Duration>getValue() == null ? STANDARD_PROOF : prove.getValue());
            }
            return allocator.build().allocate(files.seminar(), files.origins());
        }
    }

    private int infeasible(AllocationResult result, PrintWriter err) {
        tell(result.conflicts(), err);
        result.relaxations().forEach(relaxation -> err.println("What would make a plan possible: " + relaxation));
        err.println(result.ending() == AllocationResult.Ending.INTERRUPTED
                ? "Interrupted before a plan was found that keeps every hard rule. Nothing was written."
                : "No plan keeps every hard rule. Nothing was written.");
        err.flush();
        return ExitStatus.INFEASIBLE;
    }

    private void print(AllocationResult result, ResultFolder folder, PrintWriter err) {
        PrintWriter standard = spec.commandLine().getOut();
        if (json.<Boolean>getValue()) {
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
