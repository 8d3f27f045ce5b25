package org.workinggroups.solver;

import java.time.Duration;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Score;

/**
 * How far a solve has come.
 *
 * @param phase   what is going on
 * @param elapsed since the solve began
 * @param best    the score of the best plan so far
 * @param bound   what no plan can do better than, as far as is known; zero at every level if nothing is known yet
 * @param plan    the best plan so far
 */
public record Progress(Phase phase, Duration elapsed, Score best, Score bound, Plan plan) {

    /** The phases of a solve. */
    public enum Phase {
        /** Plans are looked for. */
        SEARCH,
        /** The best plan is proven best, or bettered. */
        PROOF
    }
}
