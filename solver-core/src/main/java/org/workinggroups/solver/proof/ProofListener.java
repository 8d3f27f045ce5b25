package org.workinggroups.solver.proof;

import java.time.Duration;
import org.workinggroups.solver.domain.Score;

/** Hears how a proof gets on. */
@FunctionalInterface
public interface ProofListener {

    /** Hears nothing. */
    ProofListener NONE = (elapsed, incumbent, bound) -> { };

    /**
     * Called when the best plan known or the bound moves; on the thread that proves or on one of the solver's own, one
     * call at a time.
     *
     * @param elapsed   since the proof began
     * @param incumbent the score of the best plan known
     * @param bound     no plan scores better than this
     */
    void progressed(Duration elapsed, Score incumbent, Score bound);
}
