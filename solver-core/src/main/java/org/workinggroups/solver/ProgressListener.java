package org.workinggroups.solver;

/**
 * Is told how a solve goes on, by the threads that solve, one call after the other for each solve. It should return
 * quickly: the solve waits for it.
 */
@FunctionalInterface
public interface ProgressListener {

    /** Nobody listens. */
    ProgressListener NONE = progress -> { };

    /**
     * A better plan was found, or a better bound.
     *
     * @param progress how far the solve is
     */
    void progressed(Progress progress);
}
