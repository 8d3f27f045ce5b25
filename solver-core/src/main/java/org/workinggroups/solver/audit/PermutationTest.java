package org.workinggroups.solver.audit;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * The permutation test of a segment's sum of costs (R. A. Fisher 1935; within strata, M. Pitman 1937): under the
 * hypothesis the segment's members are a random choice of their stratum, each choice as likely as the other. The
 * distribution of the sum is computed exactly by drawing one person after the other where that is little work, and else
 * estimated from seeded draws.
 */
final class PermutationTest {

    private static final double MOST_WORK = 5e7;
    private static final double ERROR = 0.01;

    private final List<Stratum> strata;
    private final long observed;

    /**
     * A test.
     *
     * @param strata   everybody, and how many of each stratum belong to the segment
     * @param observed the sum of the segment's costs
     */
    PermutationTest(List<Stratum> strata, long observed) {
        this.strata = strata;
        this.observed = observed;
    }

    /** Two-sided: twice the smaller tail, 1 at most. */
    Chance chance(int draws, long seed) {
        double work = 0;
        for (Stratum stratum : strata) {
            double sum = Arrays.stream(stratum.costs()).asDoubleStream().sum();
            work += stratum.costs().length * (stratum.members() + 1.0) * (sum + 1) + sum * sum;
        }
        return work <= MOST_WORK ? exact() : drawn(draws, new SplittableRandom(seed));
    }

    private Chance exact() {
        double[] sums = {1};
        for (Stratum stratum : strata) {
            sums = convolution(sums, distribution(stratum));
        }
        double least = 0;
        double most = 0;
        for (int sum = 0; sum < sums.length; sum++) {
            least += sum <= observed ? sums[sum] : 0;
            most += sum >= observed ? sums[sum] : 0;
        }
        return Chance.exactly(Math.min(1, 2 * Math.min(least, most)));
    }

    /** The probability of each sum of {@code members} costs drawn without replacement. */
    private static double[] distribution(Stratum stratum) {
        int people = stratum.costs().length;
        int all = (int) Arrays.stream(stratum.costs()).sum();
        double[][] chance = new double[stratum.members() + 1][all + 1];
        chance[0][0] = 1;
        for (int seen = 0; seen < people; seen++) {
            int cost = (int) stratum.costs()[seen];
            for (int taken = Math.min(seen, stratum.members()); taken >= 0; taken--) {
                double takes = (double) (stratum.members() - taken) / (people - seen);
                for (int sum = all; sum >= 0; sum--) {
                    double before = chance[taken][sum];
                    if (before > 0) {
                        chance[taken][sum] = before * Math.clamp(1 - takes, 0, 1);
                        if (takes > 0) {
                            chance[taken + 1][sum + cost] += before * takes;
                        }
                    }
                }
            }
        }
        return chance[stratum.members()];
    }

    private static double[] convolution(double[] a, double[] b) {
        double[] sums = new double[a.length + b.length - 1];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; a[i] > 0 && j < b.length; j++) {
                sums[i + j] += a[i] * b[j];
            }
        }
        return sums;
    }

    private Chance drawn(int draws, SplittableRandom random) {
        int least = 0;
        int most = 0;
        List<long[]> lots = strata.stream().map(stratum -> stratum.costs().clone()).toList();
        for (int draw = 0; draw < draws; draw++) {
            long sum = 0;
            for (int s = 0; s < lots.size(); s++) {
                sum += sumOfSome(lots.get(s), strata.get(s).members(), random);
            }
            least += sum <= observed ? 1 : 0;
            most += sum >= observed ? 1 : 0;
        }
        int hits = Math.min(least, most);
        Interval interval = BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(draws, hits, ERROR);
        return new Chance(Math.min(1, 2 * (hits + 1.0) / (draws + 1.0)), Math.min(1, 2 * interval.getLowerBound()),
                Math.min(1, 2 * interval.getUpperBound()), false);
    }

    /** The sum of so many costs, drawn by the first steps of a shuffle. */
    private static long sumOfSome(long[] costs, int members, SplittableRandom random) {
        long sum = 0;
        for (int i = 0; i < members; i++) {
            int j = random.nextInt(i, costs.length);
            long cost = costs[j];
            costs[j] = costs[i];
            costs[i] = cost;
            sum += cost;
        }
        return sum;
    }
}
