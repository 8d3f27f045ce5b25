package org.workinggroups.solver.explanation;

import java.util.List;
import org.workinggroups.solver.evaluation.Scorecard;

/**
 * Why a plan is worth what it is. The heat map of values and groups is in the scorecard's group profiles.
 *
 * @param scorecard  what the plan is worth
 * @param criteria   every criterion's penalty by group and person, in the scorecard's order
 * @param groups     every group
 * @param placements what each placement costs, the dearest first
 * @param flow       from the group wished first to the group given, in the order of the groups
 */
public record PlanExplanation(Scorecard scorecard, List<CriterionSplit> criteria, List<GroupExplanation> groups,
        List<PlacementCost> placements, List<PreferenceFlow> flow) {

    /**
     * {@return the placements that cost most, at most {@code most} and only such that cost something}
     *
     * @param most 0 or more
     */
    public List<PlacementCost> costliest(int most) {
        return placements.stream().filter(placement -> !placement.points().isZero()).limit(most).toList();
    }
}
