package org.workinggroups.solver.bound;

import java.util.Arrays;

/**
 * What each count of one column in one group costs, and the lower convex hull of it. Immutable; equal cells share one.
 */
final class CellCosts {

    /** The price of a count that no plan in question has. */
    static final double FORBIDDEN = 0x1p40;

    /** The cost by count; {@link #FORBIDDEN} or more where no plan in question has it. */
    final double[] costs;
    /** The counts at the corners of the hull, ascending; empty if every count is forbidden. */
    final int[] corners;
    /** By how many members, and by how much, a corner is below the next. */
    final int[] widths;
    final double[] rises;
    /** What a member more costs between a corner and the next, rounded; ascending. */
    final double[] slopes;

    /** @param costs whole numbers by count */
    CellCosts(double[] costs) {
        this.costs = costs;
        int[] hull = new int[costs.length];
        int length = 0;
        for (int count = 0; count < costs.length; count++) {
            if (costs[count] < FORBIDDEN) {
                while (length > 1 && !isCorner(hull[length - 2], hull[length - 1], count)) {
                    length--;
                }
                hull[length++] = count;
            }
        }
        this.corners = Arrays.copyOf(hull, length);
        int edges = Math.max(0, length - 1);
        this.widths = new int[edges];
        this.rises = new double[edges];
        this.slopes = new double[edges];
        for (int edge = 0; edge < edges; edge++) {
            widths[edge] = hull[edge + 1] - hull[edge];
            rises[edge] = costs[hull[edge + 1]] - costs[hull[edge]];
            slopes[edge] = rises[edge] / widths[edge];
        }
    }

    private boolean isCorner(int before, int here, int after) {
        long up = (long) costs[here] - (long) costs[before];
        long on = (long) costs[after] - (long) costs[here];
        return up * (after - here) <= on * (here - before);
    }

    /** The lowest count allowed. */
    int lowest() {
        return corners[0];
    }

    /** The highest count allowed. */
    int highest() {
        return corners[corners.length - 1];
    }

    boolean isForbidden() {
        return corners.length == 0;
    }

    /**
     * The highest of the corners that cost least when every member earns a reward.
     *
     * @param reward for each member
     * @param from   the index of a corner to look from
     * @return the index of the corner
     */
    int cheapest(double reward, int from) {
        int at = from;
        while (at < rises.length && rises[at] <= reward * widths[at]) {
            at++;
        }
        while (at > 0 && rises[at - 1] > reward * widths[at - 1]) {
            at--;
        }
        return at;
    }

    /** Whether every count between two corners is a corner. */
    boolean isWhole(int from, int to) {
        return corners[to] - corners[from] == to - from;
    }
}
