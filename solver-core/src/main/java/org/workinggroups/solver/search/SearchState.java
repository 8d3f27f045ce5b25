package org.workinggroups.solver.search;

import java.util.Arrays;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.FlatModel.FlatShare;
import org.workinggroups.solver.model.FlatModel;

/**
 * A plan under construction or improvement, with everything that makes a move's price a handful of table look-ups.
 * The one place of mutable state in the search; not thread-safe.
 *
 * <p>Moves are priced by a <em>search cost</em>: soft + mediumWeight * medium + hardWeight * hard. The weights are the
 * search's own and may make a broken rule passable on the way; the exact score is kept beside it, level by level.
 */
final class SearchState {

    private static final int DENSE_LIMIT = 1024;
    /** No level may cost the search more than this, so that the sum of three is a number yet. */
    private static final long MOST_WEIGHED = Long.MAX_VALUE / 4;

    final FlatModel space;
    final int[] groupOf;

    private final int groups;
    private final int[] count;
    private final long[] addCost;
    private final long[] removeCost;
    private final long[] table;
    private final long[] placement;
    private final long[] pairGain;
    private final long[] pairMatrix;
    private final long[][] pairCost;
    private final long[] shareSum;
    private long mediumWeight = 1;
    private long hardWeight = 1;

    private long cost;
    private long hard;
    private long medium;

    /** Nobody is placed yet. */
    SearchState(FlatModel space) {
        this.space = space;
        this.groups = space.groups;
        this.groupOf = new int[space.units];
        this.count = new int[space.columns * groups];
        this.addCost = new long[count.length];
        this.removeCost = new long[count.length];
        this.table = new long[space.tables[0].length];
        this.placement = new long[space.placement[0].length];
        this.pairGain = new long[space.hasPairs ? space.units * groups : 0];
        this.pairMatrix = new long[space.hasPairs && space.units <= DENSE_LIMIT ? space.units * space.units : 0];
        this.pairCost = new long[space.units][];
        this.shareSum = new long[space.shares.length];
        int[] nobody = new int[space.units];
        Arrays.fill(nobody, -1);
        weigh(1, 1);
        reset(nobody);
    }

    /**
     * Sets what a broken medium or hard rule costs the search, in soft points, or less where penalties are so great that
     * sums would overflow; the plan stays as it is.
     */
    void weigh(long mediumCost, long hardCost) {
        mediumWeight = Math.min(mediumCost, MOST_WEIGHED / Math.max(1, space.greatest[FlatModel.MEDIUM]));
        hardWeight = Math.min(hardCost, MOST_WEIGHED / Math.max(1, space.greatest[FlatModel.HARD]));
        weigh(space.tables, table);
        weigh(space.placement, placement);
        for (int u = 0; u < space.units; u++) {
            pairCost[u] = new long[space.partners[u].length];
            for (int i = 0; i < pairCost[u].length; i++) {
                pairCost[u][i] = weighed(space.pairCosts[u][i]);
                if (pairMatrix.length > 0) {
                    pairMatrix[u * space.units + space.partners[u][i]] = pairCost[u][i];
                }
            }
        }
        reset(groupOf.clone());
    }

    private void weigh(long[][] byLevel, long[] weighed) {
        for (int i = 0; i < weighed.length; i++) {
            weighed[i] = byLevel[FlatModel.SOFT][i] + mediumWeight * byLevel[FlatModel.MEDIUM][i]
                    + hardWeight * byLevel[FlatModel.HARD][i];
        }
    }

    private long weighed(long[] byLevel) {
        return byLevel[FlatModel.SOFT] + mediumWeight * byLevel[FlatModel.MEDIUM]
                + hardWeight * byLevel[FlatModel.HARD];
    }

    /** Takes over a plan: group by unit, -1 for a unit that is not placed. */
    void reset(int[] plan) {
        Arrays.fill(groupOf, -1);
        Arrays.fill(count, 0);
        Arrays.fill(shareSum, 0);
        Arrays.fill(pairGain, 0);
        hard = space.constant[FlatModel.HARD];
        medium = space.constant[FlatModel.MEDIUM];
        cost = weighed(space.constant);
        for (int cell = 0; cell < count.length; cell++) {
            int start = space.tableStart[cell];
            hard += space.tables[FlatModel.HARD][start];
            medium += space.tables[FlatModel.MEDIUM][start];
            cost += table[start];
            price(cell);
        }
        for (FlatShare share : space.shares) {
            addShare(share, share.cost(0));
        }
        for (int u = 0; u < plan.length; u++) {
            if (plan[u] >= 0) {
                place(u, plan[u]);
            }
        }
    }

    /** The price of the plan in the search's weights. */
    long cost() {
        return cost;
    }

    /** The exact score, level by level. */
    Score score() {
        return new Score(hard, medium, soft());
    }

    long hard() {
        return hard;
    }

    long medium() {
        return medium;
    }

    long soft() {
        return cost - mediumWeight * medium - hardWeight * hard;
    }

    /** What placing a unit that has no place yet would add to the cost. */
    long placeCost(int unit, int group) {
        long delta = placement[unit * groups + group];
        int[] cells = space.cells[unit];
        int[] times = space.multiplicity[unit];
        for (int i = 0; i < cells.length; i++) {
            int cell = cells[i] + group;
            int at = space.tableStart[cell] + count[cell];
            delta += table[at + times[i]] - table[at];
        }
        if (space.hasPairs) {
            delta += pairGain[unit * groups + group];
        }
        return delta + shareDelta(unit, -1, group, -1, -1);
    }

    /** What moving a unit to another group would add to the cost. */
    long changeCost(int unit, int to) {
        int from = groupOf[unit];
        int base = unit * groups;
        long delta = placement[base + to] - placement[base + from];
        int[] cells = space.cells[unit];
        if (space.single[unit]) {
            for (int first : cells) {
                delta += removeCost[first + from] + addCost[first + to];
            }
        } else {
            for (int i = 0; i < cells.length; i++) {
                delta += shift(cells[i], from, to, space.multiplicity[unit][i]);
            }
        }
        if (space.hasPairs) {
            delta += pairGain[base + to] - pairGain[base + from];
        }
        return space.shares.length == 0 ? delta : delta + shareDelta(unit, from, to, -1, -1);
    }

    /** What swapping two units of different groups would add to the cost. */
    long swapCost(int a, int b) {
        int[] cellsA = space.cells[a];
        int[] cellsB = space.cells[b];
        int groupA = groupOf[a];
        int groupB = groupOf[b];
        boolean single = space.single[a] && space.single[b];
        long delta = 0;
        int i = 0;
        int j = 0;
        while (i < cellsA.length || j < cellsB.length) {
            int firstA = i < cellsA.length ? cellsA[i] : Integer.MAX_VALUE;
            int firstB = j < cellsB.length ? cellsB[j] : Integer.MAX_VALUE;
            if (firstA == firstB) {
                if (!single) {
                    delta += shift(firstA, groupA, groupB, space.multiplicity[a][i] - space.multiplicity[b][j]);
                }
                i++;
                j++;
            } else if (firstA < firstB) {
                delta += single ? removeCost[firstA + groupA] + addCost[firstA + groupB]
                        : shift(firstA, groupA, groupB, space.multiplicity[a][i]);
                i++;
            } else {
                delta += single ? removeCost[firstB + groupB] + addCost[firstB + groupA]
                        : shift(firstB, groupB, groupA, space.multiplicity[b][j]);
                j++;
            }
        }
        return delta + swapRest(a, groupA, b, groupB);
    }

    /** The same for a pair of single units whose differing columns are known: the search's fastest move. */
    long swapCost(int a, int b, int[] onlyA, int[] onlyB) {
        int groupA = groupOf[a];
        int groupB = groupOf[b];
        long delta = 0;
        for (int first : onlyA) {
            delta += removeCost[first + groupA] + addCost[first + groupB];
        }
        for (int first : onlyB) {
            delta += removeCost[first + groupB] + addCost[first + groupA];
        }
        return delta + swapRest(a, groupA, b, groupB);
    }

    private long swapRest(int a, int groupA, int b, int groupB) {
        int baseA = a * groups;
        int baseB = b * groups;
        long delta = placement[baseA + groupB] - placement[baseA + groupA]
                + placement[baseB + groupA] - placement[baseB + groupB];
        if (space.hasPairs) {
            delta += pairGain[baseA + groupB] - pairGain[baseA + groupA]
                    + pairGain[baseB + groupA] - pairGain[baseB + groupB] - 2 * pairBetween(a, b);
        }
        return space.shares.length == 0 ? delta : delta + shareDelta(a, groupA, groupB, b, groupB);
    }

    private long pairBetween(int a, int b) {
        if (pairMatrix.length > 0) {
            return pairMatrix[a * space.units + b];
        }
        int at = Arrays.binarySearch(space.partners[a], b);
        return at < 0 ? 0 : pairCost[a][at];
    }

    /** The cost of {@code times} members of a column leaving one group for another; negative goes the other way. */
    private long shift(int first, int from, int to, int times) {
        if (times == 0) {
            return 0;
        }
        int atFrom = space.tableStart[first + from] + count[first + from];
        int atTo = space.tableStart[first + to] + count[first + to];
        return table[atFrom - times] - table[atFrom] + table[atTo + times] - table[atTo];
    }

    /** Unit a goes from group to group (-1: from nowhere); unit b, if any, from its group to where a was. */
    private long shareDelta(int a, int from, int to, int b, int fromB) {
        long delta = 0;
        for (int s = 0; s < space.shares.length; s++) {
            FlatShare share = space.shares[s];
            long sum = shareSum[s] + share.amounts()[a * groups + to]
                    - (from < 0 ? 0 : share.amounts()[a * groups + from])
                    + (b < 0 ? 0 : share.amounts()[b * groups + from] - share.amounts()[b * groups + fromB]);
            if (sum != shareSum[s]) {
                delta += (share.cost(sum) - share.cost(shareSum[s])) * shareWeight(share);
            }
        }
        return delta;
    }

    private long shareWeight(FlatShare share) {
        long weight = share.level() == FlatModel.HARD ? hardWeight
                : share.level() == FlatModel.MEDIUM ? mediumWeight : 1;
        return weight * share.weight();
    }

    /** Moves a unit to another group. */
    void change(int unit, int to) {
        remove(unit);
        place(unit, to);
    }

    /** Swaps two units of different groups. */
    void swap(int a, int b) {
        int groupA = groupOf[a];
        int groupB = groupOf[b];
        remove(a);
        remove(b);
        place(a, groupB);
        place(b, groupA);
    }

    /** Places a unit that has no place. */
    void place(int unit, int group) {
        update(unit, group, 1);
        groupOf[unit] = group;
    }

    /** Takes a unit out of its group. */
    void remove(int unit) {
        int group = groupOf[unit];
        groupOf[unit] = -1;
        update(unit, group, -1);
    }

    private void update(int unit, int group, int sign) {
        int base = unit * groups + group;
        cost += sign * placement[base];
        hard += sign * space.placement[FlatModel.HARD][base];
        medium += sign * space.placement[FlatModel.MEDIUM][base];
        updateCounts(unit, group, sign);
        if (space.hasPairs) {
            updatePairs(unit, group, sign);
        }
        for (int s = 0; s < space.shares.length; s++) {
            FlatShare share = space.shares[s];
            long before = share.cost(shareSum[s]);
            shareSum[s] += sign * share.amounts()[base];
            addShare(share, share.cost(shareSum[s]) - before);
        }
    }

    private void updateCounts(int unit, int group, int sign) {
        int[] cells = space.cells[unit];
        int[] times = space.multiplicity[unit];
        for (int i = 0; i < cells.length; i++) {
            int cell = cells[i] + group;
            int before = space.tableStart[cell] + count[cell];
            int after = before + sign * times[i];
            count[cell] += sign * times[i];
            cost += table[after] - table[before];
            if (space.strict[cells[i] / groups]) {
                hard += space.tables[FlatModel.HARD][after] - space.tables[FlatModel.HARD][before];
                medium += space.tables[FlatModel.MEDIUM][after] - space.tables[FlatModel.MEDIUM][before];
            }
            addCost[cell] = table[after + 1] - table[after];
            removeCost[cell] = table[after - 1] - table[after];
        }
    }

    private void updatePairs(int unit, int group, int sign) {
        int[] partners = space.partners[unit];
        for (int i = 0; i < partners.length; i++) {
            pairGain[partners[i] * groups + group] += sign * pairCost[unit][i];
            if (groupOf[partners[i]] == group) {
                cost += sign * pairCost[unit][i];
                hard += sign * space.pairCosts[unit][i][FlatModel.HARD];
                medium += sign * space.pairCosts[unit][i][FlatModel.MEDIUM];
            }
        }
    }

    private void addShare(FlatShare share, long difference) {
        cost += difference * shareWeight(share);
        hard += share.level() == FlatModel.HARD ? difference * share.weight() : 0;
        medium += share.level() == FlatModel.MEDIUM ? difference * share.weight() : 0;
    }

    private void price(int cell) {
        int at = space.tableStart[cell] + count[cell];
        addCost[cell] = table[at + 1] - table[at];
        removeCost[cell] = table[at - 1] - table[at];
    }
}
