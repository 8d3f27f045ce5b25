package org.workinggroups.solver.search;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.workinggroups.solver.model.FlatModel;

/**
 * An iterated local search (H. Lourenço, O. Martin and T. Stützle, 2003) whose local optima are plans in which no two
 * groups can be {@linkplain BestDivision divided} better: a few swaps by lot, divisions until none is better, and back
 * if the plan has become worse. Goes on where it stopped; counted in evaluations, never in time. Not thread-safe.
 */
final class Redivision implements ResumableSearch {

    /** Swaps by lot between two local optima. */
    private static final int SWAPS = 2;

    private final SearchState state;
    private final BestDivision division;
    private final SearchRandom random;
    private final Incumbent incumbent;
    private final BooleanSupplier stopped;
    /** Whether two groups are to be divided anew, at group * groups + group. */
    private final boolean[] due;
    private int[] best = {};
    private long bestCost;
    private long evaluations;

    /**
     * A search ready to go.
     *
     * @param incumbent is offered every local optimum
     * @param start     where it begins, group by unit
     * @param weights   what a broken rule costs
     */
    Redivision(FlatModel space, Incumbent incumbent, int[] start, RuleWeights weights, SearchRandom random,
            BooleanSupplier stopped) {
        this.state = new SearchState(space);
        this.random = random;
        this.incumbent = incumbent;
        this.stopped = stopped;
        this.due = new boolean[space.groups * space.groups];
        this.division = new BestDivision(state, random);
        state.weigh(weights.costs());
        takeOver(start);
    }

    @Override
    public long evaluations() {
        return evaluations;
    }

    @Override
    public void takeOver(int[] plan) {
        state.reset(plan);
        incumbent.offer(state);
        best = plan.clone();
        bestCost = state.cost();
        Arrays.fill(due, true);
    }

    @Override
    public void run(long moves) {
        long until = evaluations + moves;
        while (evaluations < until && !stopped.getAsBoolean()) {
            divide();
            if (state.cost() <= bestCost) {
                bestCost = state.cost();
                best = state.groupOf.clone();
                incumbent.offer(state);
            } else {
                state.reset(best);
            }
            swapByLot();
        }
    }

    private void swapByLot() {
        int[] movable = state.space.movable;
        evaluations += SWAPS;
        for (int i = 0; i < SWAPS; i++) {
            int a = movable[random.below(movable.length)];
            int b = movable[random.below(movable.length)];
            int groupA = state.groupOf[a];
            int groupB = state.groupOf[b];
            if (groupA != groupB && state.space.allows(a, groupB) && state.space.allows(b, groupA)) {
                state.swap(a, b);
                touch(groupA);
                touch(groupB);
            }
        }
    }

    private void touch(int group) {
        int groups = state.space.groups;
        for (int other = 0; other < groups; other++) {
            due[group * groups + other] = true;
            due[other * groups + group] = true;
        }
    }

    /** Divides until no two groups are due. */
    private void divide() {
        int groups = state.space.groups;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int one = 0; one < groups; one++) {
                for (int other = one + 1; other < groups && !stopped.getAsBoolean(); other++) {
                    changed |= due[one * groups + other] && divide(one, other);
                }
            }
        }
    }

    private boolean divide(int one, int other) {
        evaluations += BestDivision.evaluations();
        boolean better = division.improve(one, other);
        if (better) {
            touch(one);
            touch(other);
        }
        due[one * state.space.groups + other] = false;
        return better;
    }
}
