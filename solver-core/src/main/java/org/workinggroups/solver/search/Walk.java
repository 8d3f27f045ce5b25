package org.workinggroups.solver.search;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.workinggroups.solver.model.FlatModel;

/**
 * A walk through the plans: random moves, each taken by Metropolis' rule (N. Metropolis et al., 1953). Broken rules are
 * not walls: they cost what {@link RuleWeights} says, so that the walk can pass through them; the incumbent is kept by
 * the exact score. Not thread-safe.
 */
final class Walk {

    /** Evaluations between two looks at whether to stop. */
    private static final int SLICE = 4096;

    private final FlatModel space;
    private final Neighbours neighbours;
    private final SearchRandom random;
    private final Incumbent incumbent;
    private final RuleWeights weights;
    private final boolean watched;
    private final BooleanSupplier stopped;
    private SearchState state;
    private long evaluations;
    private long untilLook = SLICE;
    private boolean stop;

    /**
     * A walk that begins at a constructed plan.
     *
     * @param incumbent is offered every plan the walk comes to
     * @param weights   what a broken rule costs
     * @param watched   whether the weights take note of the plans of this walk
     */
    Walk(FlatModel space, Neighbours neighbours, SearchRandom random, Incumbent incumbent, RuleWeights weights,
            boolean watched, BooleanSupplier stopped) {
        this.space = space;
        this.neighbours = neighbours;
        this.random = random;
        this.incumbent = incumbent;
        this.weights = weights;
        this.watched = watched;
        this.stopped = stopped;
        this.state = new SearchState(space);
        weights.apply(state);
        Construction.run(state, random);
        incumbent.offer(state);
    }

    /** How many moves were priced. */
    long evaluations() {
        return evaluations;
    }

    /** Whether somebody wants the walk to end. */
    boolean isStopped() {
        return stop;
    }

    /** The price of the present plan in the search's weights. */
    long cost() {
        return state.cost();
    }

    /** Goes on from another plan. */
    void startFrom(int[] plan) {
        state.reset(plan);
        incumbent.offer(state);
    }

    /** Goes on from a plan drawn by lot. */
    void startAnywhere() {
        state.reset(random.placements(space));
    }

    /** Adapts the weights to what this walk came by; whether they changed. */
    boolean adaptWeights() {
        return weights.adapt(state, incumbent);
    }

    /** Prices the present plan by the weights as they now are. */
    void applyWeights() {
        weights.apply(state);
    }

    /** Each walk goes on from where the other is. */
    void exchange(Walk other) {
        SearchState mine = state;
        state = other.state;
        other.state = mine;
    }

    /** Prices one random move and perhaps takes it. */
    void move(double temperature) {
        evaluations++;
        if (--untilLook == 0) {
            untilLook = SLICE;
            stop = stopped.getAsBoolean();
        }
        int a = space.movable[random.below(space.movable.length)];
        int kind = random.below(100);
        if (kind < 70 && neighbours.units[a].length > 0) {
            swapWithNeighbour(a, temperature);
        } else if (kind < 82) {
            swapWithAnybody(a, temperature);
        } else if (kind < 92) {
            change(a, temperature);
        } else {
            compound(a, temperature);
        }
    }

    private void accepted() {
        if (watched) {
            weights.note(state);
        }
        incumbent.offer(state);
    }

    private boolean accepts(long delta, double temperature) {
        return delta <= 0 || delta < temperature * random.exponential();
    }

    private void swapWithNeighbour(int a, double temperature) {
        int slot = random.below(neighbours.units[a].length);
        int b = neighbours.units[a][slot];
        if (mayNotSwap(a, b)) {
            return;
        }
        long delta = state.swapCost(a, b, neighbours.onlyUnit[a][slot], neighbours.onlyNeighbour[a][slot]);
        if (accepts(delta, temperature)) {
            state.swap(a, b);
            accepted();
        }
    }

    private void swapWithAnybody(int a, double temperature) {
        int b = space.movable[random.below(space.movable.length)];
        if (!mayNotSwap(a, b) && accepts(state.swapCost(a, b), temperature)) {
            state.swap(a, b);
            accepted();
        }
    }

    private boolean mayNotSwap(int a, int b) {
        int groupA = state.groupOf[a];
        int groupB = state.groupOf[b];
        return groupA == groupB || !allowed(a, groupB) || !allowed(b, groupA);
    }

    private boolean allowed(int unit, int group) {
        int[] choices = space.choices[unit];
        return choices.length == space.groups || Arrays.binarySearch(choices, group) >= 0;
    }

    private void change(int a, double temperature) {
        int to = space.choices[a][random.below(space.choices[a].length)];
        if (to != state.groupOf[a] && accepts(state.changeCost(a, to), temperature)) {
            state.change(a, to);
            accepted();
        }
    }

    /**
     * Three units in a ring, each to the next one's group; or, where the first has several members, that unit against
     * as many single ones. Done first and undone if the whole is not accepted.
     */
    private void compound(int a, double temperature) {
        int size = space.members[a].length;
        int b = space.movable[random.below(space.movable.length)];
        int home = state.groupOf[a];
        int there = state.groupOf[b];
        if (home == there || !allowed(a, there)) {
            return;
        }
        long before = state.cost();
        state.change(a, there);
        int[] moved = size == 1 ? ring(b, home, there) : exchange(b, size, home, there);
        if (moved.length > 0 && accepts(state.cost() - before, temperature)) {
            accepted();
            return;
        }
        for (int i = moved.length - 2; i >= 0; i -= 2) {
            state.change(moved[i], moved[i + 1]);
        }
        state.change(a, home);
    }

    /** b goes on to a third group and somebody from there comes home; what was moved, with where from. */
    private int[] ring(int b, int home, int there) {
        int c = space.movable[random.below(space.movable.length)];
        int third = state.groupOf[c];
        if (third == home || third == there || !allowed(b, third) || !allowed(c, home)) {
            return new int[0];
        }
        state.change(b, third);
        state.change(c, home);
        return new int[] {b, there, c, third};
    }

    /** As many single units as a has members come the other way. */
    private int[] exchange(int b, int size, int home, int there) {
        int[] moved = new int[2 * size];
        int found = 0;
        int candidate = b;
        for (int tries = 0; tries < 8 * size && found < size; tries++) {
            if (state.groupOf[candidate] == there && space.members[candidate].length == 1 && allowed(candidate, home)) {
                state.change(candidate, home);
                moved[2 * found] = candidate;
                moved[2 * found + 1] = there;
                found++;
            }
            candidate = space.movable[random.below(space.movable.length)];
        }
        return Arrays.copyOf(moved, 2 * found);
    }

    /** Takes every improving change and swap until there is none. */
    void descend() {
        boolean improved = true;
        int[] order = space.movable.clone();
        while (improved && !stop) {
            improved = false;
            random.shuffle(order);
            for (int a : order) {
                improved |= improveUnit(a, order);
                stop = stop || stopped.getAsBoolean();
            }
        }
    }

    private boolean improveUnit(int a, int[] order) {
        boolean improved = false;
        for (int to : space.choices[a]) {
            evaluations++;
            if (to != state.groupOf[a] && state.changeCost(a, to) < 0) {
                state.change(a, to);
                incumbent.offer(state);
                improved = true;
            }
        }
        for (int slot = 0; slot < neighbours.units[a].length; slot++) {
            int b = neighbours.units[a][slot];
            evaluations++;
            if (!mayNotSwap(a, b) && state.swapCost(a, b, neighbours.onlyUnit[a][slot],
                    neighbours.onlyNeighbour[a][slot]) < 0) {
                state.swap(a, b);
                incumbent.offer(state);
                improved = true;
            }
        }
        return improved;
    }
}
