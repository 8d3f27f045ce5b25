package org.workinggroups.solver.model;

import java.util.List;

/**
 * What a precedence did to a level.
 *
 * @param last   the objective that comes last in it
 * @param factor what the weights of the others were multiplied by, at least 1
 */
record Raise(Objective last, long factor) {

    /** The most that one placement costs of what comes last; the factor where nothing of it is left among the terms. */
    long unit(List<Term> terms) {
        return terms.stream().filter(term -> term.objective() == last)
                .mapToLong(term -> term.greatestCost() * last.weight()).max().orElse(factor);
    }
}
