package org.workinggroups.solver.search;

import java.util.stream.LongStream;
import org.workinggroups.solver.model.FlatModel;

/**
 * What a usual move changes near a plausible plan, in the search's costs: the scale of all temperatures. Medians of
 * what is not zero.
 *
 * @param whole      a swap's whole price (a change's, where all swaps are free), at least 1
 * @param placements the part of a swap's price that is for placements, 0 if that part is always zero
 * @param others     the rest of it, 0 if that is always zero
 */
record TypicalStep(long whole, long placements, long others) {

    /** Moves sampled, and what a broken hard rule costs meanwhile, in typical steps. */
    private static final int SAMPLES = 4000;
    private static final int RULE_TO_STEP = 16;
    /** The standard policy and equity have 1 to 2.5 placements to a step of the others, balance at four times its weight 5 to 7. */
    private static final int DEAR = 3;

    /**
     * Sampled at a constructed plan. What a broken rule is to cost in that plan is sampled first, at a plan drawn by
     * lot: were it too cheap, everybody might sit in one group and nobody could be swapped.
     */
    static TypicalStep of(FlatModel space, SearchRandom random) {
        if (space.movable.length == 0) {
            return new TypicalStep(1, 0, 0);
        }
        SearchState state = new SearchState(space);
        state.reset(random.placements(space));
        long step = sample(state, random).whole;
        state.weigh(new SearchCosts(space, step, RULE_TO_STEP * step));
        Construction.run(state, random);
        return sample(state, random);
    }

    /** Whether columns and pairs cost so much more than placements that counts freeze while wishes are still undecided. */
    boolean areOthersDear() {
        return others > DEAR * placements;
    }

    /** How many times as much as usual placements have to cost for the other steps to be so many times as great. */
    double placementDearness(double times) {
        double factor = placements == 0 || others == 0 ? 1 : others / (times * placements);
        return Math.clamp(factor, 1 / PlacementBias.DEAREST, PlacementBias.DEAREST);
    }

    private static TypicalStep sample(SearchState state, SearchRandom random) {
        state.weigh(new SearchCosts(state.space, 0, 0));
        long[] wholes = new long[SAMPLES];
        long[] placements = new long[SAMPLES];
        long[] others = new long[SAMPLES];
        int[] movable = state.space.movable;
        for (int i = 0; i < SAMPLES; i++) {
            int a = movable[random.below(movable.length)];
            int b = movable[random.below(movable.length)];
            if (state.groupOf[a] != state.groupOf[b]) {
                wholes[i] = state.swapCost(a, b);
                placements[i] = state.swapPlacementCost(a, b);
                others[i] = wholes[i] - placements[i];
            }
        }
        long whole = median(wholes);
        return new TypicalStep(whole > 0 ? whole : Math.max(1, median(changes(state, random))), median(placements),
                median(others));
    }

    private static long[] changes(SearchState state, SearchRandom random) {
        return LongStream.generate(() -> changePrice(state, random)).limit(SAMPLES).toArray();
    }

    private static long changePrice(SearchState state, SearchRandom random) {
        int unit = state.space.movable[random.below(state.space.movable.length)];
        int[] choices = state.space.choices[unit];
        int to = choices[random.below(choices.length)];
        return to == state.groupOf[unit] ? 0 : state.changeCost(unit, to);
    }

    /** The median of the prices that are not zero, 0 if all are. */
    private static long median(long[] prices) {
        long[] sorted = LongStream.of(prices).map(Math::abs).filter(price -> price > 0).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }
}
