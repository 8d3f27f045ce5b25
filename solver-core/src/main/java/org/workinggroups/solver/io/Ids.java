package org.workinggroups.solver.io;

import java.util.Optional;
import org.workinggroups.solver.table.Problems;

/** What an id may look like. */
final class Ids {

    private Ids() {
    }

    /** What is wrong with an id; empty if nothing is. That it is missing is for others to tell. */
    static Optional<String> problem(String id) {
        if (id.length() > Limits.LONGEST_ID) {
            return Optional.of("this id has more than " + Limits.LONGEST_ID + " characters");
        }
        return id.codePoints().allMatch(Problems::isPrintable) ? Optional.empty()
                : Optional.of("this id has a line break or an invisible character");
    }
}
