package org.workinggroups.solver.recount;

import java.util.List;

/**
 * All that was looked at in one plan.
 *
 * @param checks in the order they were made
 */
public record Verification(List<Check> checks) {

    /** Copies the list. */
    public Verification {
        checks = List.copyOf(checks);
    }

    /** {@return whether everything holds} */
    public boolean holds() {
        return checks.stream().allMatch(Check::holds);
    }
}
