package org.workinggroups.solver.search;

import org.workinggroups.solver.domain.Score;

/**
 * What a search found.
 *
 * @param plan        group index by participant index
 * @param score       the plan's score
 * @param evaluations how many moves were priced
 * @param ending      why it stopped
 */
public record SearchResult(int[] plan, Score score, long evaluations, Ending ending) {

    /** Why a search stopped. */
    public enum Ending {
        /** By its rounds; the same on every machine. */
        COMPLETED,
        /** By the clock: on a faster machine the plan might be better. */
        TIME_LIMIT,
        /** Somebody asked it to. */
        CANCELLED
    }
}
