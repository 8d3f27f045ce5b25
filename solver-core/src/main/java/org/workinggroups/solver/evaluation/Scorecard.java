package org.workinggroups.solver.evaluation;

import java.util.List;
import org.workinggroups.solver.domain.Score;

/**
 * What a plan is worth, told in the criteria's own words.
 *
 * @param score      the weighted penalties, level by level
 * @param criteria   the penalty of each criterion, in the order of {@code docs/criteria.md}
 * @param groups     each group against its fair share
 * @param ranks      which wishes were met
 * @param segments   which wishes were met, by segment
 * @param violations every hard rule that is broken
 * @param unplaced   ids of participants whom the plan places nowhere
 */
public record Scorecard(Score score, List<CriterionScore> criteria, List<GroupProfile> groups, RankProfile ranks,
        List<SegmentRanks> segments, List<Violation> violations, List<String> unplaced) {

    /** {@return whether everybody is placed and no hard rule is broken} */
    public boolean isFeasible() {
        return score.isFeasible() && unplaced.isEmpty();
    }
}
