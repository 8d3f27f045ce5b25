package org.workinggroups.solver.search;

import java.time.Duration;
import org.workinggroups.solver.domain.Score;

/** Is told of every better plan, on the thread that searches. */
@FunctionalInterface
public interface SearchListener {

    /** Nobody listens. */
    SearchListener NONE = (elapsed, best, plan) -> { };

    /**
     * A better plan was found.
     *
     * @param elapsed since the search began
     * @param best    its score
     * @param plan    group index by participant index; the listener may keep it
     */
    void improved(Duration elapsed, Score best, int[] plan);
}
