package org.workinggroups.solver.model;

/**
 * A piece of the cost of a plan. Costs are at least 0, in the objective's own units; times the objective's weight they
 * are points of the score at the objective's level.
 */
public sealed interface Term permits PlacementTerm, CountTerm, PairTerm, ShareTerm {

    /** What this cost belongs to. */
    Objective objective();

    /** The rule behind the cost in plain words, such as {@code P012 is pinned to WG1}. */
    String rule();

    /** The cost in a plan, in the objective's units. */
    long cost(Tally tally);

    /** The greatest cost this term can have, in the objective's units. */
    long greatestCost();
}
