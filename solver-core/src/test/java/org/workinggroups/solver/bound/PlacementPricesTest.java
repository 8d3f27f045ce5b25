package org.workinggroups.solver.bound;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Nothing is lost where most prices are alike, nor where they are not. */
class PlacementPricesTest {

    /** Somebody who wishes for two of five groups and may not be in a third. */
    @Test
    void wishesAreUnusual() {
        assertThat(filled(new double[] {10, 0, CellCosts.FORBIDDEN, 4, 10}))
                .containsExactly(10, 0, CellCosts.FORBIDDEN, 4, 10);
    }

    @Property(seed = "46", tries = 300)
    void everyPriceIsKept(@ForAll @Size(min = 1, max = 12) double[] prices) {
        assertThat(filled(prices)).containsExactly(prices);
    }

    private static double[] filled(double[] prices) {
        double[] costs = new double[prices.length];
        new PlacementPrices(prices).fill(costs);
        return costs;
    }
}
