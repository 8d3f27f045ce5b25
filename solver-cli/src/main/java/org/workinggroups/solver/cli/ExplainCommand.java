package org.workinggroups.solver.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.explanation.CriterionSplit;
import org.workinggroups.solver.explanation.Explainer;
import org.workinggroups.solver.explanation.GroupExplanation;
import org.workinggroups.solver.explanation.PersonExplanation;
import org.workinggroups.solver.io.ExplanationWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Why a plan, a criterion, a group or a person's place is as it is. */
final class ExplainCommand implements Callable<Integer> {

    private final PositionalParamSpec plan = Arguments.plan("0");
    private final OptionSpec seminar = Arguments.seminarOfPlan();
    private final OptionSpec participant = Arguments.words("--participant", "ID", "1",
            "Why this person sits there, and what it would take elsewhere; may be repeated.");
    private final OptionSpec everybody = Arguments.flag("--everybody", "The same for every person.");
    private final OptionSpec group = Arguments.words("--group", "ID", "1",
            "A group against its fair share of everything.");
    private final OptionSpec criterion = Arguments.words("--criterion", "ID", "1",
            "A criterion's penalty by group and person, such as balance:gender, or balance for all of them.");
    private final OptionSpec json = Arguments.flag("--json", "Print the explanation as JSON.");
    private final Terminal terminal;
    private final CommandSpec spec;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
        this.spec = Arguments.command(this, "explain", "Say why a plan is as it is. Without options: what each "
                + "criterion and group costs, and the ten placements that cost most.", plan, seminar, participant,
                everybody, group, criterion, json);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        PlanSubject subject = PlanSubject.of(Optional.ofNullable(seminar.<Path>getValue()), plan.<Path>getValue());
        subject.tellIfChanged(spec.commandLine().getErr(), new Failures(terminal.progressStyle()));
        Explainer explainer = Allocator.builder().build().explain(subject.files().seminar(),
                subject.files().origins(), subject.plan().plan());
        List<CriterionSplit> criteria = Arguments.words(criterion).stream()
                .flatMap(id -> explainer.criterion(id).stream()).toList();
        List<GroupExplanation> groups = Arguments.words(group).stream().map(explainer::group).toList();
        List<PersonExplanation> people = everybody.<Boolean>getValue() ? explainer.everybody()
                : Arguments.words(participant).stream().map(explainer::person).toList();
        PrintWriter out = spec.commandLine().getOut();
        if (json.<Boolean>getValue()) {
            out.print(new String(json(subject, explainer, criteria, groups, people), StandardCharsets.UTF_8));
        } else {
            text(subject, explainer, criteria, groups, people).forEach(out::println);
        }
        return ExitStatus.DONE;
    }

    private static boolean isWhole(List<?>... parts) {
        return Arrays.stream(parts).allMatch(List::isEmpty);
    }

    private static byte[] json(PlanSubject subject, Explainer explainer, List<CriterionSplit> criteria,
            List<GroupExplanation> groups, List<PersonExplanation> people) {
        return isWhole(criteria, groups, people) ? ExplanationWriter.json(subject.files().seminar(), explainer.plan())
                : ExplanationWriter.json(subject.files().seminar(), criteria, groups, people);
    }

    private List<String> text(PlanSubject subject, Explainer explainer, List<CriterionSplit> criteria,
            List<GroupExplanation> groups, List<PersonExplanation> people) {
        ExplanationText text = new ExplanationText(subject.files().seminar(), terminal.resultStyle());
        List<String> lines = new ArrayList<>();
        if (isWhole(criteria, groups, people)) {
            return text.plan(explainer.plan());
        }
        criteria.forEach(split -> section(lines, text.criterion(split)));
        groups.forEach(explained -> section(lines, text.group(explained)));
        people.forEach(person -> section(lines, text.person(person)));
        return lines;
    }

    private static void section(List<String> lines, List<String> section) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.addAll(section);
    }
}
