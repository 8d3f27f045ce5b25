package org.workinggroups.solver.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.workinggroups.solver.audit.Chance;
import org.workinggroups.solver.audit.FairnessAudit;
import org.workinggroups.solver.audit.LonePerson;
import org.workinggroups.solver.audit.SegmentAudit;
import org.workinggroups.solver.audit.Verdict;
import org.workinggroups.solver.evaluation.GroupProfile;
import org.workinggroups.solver.evaluation.RankProfile;

/** An audit as people read it: the verdicts first, the numbers below them. */
final class AuditText {

    private final FairnessAudit audit;
    private final Style style;

    AuditText(FairnessAudit audit, Style style) {
        this.audit = audit;
        this.style = style;
    }

    /** The whole text. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        section(lines, "Verdict", verdicts());
        section(lines, "Who fared how", segments());
        section(lines, "Moved in updates", audit.moved().isEmpty() ? List.of("nobody")
                : Paragraph.of("", audit.moved()));
        section(lines, "Alone in their group", lone());
        section(lines, "Who is in each group", audit.groups().stream().flatMap(group -> group(group).stream()).toList());
        return lines;
    }

    private void section(List<String> lines, String heading, List<String> section) {
        lines.add((lines.isEmpty() ? "" : "\n") + style.bold(heading));
        lines.addAll(section);
    }

    private List<String> verdicts() {
        List<String> lines = new ArrayList<>();
        List<SegmentAudit> different = audit.judged().stream().filter(segment -> segment.verdict().isDifference())
                .toList();
        for (SegmentAudit segment : different) {
            lines.add(segment.name() + " fared " + segment.verdict().words() + ": " + firstChoices(segment)
                    + " got their first choice, mean cost " + decimal(segment.cost()) + " against "
                    + decimal(segment.others()) + " of the others (p " + probability(segment.adjusted()) + ", "
                    + probability(segment.adjustedAlike()) + " among people with the same first choice).");
        }
        int judged = audit.judged().size();
        if (judged == 0) {
            lines.add("No segment is large enough to be judged.");
        } else {
            lines.add(different.isEmpty() ? "No segment fared otherwise than chance would have it."
                    : "The others fared as chance would have it.");
            lines.add("Judged together: " + judged + (judged == 1 ? " segment" : " segments") + ", by p below "
                    + decimal(audit.question().level()) + " after Holm's adjustment for their number.");
        }
        lines.addAll(unjudged());
        return lines;
    }

    private List<String> unjudged() {
        Map<String, Integer> byAttribute = new LinkedHashMap<>();
        audit.segments().stream().filter(segment -> segment.verdict() == Verdict.NOT_JUDGED)
                .forEach(segment -> byAttribute.merge(segment.ranks().attribute(), 1, Integer::sum));
        List<String> counts = byAttribute.entrySet().stream()
                .map(entry -> entry.getValue() + " of " + entry.getKey()).toList();
        if (counts.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("Not judged, with fewer than " + audit.question().minimum()
                + " people who stated a wish, or nobody besides:"));
        lines.addAll(Paragraph.of("  ", counts));
        return lines;
    }

    private List<String> segments() {
        TextTable table = new TextTable(2, List.of("Segment", "", "People", "Wished", "1st", "Share", "Cost", "Others'",
                "Moved", "p", "adjusted", "p, same 1st", "adjusted"));
        for (SegmentAudit segment : audit.judged()) {
            RankProfile ranks = segment.ranks().ranks();
            table.row(segment.ranks().attribute(), segment.ranks().value(), segment.people(), ranks.stated(),
                    ranks.at(1), Math.round(100.0 * ranks.at(1) / ranks.stated()) + "%", decimal(segment.cost()),
                    decimal(segment.others()), segment.moved(), chance(segment.any().orElseThrow()),
                    probability(segment.adjusted()), chance(segment.alike().orElseThrow()),
                    probability(segment.adjustedAlike()));
        }
        return table.lines(style);
    }

    private List<String> lone() {
        if (audit.lone().isEmpty()) {
            return List.of("nobody");
        }
        return audit.lone().stream().map((LonePerson person) -> person.group() + ": the only " + person.attribute() + " "
                + person.value() + ", with " + person.others() + " elsewhere").toList();
    }

    private static List<String> group(GroupProfile group) {
        return Paragraph.of(group.group() + "  ", group.values().stream()
                .filter(value -> value.count() > 0 || value.miss() != 0).map(value -> value.attribute() + " "
                + value.value() + " " + value.count() + (value.miss() == 0 ? "" : " (fair: "
                + (value.lowerQuota() == value.upperQuota() ? "" : value.lowerQuota() + "-") + value.upperQuota() + ")"))
                .toList());
    }

    private static String firstChoices(SegmentAudit segment) {
        return segment.ranks().ranks().at(1) + " of " + segment.wishers();
    }

    /** With the interval where it was drawn. */
    private static String chance(Chance chance) {
        return chance.exact() ? probability(chance.p()) : probability(chance.p()) + " ("
                + probability(chance.lower()) + "-" + probability(chance.upper()) + ")";
    }

    private static String probability(double p) {
        return p < 0.001 ? "<0.001" : String.format(Locale.ROOT, "%.3f", p);
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
