package org.workinggroups.solver.search;

import org.workinggroups.solver.model.FlatModel;

/**
 * What broken medium and hard rules cost the search, adapted while it runs. As walls they would shut the
 * search into the corner where it began; too cheap, and it never comes back to a plan that keeps them. So the weight of
 * a level rises while most accepted plans break it more than need be and falls while few do, and the search keeps
 * crossing the border (strategic oscillation, F. Glover 1977). Not thread-safe.
 */
final class RuleWeights {

    private static final double TOO_MANY = 0.5;
    private static final double TOO_FEW = 0.3;
    private static final double RATE = 1.3;
    private static final double CHEAPEST_MEDIUM = 0.1;
    private static final double CHEAPEST_HARD = 0.25;
    private static final double DEAREST = 1e6;
    /** A broken hard rule always costs more than a broken medium one. */
    private static final double HARD_TO_MEDIUM = 1.5;

    private final FlatModel space;
    private final double typicalStep;
    private double medium;
    private double hard;
    private SearchCosts costs;
    private long leastMedium;
    private long accepted;
    private long overMedium;
    private long overHard;

    /**
     * The weights to begin with.
     *
     * @param typicalStep what a usual swap changes at the soft level, in search costs
     * @param medium      what a point of medium penalty costs, in typical steps
     * @param hard        what a point of hard penalty costs, in typical steps
     */
    RuleWeights(FlatModel space, long typicalStep, double medium, double hard) {
        this.space = space;
        this.typicalStep = typicalStep;
        this.medium = medium;
        this.hard = hard;
        this.costs = new SearchCosts(space, mediumWeight(), hardWeight());
    }

    /** The costs by the weights as they now are. */
    SearchCosts costs() {
        return costs;
    }

    /** Notes a plan that was accepted. */
    void note(SearchState state) {
        accepted++;
        overMedium += state.medium() > leastMedium ? 1 : 0;
        overHard += state.hard() > 0 ? 1 : 0;
    }

    /** Adapts the weights to what was noted since the last time; whether they changed, and the costs with them. */
    boolean adapt(SearchState state, Incumbent incumbent) {
        if (accepted == 0) {
            note(state);
        }
        double oldMedium = medium;
        double oldHard = hard;
        medium = adapted(medium, overMedium, CHEAPEST_MEDIUM);
        hard = Math.max(adapted(hard, overHard, CHEAPEST_HARD), HARD_TO_MEDIUM * medium);
        boolean changed = medium != oldMedium || hard != oldHard;
        if (changed) {
            costs = costs.reweighed(space, mediumWeight(), hardWeight());
        }
        leastMedium = incumbent.score().medium();
        accepted = 0;
        overMedium = 0;
        overHard = 0;
        return changed;
    }

    private long mediumWeight() {
        return Math.max(1, Math.round(medium * typicalStep));
    }

    private long hardWeight() {
        return Math.max(2, Math.round(hard * typicalStep));
    }

    private double adapted(double weight, long over, double cheapest) {
        double share = (double) over / accepted;
        if (share > TOO_MANY) {
            return Math.min(weight * RATE, DEAREST);
        }
        return share < TOO_FEW ? Math.max(weight / RATE, cheapest) : weight;
    }
}
