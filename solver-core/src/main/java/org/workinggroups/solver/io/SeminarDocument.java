package org.workinggroups.solver.io;

import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Seminar;

/**
 * A seminar as it was read from a JSON document.
 *
 * @param seminar the seminar, whose ids are unique and refer to something
 * @param origins tells the line and path of every part
 */
public record SeminarDocument(Seminar seminar, Origins origins) {
}
