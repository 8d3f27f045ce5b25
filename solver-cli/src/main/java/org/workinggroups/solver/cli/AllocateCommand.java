package org.workinggroups.solver.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.LotteryResult;
import org.workinggroups.solver.Status;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.evaluation.Meetings;
import org.workinggroups.solver.evaluation.Scorecard;
import org.workinggroups.solver.io.AllocationWriter;
import org.workinggroups.solver.io.ChangeLog;
import org.workinggroups.solver.io.Provenance;
import org.workinggroups.solver.io.SeminarFiles;
import org.workinggroups.solver.io.SeminarReader;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** The main job: registrations in, an allocation with its scorecard out. */
final class AllocateCommand implements Callable<Integer> {

    private static final Duration STANDARD_PROOF = Duration.ofSeconds(30);

    private static final int MOST_ROUNDS = 20;

    private static final int MOST_TICKETS = 1000;

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
    private final OptionSpec rounds = Arguments.number("--rounds", "N",
            "Plan N rounds one after the other, in which people meet others (default: ${DEFAULT-VALUE}).", 1L);
    private final OptionSpec lottery = Arguments.number("--lottery", "N",
            "Draw the plan from the equally best plans of N seeds, from --seed on; see docs/fairness.md.", null);
    private final OptionSpec approvedBy = Arguments.approvedBy();
    private final OptionSpec recordedAt = Arguments.recordedAt();
    private final OptionSpec separator = Arguments.separator();
    private final OptionSpec json = Arguments.flag("--json", "Print the result as JSON.");
    private final Terminal terminal;
    private final CommandSpec spec;

    AllocateCommand(Terminal terminal) {
        this.terminal = terminal;
        this.spec = Arguments.command(this, "allocate", "Decide who sits in which group. Writes allocation.json, "
                + "allocation.csv, allocation.xlsx, report.html, mail-merge.csv and badges.csv; on Ctrl-C the best plan "
                + "so far.", seminar, out, seed, time, rounds, lottery, approvedBy, recordedAt, separator, json)
                .addArgGroup(ArgGroupSpec.builder().exclusive(true).addArg(quick).addArg(prove).build());
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        Allocator.warmUp();
        PrintWriter err = spec.commandLine().getErr();
        try (Interruption interruption = new Interruption()) {
            Path subject = seminar.getValue();
            SeminarFiles files = SeminarReader.read(subject);
            ResultFolder folder = ResultFolder.of(Optional.ofNullable(out.getValue()), subject);
            tell(files.notices(), err);
            tell(files.log(), err);
            if (rounds() > 1) {
                return planRounds(files, folder, interruption, err);
            }
            LotteryResult solved = solve(files.seminar(), files, interruption, err);
            AllocationResult result = solved.result();
            tell(result.notices(), err);
            if (result.status() == Status.INFEASIBLE || tickets() > 0 && solved.draw().isEmpty()) {
                return infeasible(result, err);
            }
            Provenance provenance = new Provenance(Optional.ofNullable(recordedAt.getValue()),
                    Optional.ofNullable(approvedBy.<String>getValue()).orElse(""), solved.draw());
            folder.write(result, separator.getValue(), provenance);
            print(result, provenance, folder, err);
            return ExitStatus.DONE;
        }
    }

    private int rounds() {
        long asked = rounds.<Long>getValue();
        if (asked < 1 || asked > MOST_ROUNDS) {
            throw new ParameterException(spec.commandLine(), "--rounds is from 1 to " + MOST_ROUNDS
                    + ". Maybe --rounds 3 was meant");
        }
        return (int) asked;
    }

    private int tickets() {
        Long asked = lottery.getValue();
        if (asked != null && (asked < 1 || asked > MOST_TICKETS)) {
            throw new ParameterException(spec.commandLine(), "--lottery is from 1 to " + MOST_TICKETS
                    + ". Maybe --lottery 20 was meant");
        }
        if (asked != null && rounds() > 1) {
            throw new ParameterException(spec.commandLine(), "--lottery draws one plan and --rounds makes several. "
                    + "Maybe one of the two was meant");
        }
        return asked == null ? 0 : asked.intValue();
    }

    /** All rounds are planned before the first is written. */
    private int planRounds(SeminarFiles files, ResultFolder folder, Interruption interruption, PrintWriter err) {
        List<AllocationResult> results = new ArrayList<>();
        List<Plan> sessions = new ArrayList<>(files.seminar().previous());
        for (int round = 1; round <= rounds(); round++) {
            AllocationResult result = solve(files.seminar().withPrevious(sessions), files, interruption, err).result();
            if (result.status() == Status.INFEASIBLE || interruption.isRequested()) {
                return infeasible(result, err);
            }
            results.add(result);
            sessions.add(result.plan().orElseThrow());
        }
        tell(results.getFirst().notices(), err);
        TextTable table = new TextTable(1, List.of("Round", "Medium", "Soft", "First choices", "Pairs", "Meet first"));
        for (int round = 1; round <= results.size(); round++) {
            AllocationResult result = results.get(round - 1);
            Scorecard scorecard = result.scorecard().orElseThrow();
            Meetings meetings = Meetings.of(result.seminar(), result.plan().orElseThrow());
            table.row(round, scorecard.score().medium(), scorecard.score().soft(), scorecard.ranks().at(1),
                    meetings.pairs(), meetings.firstTime());
        }
        folder.writeRounds(results, separator.getValue());
        printRounds(results, table);
        err.println("Written to " + folder.path());
        return ExitStatus.DONE;
    }

    private void printRounds(List<AllocationResult> results, TextTable table) {
        PrintWriter standard = spec.commandLine().getOut();
        if (json.<Boolean>getValue()) {
            standard.print(results.stream().map(result -> new String(AllocationWriter.json(result),
                    StandardCharsets.UTF_8).strip()).collect(Collectors.joining(",\n", "[", "]\n")));
        } else {
            table.lines(terminal.resultStyle()).forEach(standard::println);
        }
        standard.flush();
    }

    private LotteryResult solve(Seminar subject, SeminarFiles files, Interruption interruption, PrintWriter err) {
        try (ProgressLine progress = new ProgressLine(err, terminal.progress())) {
            Allocator.Builder allocator = Allocator.builder().seed(seed.<Long>getValue()).timeLimit(time.getValue())
                    .listener(progress).cancelledWhen(interruption::isRequested);
            if (!Boolean.TRUE.equals(quick.getValue())) {
                allocator.prove(prove.<Duration>getValue() == null ? STANDARD_PROOF : prove.getValue());
            }
            return tickets() > 0 ? allocator.build().lottery(subject, files.origins(), tickets())
                    : new LotteryResult(allocator.build().allocate(subject, files.origins()), Optional.empty());
        }
    }

    private static void tell(ChangeLog log, PrintWriter err) {
        int count = log.changes().size() + log.untold();
        if (count > 0) {
            err.println((count == 1 ? "1 cell was" : count + " cells were") + " read as something other than written; "
                    + "\"workgroups check\" tells which.");
        }
    }

    private int infeasible(AllocationResult result, PrintWriter err) {
        tell(result.conflicts(), err);
        result.relaxations().forEach(relaxation -> err.println("What would make a plan possible: " + relaxation));
        err.println(result.ending() == AllocationResult.Ending.INTERRUPTED && tickets() > 0
                ? "Interrupted before every lot was drawn. Nothing was written."
                : result.ending() == AllocationResult.Ending.INTERRUPTED
                ? "Interrupted before a plan was found that keeps every hard rule. Nothing was written."
                : "No plan keeps every hard rule. Nothing was written.");
        err.flush();
        return ExitStatus.INFEASIBLE;
    }

    private void print(AllocationResult result, Provenance provenance, ResultFolder folder, PrintWriter err) {
        PrintWriter standard = spec.commandLine().getOut();
        if (json.<Boolean>getValue()) {
            standard.print(new String(AllocationWriter.json(result, List.of(), Optional.empty(), List.of(), provenance),
                    StandardCharsets.UTF_8));
        } else {
            new AllocationText(result, provenance.lottery(), terminal.resultStyle()).lines()
                    .forEach(standard::println);
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
