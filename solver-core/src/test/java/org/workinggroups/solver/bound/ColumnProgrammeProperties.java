package org.workinggroups.solver.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The cheapest spread of a column, against trying every spread. */
class ColumnProgrammeProperties {

    private static final Grain GRAIN = new Grain(1000, 10);

    private double[] multipliers = {};

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    @Property(seed = "41", tries = 500)
    void anyCostsAreSpreadExactly(@ForAll("seeds") long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = 1 + random.nextInt(8);
        double[][] tables = tables(random, size, false);
        double least = least(tables, size, 0);
        if (least < CellCosts.FORBIDDEN) {
            assertThat(solved(tables, size, Long.MAX_VALUE)).isEqualTo(least);
        } else {
            assertThat(solved(tables, size, Long.MAX_VALUE)).isGreaterThan(CellCosts.FORBIDDEN / 2);
        }
    }

    @Property(seed = "42", tries = 500)
    void convexCostsNeedNoProgramme(@ForAll("seeds") long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = 1 + random.nextInt(8);
        double[][] tables = tables(random, size, true);
        assertThat(solved(tables, size, 0)).isEqualTo(least(tables, size, 0));
    }

    @Property(seed = "43", tries = 500)
    void theHullIsNeverAboveTheCosts(@ForAll("seeds") long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = 1 + random.nextInt(8);
        double[][] tables = tables(random, size, false);
        assertThat(solved(tables, size, 0)).isLessThanOrEqualTo(least(tables, size, 0));
    }

    /** With many groups and convex costs the cheapest places are taken one after the other; also after other multipliers. */
    @Property(seed = "44", tries = 200)
    void theCheapestPlacesAreTakenWhateverWasSolvedBefore(@ForAll("seeds") long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = 1 + random.nextInt(40);
        CellCosts[] cells = new CellCosts[2 + random.nextInt(30)];
        double[][] rises = new double[cells.length][];
        for (int g = 0; g < cells.length; g++) {
            rises[g] = random.ints(size, -20, 21).asDoubleStream().sorted().toArray();
            double[] costs = new double[size + 1];
            for (int count = 0; count < size; count++) {
                costs[count + 1] = costs[count] + rises[g][count];
            }
            cells[g] = new CellCosts(costs);
        }
        ColumnProgramme programme = new ColumnProgramme(cells, size, GRAIN, 0);
        for (int climb = 0; climb < 10; climb++) {
            for (int g = 0; g < cells.length; g++) {
                programme.multiplier[g] = GRAIN.rounded(random.nextDouble() * 30 - 15);
            }
            double[] places = IntStream.range(0, cells.length).boxed().flatMapToDouble(g ->
                    Arrays.stream(rises[g]).map(rise -> rise - programme.multiplier[g])).sorted().toArray();
            assertThat(programme.solve()).isEqualTo(Arrays.stream(places, 0, size).sum());
        }
    }

    /** Solves twice: the second time from where the first one ended. */
    private double solved(double[][] tables, int size, long work) {
        CellCosts[] cells = new CellCosts[tables.length];
        for (int g = 0; g < cells.length; g++) {
            cells[g] = new CellCosts(tables[g]);
        }
        ColumnProgramme programme = new ColumnProgramme(cells, size, GRAIN, work);
        programme.solve();
        System.arraycopy(multipliers, 0, programme.multiplier, 0, multipliers.length);
        return programme.solve();
    }

    private double least(double[][] tables, int size, int group) {
        double least = CellCosts.FORBIDDEN;
        boolean last = group == tables.length - 1;
        for (int count = last ? size : 0; count <= size; count++) {
            double rest = last ? 0 : least(tables, size - count, group + 1);
            if (tables[group][count] < CellCosts.FORBIDDEN && rest < CellCosts.FORBIDDEN) {
                least = Math.min(least, tables[group][count] - multipliers[group] * count + rest);
            }
        }
        return least;
    }

    /** Costs of up to 60, some counts forbidden: at the ends where they are to be convex, else anywhere. */
    private double[][] tables(SplittableRandom random, int size, boolean convex) {
        double[][] tables = new double[1 + random.nextInt(4)][size + 1];
        multipliers = new double[tables.length];
        for (int g = 0; g < tables.length; g++) {
            multipliers[g] = GRAIN.rounded(random.nextDouble() * 20 - 10);
            double rise = random.nextInt(8) - 6;
            double cost = 20;
            int from = random.nextInt(2);
            int to = size - random.nextInt(2);
            for (int count = 0; count <= size; count++) {
                boolean forbidden = convex ? count < from || count > to : random.nextInt(4) == 0;
                tables[g][count] = forbidden ? CellCosts.FORBIDDEN : convex ? cost : random.nextInt(60);
                cost += rise;
                rise += random.nextInt(3);
            }
        }
        return tables;
    }
}
