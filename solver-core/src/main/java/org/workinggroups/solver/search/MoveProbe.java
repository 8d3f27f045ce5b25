package org.workinggroups.solver.search;

import org.workinggroups.solver.model.FlatModel;

/** Prices random moves at a constructed plan, one a call: for benchmarks of the search's innermost step. */
public final class MoveProbe {

    private final FlatModel space;
    private final SearchState state;
    private final SearchRandom random;

    /**
     * Constructs a plan.
     *
     * @param space the flattened terms; more than one unit must be movable
     * @param seed  draws plan and moves
     */
    public MoveProbe(FlatModel space, long seed) {
        this.space = space;
        this.state = new SearchState(space);
        this.random = new SearchRandom(seed, 0);
        Construction.run(state, random);
    }

    /** The price of moving a random unit to a random group. */
    public long priceChange() {
        int unit = space.movable[random.below(space.movable.length)];
        return state.changeCost(unit, space.choices[unit][random.below(space.choices[unit].length)]);
    }

    /** The price of swapping two random units; 0 where they share a group. */
    public long priceSwap() {
        int a = space.movable[random.below(space.movable.length)];
        int b = space.movable[random.below(space.movable.length)];
        return state.groupOf[a] == state.groupOf[b] ? 0 : state.swapCost(a, b);
    }
}
