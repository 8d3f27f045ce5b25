package org.workinggroups.solver.explanation;

import java.util.List;

/**
 * Why a person sits where they sit.
 *
 * @param placement    where that is, which wish it was and what it costs
 * @param reasons      what spoke for it
 * @param alternatives the best plan found for each other group; for the organisers
 * @param answer       two sentences that may be told to the person: they use the person's own data and counts only
 */
public record PersonExplanation(PlacementCost placement, List<Reason> reasons, List<Alternative> alternatives,
        List<String> answer) {
}
