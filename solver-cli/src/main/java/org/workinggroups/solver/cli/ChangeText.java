package org.workinggroups.solver.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.workinggroups.solver.explanation.ChangedPlan;
import org.workinggroups.solver.explanation.CriterionChange;
import org.workinggroups.solver.explanation.GroupChange;
import org.workinggroups.solver.explanation.PlanChange;
import org.workinggroups.solver.explanation.PlanDifference;

/** Changes that were tried, as people read them. Broken rules are counted here and named on standard error. */
final class ChangeText {

    private final Style style;

    ChangeText(Style style) {
        this.style = style;
    }

    /** What the changes do. */
    List<String> lines(ChangedPlan changed) {
        PlanDifference difference = changed.difference();
        List<String> lines = new ArrayList<>();
        lines.add(style.bold(changes(changed)));
        lines.add("Score    " + ScorecardText.points(difference.before()) + " -> "
                + ScorecardText.points(difference.after()));
        lines.add("Status   " + (changed.isFeasible() ? style.good("every hard rule is kept")
                : style.bad("broken hard rules: " + difference.broken().size() + ", people without a group: "
                        + changed.unplaced().size())));
        lines.add("");
        lines.addAll(criteria(difference));
        lines.add("");
        lines.addAll(groups(difference));
        lines.add("");
        lines.addAll(difference.sentences());
        return lines;
    }

    /** The best single changes, a line each. */
    List<String> suggestions(List<ChangedPlan> suggestions) {
        TextTable table = new TextTable(2, List.of("Change", "Effect", "Others who lose", "or get their first choice"));
        suggestions.forEach(changed -> table.row(changes(changed), effect(changed),
                changed.difference().wishes().lost(), changed.difference().wishes().gained()));
        return table.lines(style);
    }

    private static String effect(ChangedPlan changed) {
        PlanDifference difference = changed.difference();
        return (changed.isFeasible() ? "" : "breaks hard rules, ")
                + Figures.difference(difference.medium(), difference.soft());
    }

    private static String changes(ChangedPlan changed) {
        return changed.changes().isEmpty() ? "The plan as it is" : String.join(", ", changed.changes().stream()
                .map(change -> switch (change) {
                    case PlanChange.Move move -> move.participant() + " to " + move.group();
                    case PlanChange.Swap swap -> swap.first() + " with " + swap.second();
                }).toList());
    }

    private List<String> criteria(PlanDifference difference) {
        TextTable table = new TextTable(2, List.of("Criterion", "Level", "Weight", "Before", "After", "Points"));
        for (CriterionChange change : difference.criteria()) {
            table.row(change.id(), change.level().label(), change.weight(), change.before(), change.after(),
                    String.format(Locale.ROOT, "%+d", change.points()));
        }
        return table.lines(style);
    }

    private List<String> groups(PlanDifference difference) {
        TextTable table = new TextTable(1, List.of("Group", "Size", "Then", "Points", "Then"));
        for (GroupChange change : difference.groups()) {
            table.row(change.group(), change.countedBefore(), change.countedAfter(), Figures.points(change.before()),
                    Figures.points(change.after()));
        }
        return table.lines(style);
    }
}
