package org.workinggroups.solver.proof;

import java.time.Duration;
import org.workinggroups.solver.domain.Score;

/** Hears how a proof gets on. */
@FunctionalInterface
public interface ProofListener {

    /** Hears nothing. */
    ProofListener NONE = (elapsed, plan, incumbent, bound) -> { };

    /**
     * Called when the best plan known or the bound moves; on the thread that proves or on one of the solver's own, one
     * call at a time.
     *
     * @param elapsed   since the proof began
     * @param plan      the best plan known, group index by participant index; not to be changed
     * @param incumbent its score
     * @param bound     no plan scores better than this
     */
    void progressed(Duration elapsed, int[] plan, Score incumbent, Score bound);
}
