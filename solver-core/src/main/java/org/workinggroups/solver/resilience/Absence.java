package org.workinggroups.solver.resilience;

import java.util.List;
import java.util.OptionalInt;

/**
 * Somebody, or a bloc of people, who may not come.
 *
 * @param bloc    what they share, such as {@code partner MNG}; empty for a single person
 * @param people  their ids, in natural order
 * @param broken  the rules that the plan would break without them, in words
 * @param appointed who takes over a role in the repair; empty if nobody need
 * @param repair  how many moves would repair the hard ones; 0 if none is broken, empty if no number of moves would
 * @param proven  whether fewer moves would not do
 */
public record Absence(String bloc, List<String> people, List<String> broken, List<Appointment> appointed,
        OptionalInt repair, boolean proven) {

    /**
     * Somebody who takes over a role without changing group.
     *
     * @param participant the person's id
     * @param role        such as {@code rapporteur}
     */
    public record Appointment(String participant, String role) {
    }

    /** Copies the lists. */
    public Absence {
        appointed = List.copyOf(appointed);
        people = List.copyOf(people);
        broken = List.copyOf(broken);
    }
}
