package org.workinggroups.solver.search;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.workinggroups.solver.model.FlatModel;

/**
 * What everything costs the search: the soft penalties, and the broken medium and hard rules by weights of the search's
 * own, which may make a broken rule passable on the way. Placements may be biased besides. Immutable, and shared by all
 * plans priced alike: what is shared stays in the processor's caches.
 */
final class SearchCosts {

    /** The search counts in fractions of a point of penalty, so that placements can be biased by fractions. */
    private static final long POINT = 16;
    private static final int DENSE_LIMIT = 1024;
    /** No level may cost the search more than this, so that the sum of three is a number yet. */
    private static final long MOST_WEIGHED = Long.MAX_VALUE / 4;

    private final long point;
    private final long mediumWeight;
    private final long hardWeight;
    /** As {@link FlatModel#tables}. */
    final long[] table;
    /** By unit and group; with the bias. Without one, units that cost the same everywhere share a row. */
    final long[][] placement;
    /** The bias alone, by unit and group; empty without one. */
    private final long[][] bias;
    /** As {@link FlatModel#pairCosts}. */
    final long[][] pairCost;
    /** By unit * units + unit; empty where there are no pairs or too many units. */
    final long[] pairMatrix;

    /**
     * The costs with these weights, or less where penalties are so great that sums would overflow.
     *
     * @param mediumWeight what a point of medium penalty costs; where a goal comes after the others of that level and
     *                     points are many therefore, what its dearest placement costs
     * @param hardWeight   what a point of hard penalty costs, or more, so that it is no cheaper than a medium goal
     */
    SearchCosts(FlatModel space, long mediumWeight, long hardWeight) {
        this(space, mediumWeight, hardWeight, null);
    }

    /** Takes over from other costs of the same model what no rule's weight changes. */
    private SearchCosts(FlatModel space, long mediumWeight, long hardWeight, @Nullable SearchCosts others) {
        this.point = point(space);
        long medium = Math.ceilDiv(mediumWeight, space.mediumUnit);
        double raised = (double) medium * space.mediumPoint / Math.max(1, mediumWeight);
        this.mediumWeight = Math.min(medium, MOST_WEIGHED / Math.max(1, space.greatest[FlatModel.MEDIUM]));
        this.hardWeight = Math.min(Math.round(hardWeight * Math.max(1, raised)),
                MOST_WEIGHED / Math.max(1, space.greatest[FlatModel.HARD]));
        this.table = weighed(space.tables[FlatModel.HARD], space.tables[FlatModel.MEDIUM], space.tables[FlatModel.SOFT]);
        this.placement = others != null ? others.placement.clone() : new long[space.units][];
        weighPlacements(space, others != null);
        this.bias = new long[0][];
        this.pairCost = new long[space.units][];
        this.pairMatrix = others != null ? others.pairMatrix.clone()
                : new long[space.hasPairs && space.units <= DENSE_LIMIT ? space.units * space.units : 0];
        for (int u = 0; u < space.units; u++) {
            if (others == null || space.strictPairs[u]) {
                weighPairs(space, u);
            } else {
                pairCost[u] = others.pairCost[u];
            }
        }
    }

    /** These costs, which are not biased, with other weights. */
    SearchCosts reweighed(FlatModel space, long newMediumWeight, long newHardWeight) {
        return new SearchCosts(space, newMediumWeight, newHardWeight, this);
    }

    /** What a point of soft penalty costs; less where penalties are very great. */
    static long point(FlatModel space) {
        return space.greatest[FlatModel.SOFT] > MOST_WEIGHED / (POINT * (long) PlacementBias.DEAREST) ? 1 : POINT;
    }

    private SearchCosts(SearchCosts plain, long[][] bias) {
        this.point = plain.point;
        this.mediumWeight = plain.mediumWeight;
        this.hardWeight = plain.hardWeight;
        this.table = plain.table;
        this.placement = new long[bias.length][];
        this.bias = bias;
        for (int u = 0; u < bias.length; u++) {
            placement[u] = plain.placement[u].clone();
            for (int g = 0; g < bias[u].length; g++) {
                placement[u][g] += bias[u][g];
            }
        }
        this.pairCost = plain.pairCost;
        this.pairMatrix = plain.pairMatrix;
    }

    /** These costs, which are not biased, with a bias; without it where sums might overflow. */
    SearchCosts biased(PlacementBias by) {
        return point == POINT ? new SearchCosts(this, by.costs(point, MOST_WEIGHED)) : this;
    }

    /** All of them, or only those whose price goes by the weights of rules. */
    private void weighPlacements(FlatModel space, boolean onlyStrict) {
        Map<long[], long[]> known = new IdentityHashMap<>();
        for (int u = 0; u < space.units; u++) {
            long[] soft = space.placement[FlatModel.SOFT][u];
            if (space.strictPlacements[u]) {
                placement[u] = weighed(space.placement[FlatModel.HARD][u], space.placement[FlatModel.MEDIUM][u], soft);
            } else if (!onlyStrict) {
                placement[u] = known.computeIfAbsent(soft, row -> LongStream.of(row).map(cost -> point * cost).toArray());
            }
        }
    }

    private void weighPairs(FlatModel space, int unit) {
        int[] partners = space.partners[unit];
        pairCost[unit] = new long[partners.length];
        for (int i = 0; i < partners.length; i++) {
            long[] costs = space.pairCosts[unit][i];
            pairCost[unit][i] = weighed(costs[FlatModel.HARD], costs[FlatModel.MEDIUM], costs[FlatModel.SOFT]);
            if (pairMatrix.length > 0) {
                pairMatrix[unit * space.units + partners[i]] = pairCost[unit][i];
            }
        }
    }

    private long[] weighed(long[] hard, long[] medium, long[] soft) {
        long[] weighed = new long[soft.length];
        for (int i = 0; i < weighed.length; i++) {
            weighed[i] = weighed(hard[i], medium[i], soft[i]);
        }
        return weighed;
    }

    /** What a plan with these penalties costs without the bias. */
    long weighed(long hard, long medium, long soft) {
        return point * soft + mediumWeight * medium + hardWeight * hard;
    }

    /** What so much penalty costs at a level. */
    long weight(int level) {
        return level == FlatModel.HARD ? hardWeight : level == FlatModel.MEDIUM ? mediumWeight : point;
    }

    /** The bias of a placement. */
    long bias(int unit, int group) {
        return bias.length == 0 ? 0 : bias[unit][group];
    }

    /** The bias of a plan: group by unit, -1 for a unit that is not placed. */
    long biasOf(int[] groupOf) {
        long sum = 0;
        for (int u = 0; u < groupOf.length && bias.length > 0; u++) {
            if (groupOf[u] >= 0) {
                sum += bias[u][groupOf[u]];
            }
        }
        return sum;
    }

    /** The soft penalty of a plan that costs so much without the bias. */
    long soft(long cost, long hard, long medium) {
        return (cost - weighed(hard, medium, 0)) / point;
    }
}
