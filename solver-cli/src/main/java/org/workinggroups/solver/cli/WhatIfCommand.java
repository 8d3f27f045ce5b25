package org.workinggroups.solver.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.explanation.ChangedPlan;
import org.workinggroups.solver.explanation.PlanChange;
import org.workinggroups.solver.io.ChangeWriter;
import org.workinggroups.solver.io.RecordedChange;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Tries changes of a plan before they are made, and makes them. */
final class WhatIfCommand implements Callable<Integer> {

    private static final int MOST_SUGGESTED = 10;

    private final PositionalParamSpec plan = Arguments.plan("0");
    private final OptionSpec seminar = Arguments.seminarOfPlan();
    private final OptionSpec move = Arguments.words("--move", "ID=GROUP", "1..*", "This person goes to this group.");
    private final OptionSpec swap = Arguments.words("--swap", "ID,ID", "1..*",
            "These two take each other's places.");
    private final OptionSpec suggest = Arguments.flag("--suggest",
            "List the best single moves and swaps, after the changes named.");
    private final OptionSpec apply = Arguments.path("--apply", "DIR", "Write the changed plan to this folder.", false);
    private final OptionSpec reason = Arguments.word("--reason", "TEXT", "Why; recorded in the changed plan.");
    private final OptionSpec force = Arguments.flag("--force",
            "Write the plan even if it breaks a hard rule; that is recorded too.");
    private final OptionSpec json = Arguments.flag("--json", "Print the result as JSON.");
    private final Terminal terminal;
    private final CommandSpec spec;

    WhatIfCommand(Terminal terminal) {
        this.terminal = terminal;
        this.spec = Arguments.command(this, "whatif", "Try changes of a plan before they are made. Moves come first, "
                + "then swaps, in the order given; nobody else moves. Exit status 1: the changed plan breaks a hard "
                + "rule, and is not written unless --force is given.", plan, seminar, move, swap, suggest, apply,
                reason, force, json);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Failures failures = new Failures(terminal.progressStyle());
        List<PlanChange> changes = changes();
        PlanSubject subject = PlanSubject.of(Optional.ofNullable(seminar.<Path>getValue()), plan.<Path>getValue());
        subject.tellIfChanged(err, failures);
        Allocator allocator = Allocator.builder().build();
        ChangedPlan changed = allocator.whatIf(subject.files().seminar(), subject.files().origins(),
                subject.plan().plan()).with(changes);
        print(subject, changed, suggest.<Boolean>getValue() ? allocator.whatIf(subject.pinned(),
                subject.files().origins(), changed.plan()).suggestions(MOST_SUGGESTED) : List.of());
        failures.problems(err, broken(changed));
        if (apply.getValue() != null) {
            return write(allocator, subject, changed, err);
        }
        return changed.isFeasible() ? ExitStatus.DONE : ExitStatus.INFEASIBLE;
    }

    private List<PlanChange> changes() {
        List<PlanChange> changes = new ArrayList<>();
        for (String text : Arguments.words(move)) {
            String[] parts = parts(text, text.lastIndexOf('='), "--move", "P012=WG2");
            changes.add(new PlanChange.Move(parts[0], parts[1]));
        }
        for (String text : Arguments.words(swap)) {
            String[] parts = parts(text, text.indexOf(','), "--swap", "P003,P040");
            changes.add(new PlanChange.Swap(parts[0], parts[1]));
        }
        if (changes.isEmpty() && !suggest.<Boolean>getValue()) {
            throw new ParameterException(spec.commandLine(), "no change is named. Maybe --move P012=WG2, "
                    + "--swap P003,P040 or --suggest was meant");
        }
        return changes;
    }

    private String[] parts(String text, int at, String option, String example) {
        if (at < 1 || at == text.length() - 1) {
            throw new ParameterException(spec.commandLine(), option + " " + text + " names no two things. Maybe "
                    + option + " " + example + " was meant");
        }
        return new String[] {text.substring(0, at).strip(), text.substring(at + 1).strip()};
    }

    private void print(PlanSubject subject, ChangedPlan changed, List<ChangedPlan> suggestions) {
        PrintWriter out = spec.commandLine().getOut();
        if (json.<Boolean>getValue()) {
            out.print(new String(ChangeWriter.json(subject.files().seminar(), changed, suggestions),
                    StandardCharsets.UTF_8));
            return;
        }
        ChangeText text = new ChangeText(terminal.resultStyle());
        if (!changed.changes().isEmpty()) {
            text.lines(changed).forEach(out::println);
        }
        if (!suggestions.isEmpty()) {
            out.println(changed.changes().isEmpty() ? "The best single changes" : "\nThe best further single changes");
            text.suggestions(suggestions).forEach(out::println);
        }
    }

    /** For the secretariat's eyes, by ids. */
    private static List<Problem> broken(ChangedPlan changed) {
        List<Problem> problems = new ArrayList<>();
        changed.difference().broken().forEach(rule -> problems.add(Problem.conflict(Place.named(rule.criterion()), "",
                "the changed plan breaks the rule that " + rule.rule() + (rule.added() > 0 ? ""
                        : " (as the plan did before)"), "")));
        changed.unplaced().forEach(id -> problems.add(Problem.conflict(Place.named("plan"), id,
                "this person has no group", "")));
        return problems;
    }

    private int write(Allocator allocator, PlanSubject subject, ChangedPlan changed, PrintWriter err) {
        if (!changed.isFeasible() && !force.<Boolean>getValue()) {
            err.println("Nothing was written. Maybe --force was meant; it is recorded.");
            return ExitStatus.INFEASIBLE;
        }
        ResultFolder folder = ResultFolder.at(apply.getValue());
        folder.checkNew();
        List<Problem> unfit = subject.plan().problemsAsBaseline(subject.files().seminar());
        if (!unfit.isEmpty()) {
            throw new InvalidSeminarException(unfit);
        }
        List<RecordedChange> made = recorded(subject.plan().plan(), changed.plan());
        List<RecordedChange> recorded = new ArrayList<>(subject.plan().changes());
        recorded.addAll(made);
        folder.writeByHand(allocator.adopt(subject.files().seminar(), subject.files().origins(), changed.plan()),
                recorded, ByHand.version(subject, made));
        err.println("Written to " + folder.path());
        return ExitStatus.DONE;
    }

    private List<RecordedChange> recorded(Plan before, Plan after) {
        String why = reason.getValue() == null ? "" : reason.getValue();
        return after.placements().entrySet().stream()
                .filter(placement -> !before.groupOf(placement.getKey()).equals(Optional.of(placement.getValue())))
                .map(placement -> new RecordedChange(placement.getKey(), before.groupOf(placement.getKey()).orElse(""),
                        placement.getValue(), why)).toList();
    }
}
