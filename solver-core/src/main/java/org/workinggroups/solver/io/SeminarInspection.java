package org.workinggroups.solver.io;

import java.util.List;
import java.util.Optional;
import org.workinggroups.solver.domain.Problem;

/**
 * All that reading a seminar found.
 *
 * @param files    the seminar; empty if it is refused
 * @param problems what its owner should know, and why it is refused if it is
 * @param log      how the tables were read, and what was read as something other than it says
 */
public record SeminarInspection(Optional<SeminarFiles> files, List<Problem> problems, ChangeLog log) {

    /** Copies the list. */
    public SeminarInspection {
        problems = List.copyOf(problems);
    }
}
