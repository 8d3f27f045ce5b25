package org.workinggroups.solver.search;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.workinggroups.solver.model.FlatModel;

/**
 * One run of simulated annealing (S. Kirkpatrick et al., 1983) from a constructed plan. Counted in evaluations, never in
 * time.
 */
final class Annealing {

    private static final int STEPS = 300;
    /** Steps between two looks at the weights of the rules. */
    private static final int STEPS_PER_WEIGHT = 5;

    private final FlatModel space;
    private final Walk walk;

    /**
     * A run ready to go.
     *
     * @param incumbent is offered every plan the run comes to
     * @param weights   what a broken rule costs to begin with
     * @param dear      moves it need not price, if they are known
     */
    Annealing(FlatModel space, Neighbours neighbours, Incumbent incumbent, RuleWeights weights, @Nullable DearMoves dear,
            SearchRandom random, BooleanSupplier stopped) {
        this.space = space;
        this.walk = new Walk(space, neighbours, random, incumbent, weights, null, dear, true, stopped);
    }

    /** Begins at another plan. */
    void startFrom(int[] plan) {
        walk.startFrom(plan);
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
}
