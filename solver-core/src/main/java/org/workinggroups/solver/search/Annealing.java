package org.workinggroups.solver.search;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.workinggroups.solver.model.FlatModel;

/**
 * One run of simulated annealing (S. Kirkpatrick et al., 1983) from a constructed plan. Counted in evaluations, never in
 * time.
 */
final class Annealing {

    private static final int STEPS = 300;
    /** Steps between two looks at the weights of the rules. */
    private static final int STEPS_PER_WEIGHT = 5;
    /** Swaps sampled for a typical step, and what a broken hard rule costs meanwhile, in typical steps. */
    private static final int SAMPLES = 4000;
    private static final int RULE_TO_STEP = 16;

    private final FlatModel space;
    private final Incumbent incumbent;
    private final Walk walk;

    Annealing(FlatModel space, Neighbours neighbours, RuleWeights weights, SearchRandom random,
            BooleanSupplier stopped) {
        this.space = space;
        this.incumbent = new Incumbent(space.units);
        this.walk = new Walk(space, neighbours, random, incumbent, weights, true, stopped);
    }

    Incumbent incumbent() {
        return incumbent;
    }

    /** How many moves were priced. */
    long evaluations() {
        return walk.evaluations();
    }

    /** Cools down over the budget and descends to a local optimum. */
    void run(Schedule schedule) {
        if (space.movable.length == 0) {
            return;
        }
        long perStep = Math.max(1, schedule.evaluations() / STEPS);
        double factor = StrictMath.pow(schedule.coolest() / schedule.temperature(), 1.0 / (STEPS - 1));
        double temperature = schedule.temperature();
        for (int step = 0; step < STEPS && !walk.isStopped(); step++) {
            for (long i = 0; i < perStep && !walk.isStopped(); i++) {
                walk.move(temperature);
            }
            if (step % STEPS_PER_WEIGHT == STEPS_PER_WEIGHT - 1) {
                walk.adaptWeights();
            }
            temperature *= factor;
        }
        if (!walk.isStopped()) {
            walk.descend();
        }
    }

    /**
     * The median price of a swap that is not free (where all are, of a change), sampled at a constructed plan. What a
     * broken rule is to cost in that plan is sampled first, at a plan drawn by lot: were it too cheap, everybody might
     * sit in one group and nobody could be swapped.
     */
    static long typicalStep(FlatModel space, SearchRandom random) {
        SearchState state = new SearchState(space);
        state.reset(random.placements(space));
        long step = medianPrice(state, random);
        state.weigh(step, RULE_TO_STEP * step);
        Construction.run(state, random);
        return medianPrice(state, random);
    }

    private static long medianPrice(SearchState state, SearchRandom random) {
        state.weigh(0, 0);
        long[] swaps = prices(() -> swapPrice(state, random));
        long[] prices = swaps.length > 0 ? swaps : prices(() -> changePrice(state, random));
        return prices.length == 0 ? 1 : prices[prices.length / 2];
    }

    /** What is not free of a sample, ascending. */
    private static long[] prices(LongSupplier sample) {
        return LongStream.generate(sample).limit(SAMPLES).map(Math::abs).filter(price -> price > 0).sorted()
                .toArray();
    }

    private static long swapPrice(SearchState state, SearchRandom random) {
        int[] movable = state.space.movable;
        int a = movable[random.below(movable.length)];
        int b = movable[random.below(movable.length)];
        return state.groupOf[a] == state.groupOf[b] ? 0 : state.swapCost(a, b);
    }

    private static long changePrice(SearchState state, SearchRandom random) {
        int unit = state.space.movable[random.below(state.space.movable.length)];
        int[] choices = state.space.choices[unit];
        int to = choices[random.below(choices.length)];
        return to == state.groupOf[unit] ? 0 : state.changeCost(unit, to);
    }
}
