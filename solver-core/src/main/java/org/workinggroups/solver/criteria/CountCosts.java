package org.workinggroups.solver.criteria;

/** Tables of what a count costs, from 0 people to everybody. */
final class CountCosts {

    private CountCosts() {
    }

    /** Costs e*e for a count that lies e persons outside {@code lower..upper}: convex, so a big miss is worse. */
    static long[] squaredExcess(int most, long lower, long upper) {
        long[] costs = new long[most + 1];
        for (int count = 0; count <= most; count++) {
            long excess = Math.max(0, Math.max(lower - count, count - upper));
            costs[count] = excess * excess;
        }
        return costs;
    }

    /** Costs 1 for a count that is present but below {@code minimum}. */
    static long[] lonely(int most, long minimum) {
        long[] costs = new long[most + 1];
        for (int count = 1; count <= most && count < minimum; count++) {
            costs[count] = 1;
        }
        return costs;
    }

    /** The sum of two tables of the same length. */
    static long[] sum(long[] a, long[] b) {
        long[] costs = new long[a.length];
        for (int count = 0; count < costs.length; count++) {
            costs[count] = a[count] + b[count];
        }
        return costs;
    }
}
