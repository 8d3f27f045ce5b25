package org.workinggroups.solver.proof;

import java.util.Arrays;

/**
 * Which counts of one {@link CountRow} are still open in each group, and what they cost at least: the counts of all
 * groups add up to the row's total, so a count here takes from what is left elsewhere.
 */
final class CountChoices {

    /** Stands for a count that cannot be; above every penalty, and small enough to be added up. */
    private static final long IMPOSSIBLE = Ceilings.NONE;

    /** Above this many steps the groups are looked at one by one, which is weaker but always quick. */
    private static final long MOST_STEPS = 20_000_000;

    private final int total;
    private final boolean[][] open;

    private CountChoices(int total, boolean[][] open) {
        this.total = total;
        this.open = open;
    }

    /** The counts that hard terms allow and that the units can add up to. */
    static CountChoices of(CountRow row, Reduction reduction) {
        boolean[][] open = new boolean[reduction.groupCount()][];
        for (int g = 0; g < open.length; g++) {
            open[g] = reachable(row, reduction, g);
            for (int count = 0; count <= row.total(); count++) {
                open[g][count] &= row.possible()[g][count];
            }
        }
        return new CountChoices(row.total(), open);
    }

    private static boolean[] reachable(CountRow row, Reduction reduction, int group) {
        boolean[] sums = new boolean[row.total() + 1];
        sums[0] = true;
        for (int i = 0; i < row.units().length; i++) {
            int unit = row.units()[i];
            if (reduction.isAllowed(unit, group)) {
                boolean mayBeElsewhere = reduction.choices(unit) > 1;
                int weight = row.multiplicities()[i];
                for (int sum = row.total(); sum >= 0; sum--) {
                    sums[sum] = sums[sum] && mayBeElsewhere || sum >= weight && sums[sum - weight];
                }
            }
        }
        return sums;
    }

    boolean isOpen(int group, int count) {
        return open[group][count];
    }

    /** The least open count; -1 if there is none. */
    int least(int group) {
        for (int count = 0; count <= total; count++) {
            if (open[group][count]) {
                return count;
            }
        }
        return -1;
    }

    /** The greatest open count; -1 if there is none. */
    int greatest(int group) {
        for (int count = total; count >= 0; count--) {
            if (open[group][count]) {
                return count;
            }
        }
        return -1;
    }

    /** What the row costs at least; {@link Ceilings#NONE} if no choice of counts is open. */
    long floor(long[][] costs) {
        return Arrays.stream(cheapest(costs)[0]).min().orElse(IMPOSSIBLE);
    }

    /** Closes every count that forces the row to cost more than {@code limit}. */
    void close(long[][] costs, long limit) {
        long[][] cheapest = cheapest(costs);
        for (int g = 0; g < open.length; g++) {
            for (int count = 0; count <= total; count++) {
                open[g][count] &= cheapest[g][count] <= limit;
            }
        }
    }

    /** What the whole row costs at least if a group has a count: {@code [group][count]}. */
    private long[][] cheapest(long[][] costs) {
        return (long) open.length * total * total > MOST_STEPS ? cheapestApart(costs) : cheapestTogether(costs);
    }

    private long[][] cheapestApart(long[][] costs) {
        int groups = open.length;
        long[] least = new long[groups];
        long sum = 0;
        for (int g = 0; g < groups; g++) {
            least[g] = IMPOSSIBLE;
            for (int count = 0; count <= total; count++) {
                least[g] = open[g][count] ? Math.min(least[g], costs[g][count]) : least[g];
            }
            sum = Math.min(IMPOSSIBLE, sum + least[g]);
        }
        long[][] cheapest = new long[groups][total + 1];
        for (int g = 0; g < groups; g++) {
            for (int count = 0; count <= total; count++) {
                cheapest[g][count] = open[g][count] && sum < IMPOSSIBLE ? sum - least[g] + costs[g][count]
                        : IMPOSSIBLE;
            }
        }
        return cheapest;
    }

    private long[][] cheapestTogether(long[][] costs) {
        int groups = open.length;
        long[][] before = new long[groups + 1][];
        long[][] after = new long[groups + 1][];
        before[0] = nobodyYet();
        after[groups] = nobodyYet();
        for (int g = 0; g < groups; g++) {
            before[g + 1] = withGroup(before[g], g, costs);
        }
        for (int g = groups - 1; g >= 0; g--) {
            after[g] = withGroup(after[g + 1], g, costs);
        }
        long[][] cheapest = new long[groups][total + 1];
        for (int g = 0; g < groups; g++) {
            for (int count = 0; count <= total; count++) {
                cheapest[g][count] = !open[g][count] ? IMPOSSIBLE : Math.min(IMPOSSIBLE,
                        costs[g][count] + rest(before[g], after[g + 1], total - count));
            }
        }
        return cheapest;
    }

    private long[] nobodyYet() {
        long[] cost = new long[total + 1];
        Arrays.fill(cost, 1, total + 1, IMPOSSIBLE);
        return cost;
    }

    private long[] withGroup(long[] cost, int group, long[][] costs) {
        long[] sums = new long[total + 1];
        Arrays.fill(sums, IMPOSSIBLE);
        for (int count = 0; count <= total; count++) {
            for (int sum = 0; open[group][count] && sum + count <= total; sum++) {
                sums[sum + count] = Math.min(sums[sum + count], cost[sum] + costs[group][count]);
            }
        }
        return sums;
    }

    private static long rest(long[] before, long[] after, int people) {
        long least = IMPOSSIBLE;
        for (int sum = 0; sum <= people; sum++) {
            least = Math.min(least, before[sum] + after[people - sum]);
        }
        return least;
    }
}
