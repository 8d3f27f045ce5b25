package org.workinggroups.solver.resilience;

import java.util.List;

/**
 * How well a plan stands absences.
 *
 * @param single   every participant whose absence alone would break a rule, in natural order
 * @param blocs    every bloc of two or more whose absence would break a rule, the largest first
 * @param mornings how often each group keeps what it needs, the least often first
 * @param standby  who could take over
 */
public record Resilience(List<Absence> single, List<Absence> blocs, List<MorningShare> mornings,
        List<Standby> standby) {

    /** Copies the lists. */
    public Resilience {
        single = List.copyOf(single);
        blocs = List.copyOf(blocs);
        mornings = List.copyOf(mornings);
        standby = List.copyOf(standby);
    }
}
