package org.workinggroups.solver.explanation;

import java.util.List;
import org.workinggroups.solver.evaluation.GroupProfile;

/**
 * Why a group is as it is.
 *
 * @param profile    the group against lower and upper quota for each value
 * @param points     the points of the score that fall to the group
 * @param criteria   the same by criterion, in the criteria's units; only what is more than 0
 * @param misses     every count of the group that costs something
 * @param placements what each of its people's placements costs, the dearest first
 */
public record GroupExplanation(GroupProfile profile, Points points, List<Part> criteria, List<GroupCount> misses,
        List<PlacementCost> placements) {
}
