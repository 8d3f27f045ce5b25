package org.workinggroups.solver.search;

/** A search that goes on where it stopped, counted in evaluations and never in time. */
interface ResumableSearch {

    /** Searches on for so many evaluations, unless it is stopped. */
    void run(long moves);

    /** How many moves were priced so far. */
    long evaluations();

    /** From now on tries double swaps as well; nothing to one that has no use for them. */
    default void tryDoubleSwaps(DoubleSwaps swaps) {
    }

    /** Goes on from a plan that is better than its own; nothing to one that goes on from many plans. */
    default void takeOver(int[] plan) {
    }
}
