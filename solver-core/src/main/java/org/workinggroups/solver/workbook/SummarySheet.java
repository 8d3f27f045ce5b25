package org.workinggroups.solver.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Status;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.evaluation.CriterionScore;
import org.workinggroups.solver.evaluation.GroupProfile;
import org.workinggroups.solver.evaluation.RankProfile;
import org.workinggroups.solver.evaluation.Scorecard;
import org.workinggroups.solver.evaluation.ValueProfile;

/**
 * The plan as a whole: the wishes granted in each group, the scorecard, and each attribute in each group. Who is kept
 * apart from whom is nobody's business here, so not even the line of that criterion stands in it.
 */
final class SummarySheet {

    /** The sheet's name. */
    static final String NAME = "Summary";

    private static final String CONFIDENTIAL = Relation.Kind.KEEP_APART.label();
    private static final List<String> ORDINALS = List.of("1st", "2nd", "3rd");
    private static final double COUNT_WIDTH = 12;
    private static final int FIRST_COLUMNS = 2;

    private final Sheet sheet;
    private final AllocationResult result;
    private final String digest;
    private final Scorecard scorecard;

    SummarySheet(Workbook workbook, String name, AllocationResult result, String digest) {
        this.digest = digest;
        this.result = result;
        this.scorecard = result.scorecard().orElseThrow();
        int counts = FIRST_COLUMNS + 3 + ranks() + 2;
        double[] widths = new double[Math.max(counts, FIRST_COLUMNS + 1 + 2 * scorecard.groups().size())];
        Arrays.fill(widths, COUNT_WIDTH);
        widths[0] = 24;
        widths[1] = 36;
        sheet = new Sheet(workbook, name, widths);
    }

    /**
     * Writes the sheet.
     *
     * @return the cells that list the groups' ids
     */
    Range write() {
        sheet.title(result.seminar().title().isEmpty() ? "Plan" : result.seminar().title());
        sheet.freeze(FIRST_COLUMNS);
        verdict();
        Range groups = wishes();
        criteria();
        shares();
        sheet.finish();
        return groups;
    }

    private void verdict() {
        sheet.note((result.status() == Status.OPTIMAL ? "OPTIMAL: proven, no plan is better"
                : "FEASIBLE: every hard rule is kept, a better plan may exist") + ". Score " + points(scorecard.score())
                + " (0 is perfect); no plan can do better than " + points(result.bound()) + ".");
        sheet.note("Seed " + result.seed() + ", input " + digest + ".");
        sheet.note("To try a change, edit the column group of the sheet " + PlacementsSheet.NAME
                + ", save, and run: workgroups evaluate SEMINAR allocation.xlsx. The other sheets stay as they are.");
    }

    private Range wishes() {
        sheet.section("Groups and the wishes they grant");
        List<Cell> headers = new ArrayList<>(List.of(Cell.header("group"), Cell.header("topic"),
                Cell.numberHeader("size"), Cell.numberHeader("staff"), Cell.numberHeader("target")));
        for (int rank = 1; rank <= ranks(); rank++) {
            headers.add(Cell.numberHeader(rank <= ORDINALS.size() ? ORDINALS.get(rank - 1) : rank + "th"));
        }
        headers.addAll(List.of(Cell.numberHeader("not wished"), Cell.numberHeader("no wish")));
        sheet.row(headers.toArray(Cell[]::new));
        int first = sheet.next();
        for (GroupProfile profile : scorecard.groups()) {
            wishes(profile.group(), topic(profile.group()), profile.counted(), profile.seats() - profile.counted(),
                    Sizes.text(profile.targetSize()), profile.ranks());
        }
        Range groups = sheet.worksheet().range(first, 0, sheet.next() - 1, 0);
        wishes("all", "", scorecard.groups().stream().mapToInt(GroupProfile::counted).sum(),
                scorecard.groups().stream().mapToInt(profile -> profile.seats() - profile.counted()).sum(), "",
                scorecard.ranks());
        return groups;
    }

    private void wishes(String group, String topic, int counted, int staff, String target, RankProfile ranks) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(group), Cell.wrapped(topic),
                Cell.number(counted), Cell.number(staff), Cell.of(target, Look.NUMBER)));
        for (int rank = 1; rank <= ranks(); rank++) {
            cells.add(Cell.number(ranks.at(rank)));
        }
        cells.add(Cell.number(ranks.unlisted()));
        cells.add(Cell.number(ranks.none()));
        sheet.row(cells.toArray(Cell[]::new));
    }

    private void criteria() {
        sheet.section("Scorecard: what the plan misses, by criterion");
        sheet.row(Cell.header("criterion"), Cell.header("level"), Cell.numberHeader("weight"),
                Cell.numberHeader("penalty"), Cell.numberHeader("unavoidable"));
        scorecard.criteria().stream().filter(criterion -> !criterion.id().equals(CONFIDENTIAL))
                .forEach(this::criterion);
    }

    private void criterion(CriterionScore criterion) {
        sheet.row(Cell.text(criterion.id()), Cell.text(criterion.level().label()),
                criterion.level() == Level.HARD ? Cell.of("", Look.NUMBER) : Cell.number(criterion.weight()),
                Cell.number(criterion.penalty()), Cell.number(criterion.unavoidable()));
    }

    private void shares() {
        sheet.section("Each attribute in each group, with its fair share");
        sheet.note("\u25BC below the fair share   \u25B2 above the fair share");
        int header = sheet.next();
        List<Cell> headers = new ArrayList<>(List.of(Cell.header("attribute"), Cell.header("value"),
                Cell.numberHeader("all")));
        scorecard.groups().forEach(profile -> headers.addAll(List.of(Cell.numberHeader(profile.group()),
                Cell.numberHeader("fair"))));
        sheet.row(headers.toArray(Cell[]::new));
        sheet.repeatHeader();
        int values = scorecard.groups().isEmpty() ? 0 : scorecard.groups().getFirst().values().size();
        for (int value = 0; value < values; value++) {
            shares(value);
        }
        sheet.filter(header, headers.size());
    }

    private void shares(int index) {
        List<ValueProfile> profiles = scorecard.groups().stream().map(group -> group.values().get(index)).toList();
        ValueProfile first = profiles.getFirst();
        sheet.row(Stream.concat(Stream.of(Cell.text(first.attribute()), Cell.wrapped(first.value()),
                Cell.number(profiles.stream().mapToInt(ValueProfile::count).sum())),
                profiles.stream().flatMap(profile -> Stream.of(Fairness.count(profile), Fairness.band(profile))))
                .toArray(Cell[]::new));
    }

    private int ranks() {
        return Math.max(1, scorecard.ranks().byRank().size());
    }

    private String topic(String group) {
        return result.seminar().groups().stream().filter(known -> known.id().equals(group))
                .map(WorkingGroup::topic).findFirst().orElse("");
    }

    private static String points(Score score) {
        return score.hard() + " hard, " + score.medium() + " medium, " + score.soft() + " soft";
    }
}
