package org.workinggroups.solver.model;

/**
 * A cost that depends on whether two participants share a group.
 *
 * @param objective what the cost belongs to
 * @param rule      the rule in plain words
 * @param first     the lower participant index
 * @param second    the higher participant index
 * @param cost      the cost, at least 0
 * @param together  whether the cost falls due when they share a group ({@code true}) or when they do not
 */
public record PairTerm(Objective objective, String rule, int first, int second, long cost, boolean together)
        implements Term {

    /** @throws IllegalArgumentException if the two are the same or not in order */
    public PairTerm {
        if (first >= second) {
            throw new IllegalArgumentException("A pair needs two participants in order: " + first + ", " + second);
        }
    }

    @Override
    public long cost(Tally tally) {
        int group = tally.groupOf(first);
        boolean share = group >= 0 && group == tally.groupOf(second);
        return share == together ? cost : 0;
    }

    @Override
    public long greatestCost() {
        return cost;
    }
}
