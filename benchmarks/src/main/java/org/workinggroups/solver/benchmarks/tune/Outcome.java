package org.workinggroups.solver.benchmarks.tune;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.workinggroups.solver.benchmarks.Figures;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.evaluation.GroupProfile;
import org.workinggroups.solver.evaluation.Scorecard;
import org.workinggroups.solver.evaluation.SegmentRanks;
import org.workinggroups.solver.evaluation.ValueProfile;

/**
 * What one plan means to people, measured by the data set's own policy.
 *
 * @param dataSet      the seminar
 * @param setting      the setting's name
 * @param seed         the search's seed
 * @param feasible     whether every hard rule is kept
 * @param firstChoices percent of those who stated a wish who got their first
 * @param unlisted     how many stated wishes and got none of them
 * @param missed       by how many persons all balanced values of all groups together miss their quotas
 * @param worstOff     percent of first choices met in the segment that fared worst
 * @param medium       the medium penalty: isolated people and caps exceeded
 * @param plan         the group of each participant, one letter each, participants in natural order of their ids
 */
record Outcome(String dataSet, String setting, long seed, boolean feasible, double firstChoices, int unlisted,
        int missed, double worstOff, long medium, String plan) {

    /** Columns of {@link #row}. */
    static final String[] COLUMNS = {"dataSet", "setting", "seed", "feasible", "firstChoicesPercent", "unlisted",
            "missedQuotas", "worstOffPercent", "medium", "plan"};

    /** Segments of fewer people say little: one person more or less is a third of them. */
    private static final int SMALLEST_SEGMENT = 5;
    private static final int FIRST_LETTER = 'A';

    static Outcome of(TuneRun run, Scorecard scorecard, Plan plan, List<WorkingGroup> groups) {
        return new Outcome(run.dataSet().name(), run.setting().toString(), run.seed(), scorecard.isFeasible(),
                percent(scorecard.ranks().at(1), scorecard.ranks().stated()), scorecard.ranks().unlisted(),
                scorecard.groups().stream().map(GroupProfile::values).flatMap(List::stream)
                        .mapToInt(ValueProfile::miss).map(Math::abs).sum(),
                worstOff(scorecard), scorecard.score().medium(), letters(plan, groups));
    }

    /** One row of a table as it was written. */
    static Outcome of(Map<String, String> row) {
        return new Outcome(row.get("dataSet"), row.get("setting"), Long.parseLong(row.get("seed")),
                Boolean.parseBoolean(row.get("feasible")), Double.parseDouble(row.get("firstChoicesPercent")),
                Integer.parseInt(row.get("unlisted")), Integer.parseInt(row.get("missedQuotas")),
                Double.parseDouble(row.get("worstOffPercent")), Long.parseLong(row.get("medium")), row.get("plan"));
    }

    /** What identifies the run. */
    String key() {
        return TuneRun.key(dataSet, setting, seed);
    }

    /** How many people sit in another group in another plan of the same seminar. */
    int moves(Outcome other) {
        int moves = 0;
        for (int i = 0; i < plan.length(); i++) {
            moves += plan.charAt(i) == other.plan.charAt(i) ? 0 : 1;
        }
        return moves;
    }

    Object[] row() {
        return new Object[] {dataSet, setting, seed, feasible, Figures.rounded(firstChoices, 2), unlisted, missed,
            Figures.rounded(worstOff, 2), medium, plan};
    }

    private static double worstOff(Scorecard scorecard) {
        return scorecard.segments().stream().map(SegmentRanks::ranks)
                .filter(ranks -> ranks.stated() >= SMALLEST_SEGMENT)
                .map(ranks -> percent(ranks.at(1), ranks.stated())).min(Comparator.naturalOrder()).orElse(100.0);
    }

    private static double percent(int part, int all) {
        return all == 0 ? 100 : 100.0 * part / all;
    }

    private static String letters(Plan plan, List<WorkingGroup> groups) {
        List<String> ids = groups.stream().map(WorkingGroup::id).toList();
        return plan.placements().values().stream().map(id -> Character.toString(FIRST_LETTER + ids.indexOf(id)))
                .collect(Collectors.joining());
    }
}
