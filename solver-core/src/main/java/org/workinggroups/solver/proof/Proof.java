package org.workinggroups.solver.proof;

import java.util.Optional;
import org.workinggroups.solver.domain.Score;

/**
 * What is known of the best plan there can be.
 *
 * @param outcome        what was shown
 * @param plan           the best plan known, group index by participant index in the model's order, never worse than
 *                       the plan the proof was given; empty if no plan that keeps the hard rules is known
 * @param bound          no plan scores better than this, levels compared in order
 * @param score          the score of {@code plan}; of the plan the proof was given where {@code plan} is empty
 * @param stoppedByClock whether the wall clock or a cancellation had a say, so that another run may end
 *                       elsewhere
 * @param seconds        wall-clock time taken
 */
public record Proof(Outcome outcome, Optional<int[]> plan, Score bound, Score score, boolean stoppedByClock,
        double seconds) {

    /** What a proof can show. */
    public enum Outcome {
        /** No plan is better. */
        OPTIMAL,
        /** The plan keeps the hard rules; whether a better one exists is open. */
        FEASIBLE,
        /** No plan keeps the hard rules. */
        INFEASIBLE,
        /** Neither a plan that keeps the hard rules nor a proof that there is none was found. */
        UNKNOWN
    }
}
