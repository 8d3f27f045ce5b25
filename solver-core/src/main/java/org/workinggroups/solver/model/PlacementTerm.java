package org.workinggroups.solver.model;

import java.util.Arrays;

/**
 * A cost that depends on where one participant sits.
 *
 * @param objective   what the cost belongs to
 * @param rule        the rule in plain words
 * @param participant the participant's index
 * @param costs       the cost of each group, by group index, each at least 0
 */
public record PlacementTerm(Objective objective, String rule, int participant, long[] costs) implements Term {

    @Override
    public long cost(Tally tally) {
        int group = tally.groupOf(participant);
        return group < 0 ? 0 : costs[group];
    }

    @Override
    public long greatestCost() {
        return Arrays.stream(costs).max().orElse(0);
    }
}
