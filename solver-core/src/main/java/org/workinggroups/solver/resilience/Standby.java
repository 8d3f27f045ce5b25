package org.workinggroups.solver.resilience;

import java.util.List;

/**
 * Who could take over a role in a group that has just enough people with it.
 *
 * @param group   the group's id
 * @param role    such as {@code rapporteur}
 * @param holders ids of those who have the role there now
 * @param standby ids of members of the group who could take over, the fittest first
 */
public record Standby(String group, String role, List<String> holders, List<String> standby) {

    /** Copies the lists. */
    public Standby {
        holders = List.copyOf(holders);
        standby = List.copyOf(standby);
    }
}
