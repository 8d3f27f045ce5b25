package org.workinggroups.solver.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.evaluation.CriterionScore;
import org.workinggroups.solver.evaluation.GroupProfile;
import org.workinggroups.solver.evaluation.Scorecard;
import org.workinggroups.solver.evaluation.SegmentRanks;
import org.workinggroups.solver.evaluation.ValueProfile;
import org.workinggroups.solver.evaluation.Violation;
import org.workinggroups.solver.io.RecordedChange;
import org.workinggroups.solver.tradeoff.Measures;

/**
 * What the template of the report prints. Ties between people are left out of it altogether, be it as a line of a
 * table, a broken rule or a number.
 */
final class ReportView {

    private static final String BALANCE = "balance:";

    private final ReportContent content;
    private final Scorecard scorecard;
    private final String digest;

    /** @param digest of the input, with whatever may not be told */
    ReportView(ReportContent content, String digest) {
        this.content = content;
        this.digest = digest;
        this.scorecard = content.plan().scorecard();
    }

    /** What a group is, and which wishes its people got. */
    record GroupLine(WorkingGroup group, int counted, int staff, String target, WishRow wishes) {
    }

    /** The groups, or the segments of one attribute. */
    record WishBlock(String attribute, List<WishRow> rows) {
    }

    Verdict verdict() {
        return Verdict.of(content.result(), scorecard);
    }

    /** Broken hard rules that may be told. */
    List<String> violations() {
        return scorecard.violations().stream().filter(violation -> !Relation.Kind.isCriterion(violation.criterion()))
                .map(Violation::rule).toList();
    }

    List<String> unplaced() {
        return scorecard.unplaced();
    }

    List<String> notices() {
        return content.result().notices().stream().map(Problem::message).toList();
    }

    List<RecordedChange> changes() {
        return content.changes();
    }

    Optional<VersionView> version() {
        return content.version().map(version -> new VersionView(version, content.result().seminar()));
    }

    List<GroupLine> groups() {
        return scorecard.groups().stream().map(this::line).toList();
    }

    private GroupLine line(GroupProfile profile) {
        WorkingGroup group = content.result().seminar().groups().stream()
                .filter(known -> known.id().equals(profile.group())).findFirst().orElseThrow();
        return new GroupLine(group, profile.counted(), profile.seats() - profile.counted(),
                Labels.number(profile.targetSize()), WishRow.of(profile.group(), profile.ranks(), ranks()));
    }

    /** Everybody's wishes, then by group, then by the segments of each attribute. */
    List<WishBlock> wishes() {
        List<WishBlock> blocks = new ArrayList<>();
        blocks.add(new WishBlock("Everybody", List.of(WishRow.of("All", scorecard.ranks(), ranks()))));
        blocks.add(new WishBlock("Group", groups().stream().map(GroupLine::wishes).toList()));
        blocks.addAll(segments());
        return blocks;
    }

    /** Whether some are there who count for no wish and no share. */
    boolean hasStaff() {
        return groups().stream().anyMatch(group -> group.staff() > 0);
    }

    /** Headers of the counts of a wish table. */
    List<AttributeFigure.Key> wishKeys() {
        List<AttributeFigure.Key> keys = new ArrayList<>();
        for (int rank = 1; rank <= ranks(); rank++) {
            keys.add(new AttributeFigure.Key(WishRow.colour(rank - 1, ranks() + 2), Labels.ordinal(rank)));
        }
        keys.add(new AttributeFigure.Key("unlisted", "Not wished"));
        keys.add(new AttributeFigure.Key("none", "No wish"));
        return keys;
    }

    private int ranks() {
        return Math.max(1, scorecard.ranks().byRank().size());
    }

    private List<WishBlock> segments() {
        Map<String, List<WishRow>> tables = new LinkedHashMap<>();
        for (SegmentRanks segment : scorecard.segments()) {
            tables.computeIfAbsent(segment.attribute(), attribute -> new ArrayList<>()).add(WishRow.of(
                    Labels.value(segment.attribute(), segment.value()), segment.ranks(), ranks()));
        }
        return tables.entrySet().stream().map(table -> new WishBlock(Labels.attribute(table.getKey()),
                table.getValue())).toList();
    }

    /** What is balanced comes first, in the order of the policy; then what there are only quotas for. */
    private List<String> attributes() {
        List<String> balanced = scorecard.criteria().stream().map(CriterionScore::id)
                .filter(id -> id.startsWith(BALANCE)).map(id -> id.substring(BALANCE.length())).toList();
        return scorecard.groups().stream().limit(1).flatMap(group -> group.values().stream())
                .map(ValueProfile::attribute).distinct().sorted(Comparator.comparingInt(attribute ->
                        balanced.contains(attribute) ? balanced.indexOf(attribute) : balanced.size())).toList();
    }

    List<AttributeFigure> figures() {
        return attributes().stream().map(attribute -> AttributeFigure.of(attribute, scorecard.groups())).toList();
    }

    List<HeatTable> heats() {
        return attributes().stream().map(attribute -> HeatTable.of(attribute, scorecard.groups())).toList();
    }

    FlowPicture flow() {
        return FlowPicture.of(content.plan().flow());
    }

    Optional<CurvePicture> curve() {
        return content.tradeOff().filter(frontier -> !frontier.points().isEmpty()).map(frontier -> CurvePicture.of(
                frontier, Measures.of(content.result().seminar(), content.result().plan().orElseThrow(), scorecard)));
    }

    List<PersonRow> people() {
        Map<String, Participant> participants = content.result().seminar().participants().stream()
                .collect(Collectors.toMap(Participant::id, Function.identity()));
        return content.people().stream().map(explanation -> PersonRow.of(
                Objects.requireNonNull(participants.get(explanation.placement().participant())), explanation)).toList();
    }

    Optional<ChanceTable> lottery() {
        return content.lottery().map(draw -> ChanceTable.of(draw, content.result().seminar()));
    }

    /** Every criterion but those made of ties. */
    List<CriterionScore> criteria() {
        return scorecard.criteria().stream().filter(line -> !Relation.Kind.isCriterion(line.id())).toList();
    }

    List<Facts.Fact> facts() {
        return Facts.of(content.result(), digest);
    }
}
