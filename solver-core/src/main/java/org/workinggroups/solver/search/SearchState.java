package org.workinggroups.solver.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.model.FlatModel.FlatShare;

/**
 * A plan under construction or improvement, with everything that makes a move's price a handful of table look-ups.
 * The one place of mutable state in the search; not thread-safe.
 *
 * <p>Moves are priced by a <em>search cost</em>, see {@link SearchCosts}; the exact score is kept beside it, level by
 * level.
 */
final class SearchState {

    /** A unit with partners among one in so many of all others is repriced row by row rather than partner by partner. */
    private static final int DENSE = 4;
    /** With more columns than this, two units' lists of columns are merged sooner than their bits are gone through. */
    private static final int MOST_BY_BITS = 1024;

    final FlatModel space;
    final int[] groupOf;

    private final int groups;
    private final int[] count;
    private final long[] addCost;
    private final long[] removeCost;
    /** What a unit's partners in a group cost it, at group * units + unit. */
    private final long[] pairGain;
    private final long[] shareSum;
    private final @Nullable ColumnBits bits;
    private SearchCosts costs;

    private long cost;
    private long hard;
    private long medium;
    /** The part of the cost that is no penalty. */
    private long bias;

    /** Nobody is placed yet. */
    SearchState(FlatModel space) {
        this.space = space;
        this.groups = space.groups;
        this.groupOf = new int[space.units];
        this.count = new int[space.columns * groups];
        this.addCost = new long[count.length];
        this.removeCost = new long[count.length];
        this.pairGain = new long[space.hasPairs ? space.units * groups : 0];
        this.shareSum = new long[space.shares.length];
        this.bits = space.columns <= MOST_BY_BITS ? new ColumnBits(space) : null;
        this.costs = new SearchCosts(space, 1, 1);
        int[] nobody = new int[space.units];
        Arrays.fill(nobody, -1);
        reset(nobody);
    }

    /** Prices by other costs; the plan stays as it is. */
    void weigh(SearchCosts newCosts) {
        boolean onlyPlacementsDiffer = newCosts.table == costs.table;
        cost = costUnder(newCosts);
        bias = newCosts.biasOf(groupOf);
        costs = newCosts;
        if (!onlyPlacementsDiffer) {
            price();
        }
    }

    private void price() {
        for (int cell = 0; cell < count.length; cell++) {
            price(cell);
        }
        Arrays.fill(pairGain, 0);
        for (int u = 0; space.hasPairs && u < space.units; u++) {
            if (groupOf[u] >= 0) {
                gainPairs(u, groupOf[u], 1);
            }
        }
    }

    /** Takes over a plan: group by unit, -1 for a unit that is not placed. */
    void reset(int[] plan) {
        Arrays.fill(groupOf, -1);
        Arrays.fill(count, 0);
        Arrays.fill(shareSum, 0);
        Arrays.fill(pairGain, 0);
        hard = space.constant[FlatModel.HARD];
        medium = space.constant[FlatModel.MEDIUM];
        bias = 0;
        cost = costs.weighed(hard, medium, space.constant[FlatModel.SOFT]);
        for (int cell = 0; cell < count.length; cell++) {
            int start = space.tableStart[cell];
            hard += space.tables[FlatModel.HARD][start];
            medium += space.tables[FlatModel.MEDIUM][start];
            cost += costs.table[start];
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

    /** The price of the plan by other costs. */
    long costUnder(SearchCosts others) {
        return others.weighed(hard, medium, soft()) + others.biasOf(groupOf);
    }

    /** What moves are priced by. */
    SearchCosts costs() {
        return costs;
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
        return costs.soft(cost - bias, hard, medium);
    }

    /** What placing a unit that has no place yet would add to the cost. */
    long placeCost(int unit, int group) {
        long delta = costs.placement[unit][group];
        int[] cells = space.cells[unit];
        int[] times = space.multiplicity[unit];
        for (int i = 0; i < cells.length; i++) {
            int cell = cells[i] + group;
            int at = space.tableStart[cell] + count[cell];
            delta += costs.table[at + times[i]] - costs.table[at];
        }
        if (space.hasPairs) {
            delta += pairGain[group * space.units + unit];
        }
        return delta + shareDelta(unit, -1, group, -1, -1);
    }

    /** What moving a unit to another group would add to the cost. */
    long changeCost(int unit, int to) {
        int from = groupOf[unit];
        long[] placement = costs.placement[unit];
        long delta = placement[to] - placement[from];
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
            delta += pairGain(unit, from, to);
        }
        return space.shares.length == 0 ? delta : delta + shareDelta(unit, from, to, -1, -1);
    }

    /** What swapping two units of different groups would add to the cost. */
    long swapCost(int a, int b) {
        int groupA = groupOf[a];
        int groupB = groupOf[b];
        long columns = bits != null && space.single[a] && space.single[b]
                ? shiftOnly(bits, a, b, groupA, groupB) + shiftOnly(bits, b, a, groupB, groupA)
                : shiftBoth(a, groupA, b, groupB);
        return columns + swapRest(a, groupA, b, groupB);
    }

    /** The cost of the columns that a unit has and another has not, if one member of each goes from group to group. */
    private long shiftOnly(ColumnBits columns, int unit, int other, int from, int to) {
        long delta = 0;
        for (int word = 0; word < columns.words; word++) {
            long only = columns.only(unit, other, word);
            while (only != 0) {
                int first = (word * Long.SIZE + Long.numberOfTrailingZeros(only)) * groups;
                delta += removeCost[first + from] + addCost[first + to];
                only &= only - 1;
            }
        }
        return delta;
    }

    /** The cost of the columns of two units that swap their groups. */
    private long shiftBoth(int a, int groupA, int b, int groupB) {
        int[] cellsA = space.cells[a];
        int[] cellsB = space.cells[b];
        long delta = 0;
        int i = 0;
        int j = 0;
        while (i < cellsA.length || j < cellsB.length) {
            int firstA = i < cellsA.length ? cellsA[i] : Integer.MAX_VALUE;
            int firstB = j < cellsB.length ? cellsB[j] : Integer.MAX_VALUE;
            int first = Math.min(firstA, firstB);
            int leaving = first == firstA ? space.multiplicity[a][i++] : 0;
            int coming = first == firstB ? space.multiplicity[b][j++] : 0;
            delta += shift(first, groupA, groupB, leaving - coming);
        }
        return delta;
    }

    /** The same for a unit and a neighbour: the search's fastest move, since the columns that differ are known. */
    long swapCost(int a, Neighbours neighbours, int pair) {
        int b = neighbours.neighbour[pair];
        int groupA = groupOf[a];
        int groupB = groupOf[b];
        int[] differing = neighbours.differing;
        int ofB = neighbours.start[2 * pair + 1];
        int end = neighbours.start[2 * pair + 2];
        long delta = 0;
        for (int i = neighbours.start[2 * pair]; i < ofB; i++) {
            delta += removeCost[differing[i] + groupA] + addCost[differing[i] + groupB];
        }
        for (int i = ofB; i < end; i++) {
            delta += removeCost[differing[i] + groupB] + addCost[differing[i] + groupA];
        }
        return delta + swapRest(a, groupA, b, groupB);
    }

    /** What a double swap would add to the cost. */
    long doubleSwapCost(int a, DoubleSwaps swaps, int swap) {
        int b = swaps.companion(swap);
        int c = swaps.one(swap);
        int d = swaps.other(swap);
        int here = groupOf[a];
        int there = groupOf[c];
        long delta = 0;
        for (int i = swaps.start(swap); i < swaps.end(swap); i++) {
            delta += shift(swaps.cell(i), here, there, swaps.times(i));
        }
        delta += moveGain(a, here, there) + moveGain(b, here, there) + moveGain(c, there, here) + moveGain(d, there, here);
        if (space.hasPairs) {
            delta += 2 * (pairBetween(a, b) + pairBetween(c, d) - pairBetween(a, c) - pairBetween(a, d)
                    - pairBetween(b, c) - pairBetween(b, d));
        }
        for (int s = 0; s < space.shares.length; s++) {
            FlatShare share = space.shares[s];
            long sum = shareSum[s] + moved(share, a, here, there) + moved(share, b, here, there)
                    + moved(share, c, there, here) + moved(share, d, there, here);
            delta += (share.cost(sum) - share.cost(shareSum[s])) * shareWeight(share);
        }
        return delta;
    }

    /** What a move of a unit adds for its placement and its partners, if they stay where they are. */
    long moveGain(int unit, int from, int to) {
        long[] placement = costs.placement[unit];
        long gain = placement[to] - placement[from];
        return space.hasPairs ? gain + pairGain(unit, from, to) : gain;
    }

    /** What it adds if so many more members leave a group for another than come back, where every column counts everybody. */
    long sizeCost(int from, int to, int more) {
        long cost = 0;
        for (int column = 0; column < space.columns; column++) {
            cost += shift(column * groups, from, to, more);
        }
        return cost;
    }

    private long moved(FlatShare share, int unit, int from, int to) {
        return share.amounts()[unit * groups + to] - share.amounts()[unit * groups + from];
    }

    /** The part of a swap's price that is for placements. */
    long swapPlacementCost(int a, int b) {
        long[] ofA = costs.placement[a];
        long[] ofB = costs.placement[b];
        return ofA[groupOf[b]] - ofA[groupOf[a]] + ofB[groupOf[a]] - ofB[groupOf[b]];
    }

    private long swapRest(int a, int groupA, int b, int groupB) {
        long delta = swapPlacementCost(a, b);
        if (space.hasPairs) {
            delta += pairGain(a, groupA, groupB) + pairGain(b, groupB, groupA) - 2 * pairBetween(a, b);
        }
        return space.shares.length == 0 ? delta : delta + shareDelta(a, groupA, groupB, b, groupB);
    }

    /** What a unit's partners add to the price of its move, if they stay where they are. */
    private long pairGain(int unit, int from, int to) {
        return space.partners[unit].length == 0 ? 0
                : pairGain[to * space.units + unit] - pairGain[from * space.units + unit];
    }

    /** What it costs two units to share a group. */
    long pairBetween(int a, int b) {
        if (space.partners[a].length == 0) {
            return 0;
        }
        if (costs.pairMatrix.length > 0) {
            return costs.pairMatrix[a * space.units + b];
        }
        int at = Arrays.binarySearch(space.partners[a], b);
        return at < 0 ? 0 : costs.pairCost[a][at];
    }

    /** The cost of {@code times} members of a column leaving one group for another; negative goes the other way. */
    private long shift(int first, int from, int to, int times) {
        if (times == 0) {
            return 0;
        }
        int atFrom = space.tableStart[first + from] + count[first + from];
        int atTo = space.tableStart[first + to] + count[first + to];
        return costs.table[atFrom - times] - costs.table[atFrom] + costs.table[atTo + times] - costs.table[atTo];
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
        return costs.weight(share.level()) * share.weight();
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

    /** Swaps a unit and a neighbour of another group: only the columns that differ are counted anew. */
    void swap(int a, Neighbours neighbours, int pair) {
        int b = neighbours.neighbour[pair];
        int groupA = groupOf[a];
        int groupB = groupOf[b];
        int ofB = neighbours.start[2 * pair + 1];
        for (int i = neighbours.start[2 * pair]; i < ofB; i++) {
            count(neighbours.differing[i], groupA, -1);
            count(neighbours.differing[i], groupB, 1);
        }
        for (int i = ofB; i < neighbours.start[2 * pair + 2]; i++) {
            count(neighbours.differing[i], groupB, -1);
            count(neighbours.differing[i], groupA, 1);
        }
        moveRest(a, groupB);
        moveRest(b, groupA);
    }

    /** Makes a double swap: only the columns that differ are counted anew. */
    void swap(int a, DoubleSwaps swaps, int swap) {
        int there = groupOf[swaps.one(swap)];
        int here = groupOf[a];
        for (int i = swaps.start(swap); i < swaps.end(swap); i++) {
            count(swaps.cell(i), here, -swaps.times(i));
            count(swaps.cell(i), there, swaps.times(i));
        }
        moveRest(a, there);
        moveRest(swaps.companion(swap), there);
        moveRest(swaps.one(swap), here);
        moveRest(swaps.other(swap), here);
    }

    /** Moves a unit whose columns are counted elsewhere. */
    private void moveRest(int unit, int to) {
        int from = groupOf[unit];
        groupOf[unit] = -1;
        updateRest(unit, from, -1);
        updateRest(unit, to, 1);
        groupOf[unit] = to;
    }

    /** Places a unit that has no place. */
    void place(int unit, int group) {
        updateCounts(unit, group, 1);
        updateRest(unit, group, 1);
        groupOf[unit] = group;
    }

    /** Takes a unit out of its group. */
    void remove(int unit) {
        int group = groupOf[unit];
        groupOf[unit] = -1;
        updateCounts(unit, group, -1);
        updateRest(unit, group, -1);
    }

    private void updateRest(int unit, int group, int sign) {
        cost += sign * costs.placement[unit][group];
        if (space.strictPlacements[unit]) {
            hard += sign * space.placement[FlatModel.HARD][unit][group];
            medium += sign * space.placement[FlatModel.MEDIUM][unit][group];
        }
        bias += sign * costs.bias(unit, group);
        if (space.partners[unit].length > 0) {
            updatePairs(unit, group, sign);
        }
        for (int s = 0; s < space.shares.length; s++) {
            FlatShare share = space.shares[s];
            long before = share.cost(shareSum[s]);
            shareSum[s] += sign * share.amounts()[unit * groups + group];
            addShare(share, share.cost(shareSum[s]) - before);
        }
    }

    private void updateCounts(int unit, int group, int sign) {
        int[] cells = space.cells[unit];
        int[] times = space.multiplicity[unit];
        for (int i = 0; i < cells.length; i++) {
            count(cells[i], group, sign * times[i]);
        }
    }

    /** So many members more of a column in a group. */
    private void count(int first, int group, int more) {
        int cell = first + group;
        int before = space.tableStart[cell] + count[cell];
        int after = before + more;
        long[] table = costs.table;
        long now = table[after];
        count[cell] += more;
        cost += now - table[before];
        addCost[cell] = table[after + 1] - now;
        removeCost[cell] = table[after - 1] - now;
        if (space.strict[first / groups]) {
            hard += space.tables[FlatModel.HARD][after] - space.tables[FlatModel.HARD][before];
            medium += space.tables[FlatModel.MEDIUM][after] - space.tables[FlatModel.MEDIUM][before];
        }
    }

    private void updatePairs(int unit, int group, int sign) {
        cost += sign * pairGain[group * space.units + unit];
        gainPairs(unit, group, sign);
        int[] partners = space.partners[unit];
        for (int i = 0; space.strictPairs[unit] && i < partners.length; i++) {
            if (groupOf[partners[i]] == group) {
                hard += sign * space.pairCosts[unit][i][FlatModel.HARD];
                medium += sign * space.pairCosts[unit][i][FlatModel.MEDIUM];
            }
        }
    }

    /** What it costs a unit's partners that it sits in a group. */
    private void gainPairs(int unit, int group, int sign) {
        int units = space.units;
        int base = group * units;
        int[] partners = space.partners[unit];
        if (costs.pairMatrix.length > 0 && partners.length * DENSE > units) {
            int row = unit * units;
            for (int other = 0; other < units; other++) {
                pairGain[base + other] += sign * costs.pairMatrix[row + other];
            }
            return;
        }
        long[] pairCost = costs.pairCost[unit];
        for (int i = 0; i < partners.length; i++) {
            pairGain[base + partners[i]] += sign * pairCost[i];
        }
    }

    private void addShare(FlatShare share, long difference) {
        cost += difference * shareWeight(share);
        hard += share.level() == FlatModel.HARD ? difference * share.weight() : 0;
        medium += share.level() == FlatModel.MEDIUM ? difference * share.weight() : 0;
    }

    private void price(int cell) {
        int at = space.tableStart[cell] + count[cell];
        addCost[cell] = costs.table[at + 1] - costs.table[at];
        removeCost[cell] = costs.table[at - 1] - costs.table[at];
    }
}
