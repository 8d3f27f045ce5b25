package org.workinggroups.solver.bound;

/**
 * The integer programme of one column: how to spread its members over the groups so that the costs of the counts less
 * the multipliers' reward for each member are least. Solved exactly, group by group. Not thread-safe.
 */
final class ColumnProgramme {

    /** How much of the last direction the next one keeps. */
    static final double MOMENTUM = 0.6;

    /** Multipliers are multiples of this, so that sums of them and of whole costs are exact. */
    static final double GRAIN = 0x1p-10;

    private static final double GREATEST_MULTIPLIER = 0x1p24;

    /** The price of one member in each group. */
    final double[] multiplier;

    private final int groups;
    private final int size;
    private final double[][] costs;
    private final double[][] least;
    private final int[][] choice;
    private final int[] chosen;
    private final int[] placed;
    private final double[] direction;

    /** @param costs cost by group and count, from 0 to the column's size */
    ColumnProgramme(double[][] costs) {
        this.costs = costs;
        this.groups = costs.length;
        this.size = costs[0].length - 1;
        this.multiplier = new double[groups];
        this.least = new double[groups][size + 1];
        this.choice = new int[groups][size + 1];
        this.chosen = new int[groups];
        this.placed = new int[groups];
        this.direction = new double[groups];
    }

    /** How many table look-ups solving takes, about. */
    long work() {
        return (long) groups * (size + 1) * (size + 2) / 2;
    }

    /** The least cost at the present multipliers; forgets who was placed. */
    double solve() {
        for (int count = 0; count <= size; count++) {
            least[0][count] = costs[0][count] - multiplier[0] * count;
            choice[0][count] = count;
        }
        for (int g = 1; g < groups; g++) {
            for (int all = g == groups - 1 ? size : 0; all <= size; all++) {
                spread(g, all);
            }
        }
        int left = size;
        for (int g = groups - 1; g >= 0; g--) {
            chosen[g] = choice[g][left];
            left -= chosen[g];
            placed[g] = 0;
        }
        return least[groups - 1][size];
    }

    private void spread(int group, int all) {
        double[] before = least[group - 1];
        double[] here = costs[group];
        double price = multiplier[group];
        double best = Double.POSITIVE_INFINITY;
        int bestCount = 0;
        for (int count = 0; count <= all; count++) {
            double cost = before[all - count] + here[count] - price * count;
            if (cost < best) {
                best = cost;
                bestCount = count;
            }
        }
        least[group][all] = best;
        choice[group][all] = bestCount;
    }

    /** Notes that members were placed in a group. */
    void place(int group, int members) {
        placed[group] += members;
    }

    /** Turns the difference between placed and chosen counts into the next direction; its squared length. */
    double deflect() {
        double norm = 0;
        for (int g = 0; g < groups; g++) {
            direction[g] = placed[g] - chosen[g] + MOMENTUM * direction[g];
            norm += direction[g] * direction[g];
        }
        return norm;
    }

    /** Moves the multipliers along the direction. */
    void step(double length) {
        for (int g = 0; g < groups; g++) {
            multiplier[g] = rounded(multiplier[g] + length * direction[g]);
        }
    }

    /** The nearest multiplier that is exact. */
    static double rounded(double multiplier) {
        return Math.rint(Math.clamp(multiplier, -GREATEST_MULTIPLIER, GREATEST_MULTIPLIER) / GRAIN) * GRAIN;
    }
}
