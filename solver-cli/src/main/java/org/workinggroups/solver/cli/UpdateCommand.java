package org.workinggroups.solver.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.io.AllocationWriter;
import org.workinggroups.solver.io.PlanVersion;
import org.workinggroups.solver.io.Provenance;
import org.workinggroups.solver.io.Separator;
import org.workinggroups.solver.resilience.Absence.Appointment;
import org.workinggroups.solver.resilience.ResilienceStudy;
import org.workinggroups.solver.update.PlanUpdate;
import org.workinggroups.solver.update.UpdateLimits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Changes a published plan as little as late changes allow. */
final class UpdateCommand implements Callable<Integer> {

    private static final Duration PROOF = Duration.ofSeconds(10);

    private final PositionalParamSpec subject = Arguments.file("0", "SEMINAR|PLAN",
            "With --baseline the seminar as it now is; else the published plan, whose seminar is found.");
    private final OptionSpec baseline = Arguments.path("--baseline", "PLAN", "The published plan.", false);
    private final OptionSpec seminar = Arguments.seminarOfPlan();
    private final OptionSpec maxMoves = Arguments.number("--max-moves", "N",
            "How many may move at most; more than needed where it is worth it (default: no more than needed).", null);
    private final OptionSpec price = Arguments.number("--price", "POINTS",
            "How many soft points each move beyond the least must buy (default: what the policy's stability says, a "
                    + "medium point if nothing).", null);
    private final OptionSpec freeze = Arguments.flag("--freeze", "Place newcomers only.");
    private final OptionSpec freezeGroup = Arguments.words("--freeze-group", "GROUP", "1", "Nobody leaves this group.");
    private final OptionSpec freezeParticipant = Arguments.words("--freeze-participant", "ID", "1",
            "This person stays where they are.");
    private final OptionSpec ladder = Arguments.number("--ladder", "N",
            "Show what each further move would buy, up to N moves.", 0L);
    private final SeminarEdits edits;
    private final OptionSpec approvedBy = Arguments.approvedBy();
    private final OptionSpec recordedAt = Arguments.recordedAt();
    private final OptionSpec out = Arguments.path("--out", "DIR",
            "Folder of the new plan (default: update-2, -3, ... in the seminar, or beside the plan).", false);
    private final OptionSpec seed = Arguments.number("--seed", "N",
            "Draws the lots between equals (default: ${DEFAULT-VALUE}).", 1L);
    private final OptionSpec quick = Arguments.flag("--quick", "Do not prove that fewer moves would not do.");
    private final OptionSpec separator = Arguments.separator();
    private final OptionSpec json = Arguments.flag("--json", "Print the new plan as JSON.");
    private final Terminal terminal;
    private final CommandSpec spec;

    UpdateCommand(Terminal terminal) {
        this.terminal = terminal;
        this.spec = Arguments.command(this, "update", "Change a published plan as little as late changes allow. Nobody "
                + "moves unless a hard rule needs it or more is asked for. The plan that is updated stays as it is.",
                subject, baseline, seminar, maxMoves, price, freeze, freezeGroup, freezeParticipant, ladder);
        this.edits = new SeminarEdits(spec);
        for (OptionSpec option : List.of(approvedBy, recordedAt, out, seed, quick, separator, json)) {
            spec.add(option);
        }
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        Allocator.warmUp();
        PrintWriter err = spec.commandLine().getErr();
        UpdateSubject what = UpdateSubject.of(subject.getValue(), Optional.ofNullable(baseline.<Path>getValue()),
                Optional.ofNullable(seminar.<Path>getValue()), edits);
        ResultFolder folder = ResultFolder.at(Optional.ofNullable(out.<Path>getValue())
                .orElseGet(what::standardFolder));
        folder.checkNew();
        try (Interruption interruption = new Interruption()) {
            Allocator.Builder builder = Allocator.builder().seed(seed.<Long>getValue())
                    .cancelledWhen(interruption::isRequested);
            if (!quick.<Boolean>getValue()) {
                builder.prove(PROOF);
            }
            Allocator allocator = builder.build();
            PlanUpdate update = allocator.update(what.seminar(), what.origins(), what.published().plan(), limits(what),
                    what.earlier());
            return update.plan().isEmpty() ? impossible(what, update, err)
                    : write(allocator, what, update, folder, err);
        }
    }

    private UpdateLimits limits(UpdateSubject what) {
        Long most = maxMoves.getValue();
        Long asked = price.getValue();
        long rungs = ladder.<Long>getValue();
        if (most != null && (most < 0 || most > Integer.MAX_VALUE) || asked != null && asked < 0 || rungs < 0
                || rungs > Integer.MAX_VALUE) {
            throw new ParameterException(spec.commandLine(), "--max-moves, --price and --ladder are 0 or more. "
                    + "Maybe a minus sign was typed");
        }
        List<String> frozen = Stream.concat(Arguments.words(freezeParticipant).stream(), what.pinned().stream())
                .toList();
        return new UpdateLimits(most == null ? OptionalInt.empty() : OptionalInt.of(most.intValue()),
                asked == null ? OptionalLong.empty() : OptionalLong.of(asked), freeze.<Boolean>getValue(), frozen,
                Arguments.words(freezeGroup), (int) rungs);
    }

    private int impossible(UpdateSubject what, PlanUpdate update, PrintWriter err) {
        String proof = update.proven() ? " (proven)." : " (as far as was found).";
        if (update.leastMoves().isPresent()) {
            err.println("No plan keeps every hard rule within these limits. The smallest number of moves that would do"
                    + (freezes(what) ? ", with nobody frozen" : "") + ": " + update.leastMoves().getAsInt() + proof);
        } else {
            AllocationResult result = Allocator.builder().seed(seed.<Long>getValue()).prove(PROOF).build()
                    .allocate(what.seminar(), what.origins());
            new Failures(terminal.progressStyle()).problems(err, result.conflicts());
            result.relaxations().forEach(words -> err.println("What would make a plan possible: " + words));
            err.println("No plan keeps every hard rule, however many move" + proof);
            List<Appointment> standby = ResilienceStudy.appointments(what.seminar(), what.published().plan(),
                    seed.<Long>getValue());
            if (!standby.isEmpty()) {
                err.println("Who could take over without changing group:" + standby.stream().map(appointment ->
                        " --appoint " + appointment.participant() + "=" + appointment.role())
                        .collect(Collectors.joining()));
            }
        }
        if (!what.pinned().isEmpty()) {
            err.println("Pinned by hand in the published plan: " + String.join(", ", what.pinned())
                    + ". Maybe --pin ID=GROUP should send one of them elsewhere.");
        }
        err.println("Nothing was written.");
        return ExitStatus.INFEASIBLE;
    }

    private boolean freezes(UpdateSubject what) {
        return freeze.<Boolean>getValue() || !what.pinned().isEmpty() || !Arguments.words(freezeGroup).isEmpty()
                || !Arguments.words(freezeParticipant).isEmpty();
    }

    private int write(Allocator allocator, UpdateSubject what, PlanUpdate update, ResultFolder folder,
            PrintWriter err) {
        AllocationResult result = allocator.adopt(update.seminar(), what.origins(), update.plan().orElseThrow());
        PlanVersion version = what.version(update, Optional.ofNullable(approvedBy.<String>getValue()).orElse(""));
        Provenance provenance = new Provenance(Optional.ofNullable(recordedAt.getValue()), "", Optional.empty());
        folder.writeUpdate(result, separator.<Separator>getValue(), what.published().changes(), version, provenance);
        PrintWriter standard = spec.commandLine().getOut();
        if (json.<Boolean>getValue()) {
            standard.print(new String(AllocationWriter.json(result, what.published().changes(), Optional.of(version),
                    List.of(), provenance), StandardCharsets.UTF_8));
        } else {
            new UpdateText(result, update, version, terminal.resultStyle()).lines().forEach(standard::println);
        }
        standard.flush();
        err.println("Written to " + folder.path());
        return ExitStatus.DONE;
    }
}
