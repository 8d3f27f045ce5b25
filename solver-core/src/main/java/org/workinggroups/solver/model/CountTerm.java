package org.workinggroups.solver.model;

import java.util.Arrays;

/**
 * A cost that depends on how many members of one group carry a column.
 *
 * @param objective what the cost belongs to
 * @param rule      the rule in plain words
 * @param group     the group's index
 * @param column    the column
 * @param costs     the cost of each count, from 0 to the column's size, each at least 0; equal tables are one
 *                  array, shared between terms, never to be changed
 */
public record CountTerm(Objective objective, String rule, int group, Column column, long[] costs) implements Term {

    @Override
    public long cost(Tally tally) {
        return costs[tally.count(column.index(), group)];
    }

    @Override
    public long greatestCost() {
        return Arrays.stream(costs).max().orElse(0);
    }
}
