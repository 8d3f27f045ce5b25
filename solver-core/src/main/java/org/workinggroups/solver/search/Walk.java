package org.workinggroups.solver.search;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.workinggroups.solver.model.FlatModel;

/**
 * A walk through the plans: random moves, each taken by Metropolis' rule (N. Metropolis et al., 1953). Broken rules are
 * not walls: they cost what {@link RuleWeights} says, so that the walk can pass through them; the incumbent is kept by
 * the exact score. Not thread-safe.
 */
final class Walk {

    /** Evaluations between two looks at whether to stop. */
    private static final int SLICE = 1024;
    /** Of a hundred moves so many are double swaps, where such are known. */
    private static final int DOUBLE_SWAPS = 15;

    private final FlatModel space;
    private final Neighbours neighbours;
    private final SearchRandom random;
    private final Incumbent incumbent;
    private final RuleWeights weights;
    private final @Nullable PlacementBias bias;
    private final @Nullable DearMoves dear;
    private final boolean watched;
    private final BooleanSupplier stopped;
    private @Nullable DoubleSwaps doubleSwaps;
    private SearchState state;
    private long evaluations;
    private long untilLook = SLICE;
    private boolean stop;

    /**
     * A walk that begins at a constructed plan.
     *
     * @param incumbent is offered every plan the walk comes to
     * @param weights   what a broken rule costs
     * @param bias      what placements cost this walk besides, if anything
     * @param dear      moves it need not price, if they are known
     * @param watched   whether the weights take note of the plans of this walk
     */
    Walk(FlatModel space, Neighbours neighbours, SearchRandom random, Incumbent incumbent, RuleWeights weights,
            @Nullable PlacementBias bias, @Nullable DearMoves dear, boolean watched, BooleanSupplier stopped) {
        this.space = space;
        this.neighbours = neighbours;
        this.random = random;
        this.incumbent = incumbent;
        this.weights = weights;
        this.bias = bias;
        this.dear = dear;
        this.watched = watched;
        this.stopped = stopped;
        this.state = new SearchState(space);
        applyWeights();
        Construction.run(state, random);
        incumbent.offer(state);
    }

    /** From now on tries double swaps as well. */
    void tryDoubleSwaps(DoubleSwaps swaps) {
        doubleSwaps = swaps;
    }

    /** How many moves were priced. */
    long evaluations() {
        return evaluations;
    }

    /** Whether somebody wants the walk to end. */
    boolean isStopped() {
        return stop;
    }

    /** The price of the present plan. */
    long cost() {
        return state.cost();
    }

    /** What the present plan of another walk would cost this one. */
    long costOf(Walk other) {
        return other.state.costUnder(state.costs());
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
        boolean changed = weights.adapt(state, incumbent);
        if (changed) {
            applyWeights();
        }
        return changed;
    }

    /** Prices the present plan by the weights as they now are. */
    void applyWeights() {
        state.weigh(bias == null ? weights.costs() : weights.costs().biased(bias));
    }

    /** Each walk goes on from where the other is. */
    void exchange(Walk other) {
        SearchState mine = state;
        SearchCosts myCosts = mine.costs();
        state = other.state;
        other.state = mine;
        other.state.weigh(state.costs());
        state.weigh(myCosts);
    }

    /** Prices one random move and perhaps takes it. */
    void move(double temperature) {
        evaluations++;
        if (--untilLook == 0) {
            untilLook = SLICE;
            stop = stopped.getAsBoolean();
        }
        int a = space.movable[random.below(space.movable.length)];
        if (doubleSwaps != null && random.below(100) < DOUBLE_SWAPS) {
            swapDouble(a, doubleSwaps, temperature);
            return;
        }
        int kind = random.below(100);
        if (kind < 70 && neighbours.count(a) > 0) {
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
        return delta <= 0
                || delta < temperature * SearchRandom.GREATEST && delta < temperature * random.exponential();
    }

    private void swapWithNeighbour(int a, double temperature) {
        int pair = neighbours.pair(a, random);
        if (isWorthPricing(a, neighbours.neighbour[pair], temperature)
                && accepts(state.swapCost(a, neighbours, pair), temperature)) {
            state.swap(a, neighbours, pair);
            accepted();
        }
    }

    private void swapWithAnybody(int a, double temperature) {
        int b = space.movable[random.below(space.movable.length)];
        if (isWorthPricing(a, b, temperature) && accepts(state.swapCost(a, b), temperature)) {
            state.swap(a, b);
            accepted();
        }
    }

    private void swapDouble(int a, DoubleSwaps swaps, double temperature) {
        int swap = swaps.draw(space, a, state.groupOf, random);
        if (swap >= 0 && accepts(state.doubleSwapCost(a, swaps, swap), temperature)) {
            state.swap(a, swaps, swap);
            accepted();
        }
    }

    /** Dear moves are told sooner than choices are looked through, and who may not swap is dear. */
    private boolean isWorthPricing(int a, int b, double temperature) {
        if (dear == null) {
            return !mayNotSwap(a, b);
        }
        int groupA = state.groupOf[a];
        int groupB = state.groupOf[b];
        return groupA != groupB && !dear.isDear(a, groupA, b, groupB, temperature);
    }

    private boolean mayNotSwap(int a, int b) {
        int groupA = state.groupOf[a];
        int groupB = state.groupOf[b];
        return groupA == groupB || !space.allows(a, groupB) || !space.allows(b, groupA);
    }

    private void change(int a, double temperature) {
        int to = space.choices[a][random.below(space.choices[a].length)];
        if (to != state.groupOf[a] && (dear == null || !dear.isDear(a, state.groupOf[a], to, temperature))
                && accepts(state.changeCost(a, to), temperature)) {
            state.change(a, to);
            accepted();
        }
    }

    private void compound(int a, double temperature) {
        if (space.members[a].length > 1) {
            exchange(a, temperature);
        } else if (neighbours.count(a) > 0) {
            swapTwice(a, temperature);
        } else {
            swapWithAnybody(a, temperature);
        }
    }

    /**
     * A swap with a neighbour, and one of the two swaps again with a neighbour in a third group: a ring of three. The
     * first swap is made, the second only priced, and the first undone if the whole is not accepted.
     */
    private void swapTwice(int a, double temperature) {
        int pair = neighbours.pair(a, random);
        int b = neighbours.neighbour[pair];
        int again = random.below(2) == 0 || neighbours.count(b) == 0 ? a : b;
        int next = neighbours.pair(again, random);
        int c = neighbours.neighbour[next];
        if (state.groupOf[c] == state.groupOf[a] || state.groupOf[c] == state.groupOf[b]
                || isDearRing(again, again == a ? b : a, c, temperature) || mayNotSwap(a, b)) {
            return;
        }
        long before = state.cost();
        state.swap(a, neighbours, pair);
        if (!mayNotSwap(again, c)
                && accepts(state.cost() - before + state.swapCost(again, neighbours, next), temperature)) {
            state.swap(again, neighbours, next);
            accepted();
        } else {
            state.swap(a, neighbours, pair);
        }
    }

    /** Whether it is dear if the first goes to the third's group, the third to the second's and the second to the first's. */
    private boolean isDearRing(int first, int second, int third, double temperature) {
        return dear != null && dear.isDear(first, state.groupOf[first], second, state.groupOf[second], third,
                state.groupOf[third], temperature);
    }

    /** A unit with several members goes to another group and as many single units come the other way. */
    private void exchange(int a, double temperature) {
        int b = space.movable[random.below(space.movable.length)];
        int home = state.groupOf[a];
        int there = state.groupOf[b];
        if (home == there || !space.allows(a, there)) {
            return;
        }
        long before = state.cost();
        state.change(a, there);
        int[] moved = comeBack(b, space.members[a].length, home, there);
        if (moved.length > 0 && accepts(state.cost() - before, temperature)) {
            accepted();
            return;
        }
        for (int unit : moved) {
            state.change(unit, there);
        }
        state.change(a, home);
    }

    /** Moves up to so many single units from there to home, b first if it is one; which it moved. */
    private int[] comeBack(int b, int wanted, int home, int there) {
        int[] moved = new int[wanted];
        int found = 0;
        int candidate = b;
        for (int tries = 0; tries < 8 * wanted && found < wanted; tries++) {
            if (state.groupOf[candidate] == there && space.members[candidate].length == 1
                    && space.allows(candidate, home)) {
                state.change(candidate, home);
                moved[found++] = candidate;
            }
            candidate = space.movable[random.below(space.movable.length)];
        }
        return Arrays.copyOf(moved, found);
    }

    /** Takes every improving change and swap until there is none. */
    void descend() {
        boolean improved = true;
        int[] order = space.movable.clone();
        while (improved && !stop) {
            improved = false;
            random.shuffle(order);
            for (int a : order) {
                improved |= improveUnit(a);
                stop = stop || stopped.getAsBoolean();
            }
        }
    }

    private boolean improveUnit(int a) {
        boolean improved = false;
        for (int to : space.choices[a]) {
            evaluations++;
            if (to != state.groupOf[a] && state.changeCost(a, to) < 0) {
                state.change(a, to);
                incumbent.offer(state);
                improved = true;
            }
        }
        for (int pair = neighbours.first[a]; pair < neighbours.first[a + 1]; pair++) {
            evaluations++;
            if (!mayNotSwap(a, neighbours.neighbour[pair]) && state.swapCost(a, neighbours, pair) < 0) {
                state.swap(a, neighbours, pair);
                incumbent.offer(state);
                improved = true;
            }
        }
        return improved;
    }
}
