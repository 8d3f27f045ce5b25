package org.workinggroups.solver.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** The exact test against every arrangement there is, and the drawn one against the exact one. */
class PermutationTestProperties {

    /** The strata of one case, and who of each belongs to the segment: the first so many. */
    private record Case(List<Stratum> strata, long observed) {

        static Case of(long seed, long scale) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Stratum> strata = new ArrayList<>();
            long observed = 0;
            for (int s = 1 + random.nextInt(2); s > 0; s--) {
                long[] costs = new long[1 + random.nextInt(6)];
                for (int i = 0; i < costs.length; i++) {
                    costs[i] = scale * List.of(0L, 1L, 3L, 10L).get(random.nextInt(4));
                }
                int members = random.nextInt(costs.length + 1);
                for (int i = 0; i < members; i++) {
                    observed += costs[i];
                }
                strata.add(new Stratum(costs, members));
            }
            return new Case(strata, observed);
        }

        double byCounting() {
            List<Long> sums = new ArrayList<>(List.of(0L));
            for (Stratum stratum : strata) {
                List<Long> longer = new ArrayList<>();
                for (int chosen = 0; chosen < 1 << stratum.costs().length; chosen++) {
                    if (Integer.bitCount(chosen) == stratum.members()) {
                        long sum = 0;
                        for (int i = 0; i < stratum.costs().length; i++) {
                            sum += (chosen >> i & 1) * stratum.costs()[i];
                        }
                        long added = sum;
                        sums.forEach(before -> longer.add(before + added));
                    }
                }
                sums = longer;
            }
            double least = sums.stream().filter(sum -> sum <= observed).count();
            double most = sums.stream().filter(sum -> sum >= observed).count();
            return Math.min(1, 2 * Math.min(least, most) / sums.size());
        }
    }

    @Property(seed = "51", tries = 300)
    void theExactChanceIsTheShareOfAllArrangements(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Case arranged = Case.of(seed, 1);

        Chance chance = new PermutationTest(arranged.strata(), arranged.observed()).chance(1, 1);

        assertThat(chance.exact()).isTrue();
        assertThat(chance.p()).isCloseTo(arranged.byCounting(), within(1e-9));
    }

    /** Costs of a billion are too many sums to count, so lots are drawn; their interval holds the truth. */
    @Property(seed = "52", tries = 40)
    void whereThereIsTooMuchToCountLotsAreDrawn(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Case arranged = Case.of(seed, 1_000_000_000);

        Chance chance = new PermutationTest(arranged.strata(), arranged.observed()).chance(4_000, seed);
        Chance again = new PermutationTest(arranged.strata(), arranged.observed()).chance(4_000, seed);

        assertThat(again).isEqualTo(chance);
        if (!chance.exact()) {
            assertThat(arranged.byCounting()).isBetween(chance.lower() - 0.06, chance.upper() + 0.06);
            assertThat(chance.p()).isCloseTo(arranged.byCounting(), within(0.06));
        }
    }
}
