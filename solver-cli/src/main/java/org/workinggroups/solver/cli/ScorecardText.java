package org.workinggroups.solver.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.evaluation.CriterionScore;
import org.workinggroups.solver.evaluation.GroupProfile;
import org.workinggroups.solver.evaluation.RankProfile;
import org.workinggroups.solver.evaluation.Scorecard;
import org.workinggroups.solver.evaluation.SegmentRanks;
import org.workinggroups.solver.evaluation.ValueProfile;

/** A scorecard as people read it. */
final class ScorecardText {

    private static final List<String> ORDINALS = List.of("1st", "2nd", "3rd");

    private final Seminar seminar;
    private final Scorecard scorecard;
    private final Style style;

    ScorecardText(Seminar seminar, Scorecard scorecard, Style style) {
        this.seminar = seminar;
        this.scorecard = scorecard;
        this.style = style;
    }

    /** The groups: sizes, wishes met, and below them the values that miss their fair share. */
    List<String> groups() {
        List<String> lines = new ArrayList<>(groupTable().lines(style));
        boolean misses = scorecard.groups().stream().anyMatch(group -> !group.misses().isEmpty());
        lines.add("");
        lines.add(style.bold(misses ? "Outside the fair share" : "Every value is within its fair share in every group."));
        for (GroupProfile group : scorecard.groups()) {
            if (!group.misses().isEmpty()) {
                lines.addAll(Paragraph.of("  " + group.group() + "  ", group.misses().stream()
                        .map(ScorecardText::miss).toList()));
            }
        }
        return lines;
    }

    /** What the groups talk about. */
    List<String> topics() {
        return seminar.groups().stream().filter(group -> !group.topic().isEmpty())
                .map(group -> group.id() + "  " + group.topic()).toList();
    }

    /** The penalty of each criterion. */
    List<String> criteria() {
        TextTable table = new TextTable(2, List.of("Criterion", "Level", "Weight", "Penalty", "Unavoidable"));
        for (CriterionScore line : scorecard.criteria()) {
            table.row(line.id(), line.level().label(), line.level() == Level.HARD ? "-" : line.weight(),
                    line.penalty(), line.unavoidable());
        }
        return table.lines(style);
    }

    /** How the segments of the participants fared. */
    List<String> segments() {
        if (scorecard.segments().isEmpty()) {
            return List.of();
        }
        TextTable table = new TextTable(2, List.of("Segment", "", "First choice", "of", "Share"));
        for (SegmentRanks segment : scorecard.segments()) {
            RankProfile ranks = segment.ranks();
            table.row(segment.attribute(), segment.value(), ranks.at(1), ranks.stated(), share(ranks));
        }
        return table.lines(style);
    }

    /** The hard rules that are broken, and who has no group. */
    List<String> violations() {
        List<String> lines = new ArrayList<>();
        if (!scorecard.violations().isEmpty()) {
            lines.add(style.bad("Broken hard rules"));
            scorecard.violations().forEach(violation -> lines.add(Relation.Kind.isCriterion(violation.criterion())
                    ? "  a tie between people, named on standard error"
                    : "  " + violation.criterion() + ": " + violation.rule()));
        }
        if (!scorecard.unplaced().isEmpty()) {
            lines.add(style.bad("Without a group"));
            lines.addAll(Paragraph.of("  ", scorecard.unplaced()));
        }
        return lines;
    }

    /** For instance {@code 0 hard, 1 medium, 412 soft}. */
    static String points(Score score) {
        return score.hard() + " hard, " + score.medium() + " medium, " + score.soft() + " soft";
    }

    private TextTable groupTable() {
        int ranks = Math.max(1, scorecard.ranks().byRank().size());
        List<String> headers = new ArrayList<>(List.of("Group", "Size", "Staff", "Target"));
        for (int rank = 1; rank <= ranks; rank++) {
            headers.add(rank <= ORDINALS.size() ? ORDINALS.get(rank - 1) : rank + "th");
        }
        headers.addAll(List.of("Not wished", "No wish"));
        TextTable table = new TextTable(1, headers);
        int counted = 0;
        int staff = 0;
        for (GroupProfile group : scorecard.groups()) {
            table.row(row(group.group(), group.counted(), group.seats() - group.counted(), target(group.targetSize()),
                    group.ranks(), ranks).toArray());
            counted += group.counted();
            staff += group.seats() - group.counted();
        }
        return table.row(row("All", counted, staff, "", scorecard.ranks(), ranks).toArray());
    }

    private static List<Object> row(String group, int counted, int staff, String target, RankProfile profile,
            int ranks) {
        List<Object> cells = new ArrayList<>(List.of(group, counted, staff, target));
        for (int rank = 1; rank <= ranks; rank++) {
            cells.add(profile.at(rank));
        }
        cells.addAll(List.of(profile.unlisted(), profile.none()));
        return cells;
    }

    private static String target(double size) {
        return size == Math.rint(size) ? String.format(Locale.ROOT, "%.0f", size)
                : String.format(Locale.ROOT, "%.1f", size);
    }

    private static String miss(ValueProfile value) {
        String fair = value.lowerQuota() == value.upperQuota() ? Integer.toString(value.lowerQuota())
                : value.lowerQuota() + "-" + value.upperQuota();
        return value.attribute() + " " + value.value() + " " + value.count() + " (" + fair + ")";
    }

    private static String share(RankProfile ranks) {
        return ranks.stated() == 0 ? "-" : Math.round(100.0 * ranks.at(1) / ranks.stated()) + "%";
    }
}
