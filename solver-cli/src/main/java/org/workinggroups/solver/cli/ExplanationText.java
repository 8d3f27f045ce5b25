package org.workinggroups.solver.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.evaluation.ValueProfile;
import org.workinggroups.solver.explanation.Alternative;
import org.workinggroups.solver.explanation.CriterionSplit;
import org.workinggroups.solver.explanation.Exact;
import org.workinggroups.solver.explanation.GroupCount;
import org.workinggroups.solver.explanation.GroupExplanation;
import org.workinggroups.solver.explanation.PersonExplanation;
import org.workinggroups.solver.explanation.PlacementCost;
import org.workinggroups.solver.explanation.PlanDifference;
import org.workinggroups.solver.explanation.PlanExplanation;
import org.workinggroups.solver.explanation.Reason;

/** Explanations as people read them. */
final class ExplanationText {

    private static final int COSTLIEST = 10;
    private static final String INDENT = "  ";

    private final Seminar seminar;
    private final Style style;

    ExplanationText(Seminar seminar, Style style) {
        this.seminar = seminar;
        this.style = style;
    }

    /** A plan as a whole. */
    List<String> plan(PlanExplanation plan) {
        List<String> lines = new ArrayList<>(new ScorecardText(seminar, plan.scorecard(), style).groups());
        lines.add("");
        lines.addAll(criteriaByGroup(plan));
        lines.add("");
        lines.add(style.bold("The placements that cost most"));
        TextTable table = new TextTable(5, List.of("", "Group", "Wish", "Points", "By criterion"));
        plan.costliest(COSTLIEST).forEach(cost -> table.row(cost.participant(), cost.group(), wish(cost),
                Figures.points(cost.points()), Figures.parts(cost.criteria())));
        lines.addAll(table.lines(style));
        return lines;
    }

    private List<String> criteriaByGroup(PlanExplanation plan) {
        List<String> headers = new ArrayList<>(List.of("Criterion", "Level", "Weight", "Penalty"));
        seminar.groups().forEach(group -> headers.add(group.id()));
        headers.addAll(List.of("No group", "Of people", "Of nobody"));
        TextTable table = new TextTable(2, headers);
        for (CriterionSplit split : plan.criteria()) {
            if (split.penalty() > 0) {
                List<Object> cells = new ArrayList<>(List.of(split.id(), split.level().label(), split.weight(),
                        split.penalty()));
                seminar.groups().forEach(group -> cells.add(split.groups().stream()
                        .filter(part -> part.id().equals(group.id())).findFirst()
                        .map(part -> Figures.exact(part.penalty())).orElse("-")));
                cells.add(Figures.exact(split.noGroup()));
                cells.add(Figures.exact(Exact.of(split.penalty())
                        .minus(split.noPerson())));
                cells.add(Figures.exact(split.noPerson()));
                table.row(cells.toArray());
            }
        }
        return table.lines(style);
    }

    /** One criterion. */
    List<String> criterion(CriterionSplit split) {
        List<String> lines = new ArrayList<>();
        lines.add(style.bold(split.id()) + ", " + split.level().label() + ", weight " + split.weight() + ": penalty "
                + split.penalty());
        parts(lines, "by group  ", Figures.parts(split.groups()));
        parts(lines, "by person ", Figures.parts(split.people()));
        if (!split.noPerson().isZero()) {
            lines.add(INDENT + "of nobody " + Figures.exact(split.noPerson()));
        }
        split.misses().forEach(miss -> lines.add(INDENT + miss.sentence()));
        return lines;
    }

    private static void parts(List<String> lines, String heading, String parts) {
        if (!parts.isEmpty()) {
            lines.addAll(Paragraph.of(INDENT + heading, List.of(parts.split(", "))));
        }
    }

    /** One group: its profile, what it misses and what its placements cost. */
    List<String> group(GroupExplanation group) {
        List<String> lines = new ArrayList<>();
        lines.add(style.bold(group.profile().group()) + ": " + group.profile().counted() + " participants, "
                + (group.profile().seats() - group.profile().counted()) + " staff; " + Figures.points(group.points()));
        parts(lines, "by criterion ", Figures.parts(group.criteria()));
        TextTable table = new TextTable(2, List.of("Attribute", "Value", "Count", "Lower", "Upper", "Miss"));
        for (ValueProfile value : group.profile().values()) {
            table.row(value.attribute(), value.value(), value.count(), value.lowerQuota(), value.upperQuota(),
                    value.miss() == 0 ? "" : String.format(Locale.ROOT, "%+d", value.miss()));
        }
        lines.addAll(table.lines(style));
        section(lines, "What it misses", group.misses().stream().map(GroupCount::sentence).toList());
        section(lines, "Its placements that cost most", group.placements().stream()
                .filter(placement -> !placement.points().isZero()).limit(COSTLIEST)
                .map(cost -> cost.participant() + "  " + Figures.points(cost.points()) + ": "
                        + Figures.parts(cost.criteria())).toList());
        return lines;
    }

    /** One person. */
    List<String> person(PersonExplanation person) {
        PlacementCost placement = person.placement();
        List<String> lines = new ArrayList<>();
        lines.add(style.bold(placement.participant()) + (placement.group().isEmpty() ? " has no group"
                : " is in " + placement.group() + ", " + wish(placement)) + (placement.points().isZero() ? ""
                : "; costs " + Figures.points(placement.points()) + ": " + Figures.parts(placement.criteria())));
        section(lines, "May be told to the person", person.answer());
        section(lines, "What spoke for it", person.reasons().stream().map(Reason::sentence).toList());
        lines.add("Elsewhere (for the organisers)");
        person.alternatives().forEach(alternative -> lines.addAll(alternative(alternative)));
        return lines;
    }

    private List<String> alternative(Alternative alternative) {
        String group = INDENT + style.bold(alternative.group()) + (alternative.rank() > 0 ? ", choice "
                + alternative.rank() : "") + ": ";
        if (alternative.difference().isEmpty()) {
            return List.of(group + alternative.reason());
        }
        PlanDifference difference = alternative.difference().get();
        List<String> lines = new ArrayList<>();
        lines.add(group + Figures.difference(difference.medium(), difference.soft()));
        if (!difference.criteria().isEmpty()) {
            lines.addAll(Paragraph.of(INDENT + INDENT + "points: ", Figures.changes(difference.criteria())));
        }
        difference.sentences().forEach(sentence -> lines.add(INDENT + INDENT + sentence));
        return lines;
    }

    private static void section(List<String> lines, String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            lines.add(heading);
            sentences.forEach(sentence -> lines.add(INDENT + sentence));
        }
    }

    private static String wish(PlacementCost placement) {
        return !placement.wished() ? "no wish" : placement.rank() == 0 ? "not wished" : "choice " + placement.rank();
    }
}
