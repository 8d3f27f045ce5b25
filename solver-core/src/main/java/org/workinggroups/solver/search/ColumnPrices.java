package org.workinggroups.solver.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.workinggroups.solver.model.FlatModel;

/**
 * How dear it is that a column's counts deviate from an even share: what it costs to have two members too many, and two too
 * few, in all groups together. Immutable.
 */
final class ColumnPrices {

    /** What the dearest column counts; the cheapest that costs anything counts 1. */
    private static final int MOST_WEIGHT = 4;

    private final FlatModel space;
    private final double[] prices;

    ColumnPrices(FlatModel space) {
        this.space = space;
        this.prices = new double[space.columns];
        int[] members = new int[space.columns];
        for (int u = 0; u < space.units; u++) {
            for (int i = 0; i < space.cells[u].length; i++) {
                members[space.cells[u][i] / space.groups] += space.multiplicity[u][i];
            }
        }
        for (int cell = 0; cell < space.columns * space.groups; cell++) {
            prices[cell / space.groups] += price(cell, members[cell / space.groups]);
        }
    }

    private double price(int cell, int members) {
        long[] costs = space.tables[FlatModel.SOFT];
        int start = space.tableStart[cell];
        int share = (2 * members + space.groups) / (2 * space.groups);
        double tooFew = costs[start + Math.max(0, share - 2)];
        double tooMany = costs[start + Math.min(members, share + 2)];
        double least = LongStream.of(costs[start + Math.max(0, share - 1)], costs[start + Math.min(members, share)],
                costs[start + Math.min(members, share + 1)]).min().orElseThrow();
        return Math.max(0, tooFew + tooMany - 2 * least);
    }

    /** The columns, the dearest first. */
    int[] dearestFirst() {
        return IntStream.range(0, prices.length).boxed()
                .sorted(Comparator.comparingDouble((Integer column) -> -prices[column])).mapToInt(Integer::intValue)
                .toArray();
    }

    /** What each column counts where units are compared, from 0 to 4; most for what counts above the soft level. */
    int[] weights() {
        double dearest = Math.max(1, Arrays.stream(prices).max().orElse(1));
        return IntStream.range(0, prices.length).map(column -> space.strict[column] ? MOST_WEIGHT
                : (int) Math.ceil(MOST_WEIGHT * prices[column] / dearest)).toArray();
    }
}
