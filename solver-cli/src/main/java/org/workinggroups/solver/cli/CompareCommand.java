package org.workinggroups.solver.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.io.ComparisonWriter;
import org.workinggroups.solver.privacy.Masking;
import org.workinggroups.solver.update.PlanComparison;
import org.workinggroups.solver.update.PlanComparison.CriterionLine;
import org.workinggroups.solver.update.PlanComparison.GroupLine;
import org.workinggroups.solver.update.PlanComparison.PersonLine;
import org.workinggroups.solver.update.PlanComparison.Scored;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Two plans side by side. */
final class CompareCommand implements Callable<Integer> {

    private final PositionalParamSpec first = Arguments.plan("0");
    private final PositionalParamSpec second = Arguments.plan("1");
    private final OptionSpec seminar = Arguments.path("--seminar", "SEMINAR",
            "The seminar of both plans (default: each plan's own).", false);
    private final OptionSpec json = Arguments.flag("--json", "Print the comparison as JSON.");
    private final Terminal terminal;
    private final CommandSpec spec;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
        this.spec = Arguments.command(this, "compare", "Show two plans side by side. By criterion, group and person; "
                + "each is scored by its own seminar, for the seminar may have changed between them.", first, second,
                seminar, json);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        PlanComparison comparison = PlanComparison.of(scored(first.getValue()), scored(second.getValue()));
        PrintWriter out = spec.commandLine().getOut();
        if (json.<Boolean>getValue()) {
            out.print(new String(ComparisonWriter.json(comparison), StandardCharsets.UTF_8));
        } else {
            lines(comparison).forEach(out::println);
        }
        return ExitStatus.DONE;
    }

    /** The published plan is no part of what a plan is worth here: it would be another for each of the two. */
    private Scored scored(Path path) {
        PlanSubject subject = PlanSubject.of(Optional.ofNullable(seminar.<Path>getValue()), path);
        Seminar plain = Masking.of(subject.files().seminar().withoutBaseline());
        return new Scored(plain, subject.plan().plan(), Allocator.builder().build().evaluate(plain,
                subject.files().origins(), subject.plan().plan()));
    }

    private List<String> lines(PlanComparison comparison) {
        Style style = terminal.resultStyle();
        List<String> lines = new ArrayList<>();
        lines.add("First    " + ScorecardText.points(comparison.first().scorecard().score()));
        lines.add("Second   " + ScorecardText.points(comparison.second().scorecard().score()));
        lines.add("");
        TextTable criteria = new TextTable(2, List.of("Criterion", "Level", "First", "Second"));
        for (CriterionLine line : comparison.criteria()) {
            criteria.row(line.id(), line.level().label(), text(line.first()), text(line.second()));
        }
        lines.addAll(criteria.lines(style));
        lines.add("");
        TextTable groups = new TextTable(1, List.of("Group", "Size", "Then", "1st", "Then", "Gone", "Come"));
        for (GroupLine line : comparison.groups()) {
            groups.row(line.id(), text(line.firstSize()), text(line.secondSize()), text(line.firstChoices()),
                    text(line.secondChoices()), line.gone(), line.come());
        }
        lines.addAll(groups.lines(style));
        if (!comparison.people().isEmpty()) {
            lines.add("");
            TextTable people = new TextTable(3, List.of("Person", "First", "Second", "Wish", "Then"));
            for (PersonLine line : comparison.people()) {
                people.row(line.id(), line.first(), line.second(), text(line.firstRank()), text(line.secondRank()));
            }
            lines.addAll(people.lines(style));
        }
        return lines;
    }

    private static String text(OptionalLong number) {
        return number.isPresent() ? String.valueOf(number.getAsLong()) : "-";
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "-";
    }
}
