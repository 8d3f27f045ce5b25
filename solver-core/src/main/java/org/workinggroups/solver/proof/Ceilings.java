package org.workinggroups.solver.proof;

import org.workinggroups.solver.domain.Level;

/**
 * The greatest penalties a plan of interest may have; everything that would cost more is left out of the proof.
 *
 * @param medium greatest penalty at the medium level, weighted
 * @param soft   greatest penalty at the soft level, weighted
 */
record Ceilings(long medium, long soft) {

    /** Above every penalty a model can have, and small enough to be added up. */
    static final long NONE = Long.MAX_VALUE / 8;

    /** Every plan is of interest. */
    static final Ceilings OPEN = new Ceilings(NONE, NONE);

    long at(Level level) {
        return level == Level.MEDIUM ? medium : soft;
    }
}
