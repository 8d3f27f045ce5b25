package org.workinggroups.solver.bound;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What one unit costs in each group: what it costs in most of them, and where it is another. With hundreds of groups nearly
 * all are alike to somebody who wishes for three. Immutable.
 */
final class PlacementPrices {

    private final double usual;
    private final int[] unusualGroups;
    private final double[] unusual;

    /** @param prices by group */
    PlacementPrices(double[] prices) {
        this.usual = commonest(prices);
        this.unusualGroups = IntStream.range(0, prices.length).filter(g -> prices[g] != usual).toArray();
        this.unusual = Arrays.stream(unusualGroups).mapToDouble(g -> prices[g]).toArray();
    }

    /** The price of more than half of the groups, if there is one (R. S. Boyer and J. S. Moore, 1981). */
    private static double commonest(double[] prices) {
        double candidate = 0;
        int lead = 0;
        for (double price : prices) {
            if (lead == 0) {
                candidate = price;
            }
            lead += price == candidate ? 1 : -1;
        }
        return candidate;
    }

    /** Fills in the price of each group. */
    void fill(double[] costs) {
        Arrays.fill(costs, usual);
        for (int i = 0; i < unusual.length; i++) {
            costs[unusualGroups[i]] = unusual[i];
        }
    }
}
