package org.workinggroups.solver.explanation;

import java.util.List;

/**
 * What one person's placement costs.
 *
 * @param participant the person's id
 * @param group       the group's id, or empty for nowhere
 * @param rank        the group's rank among the person's wishes, 0 if it was not wished
 * @param wished      whether the person stated a wish
 * @param points      the points of the score that fall to the person
 * @param criteria    the same by criterion, in the criteria's units; only what is more than 0
 */
public record PlacementCost(String participant, String group, int rank, boolean wished, Points points,
        List<Part> criteria) {
}
