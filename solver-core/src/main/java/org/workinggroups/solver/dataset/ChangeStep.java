package org.workinggroups.solver.dataset;

import java.util.Map;
import org.workinggroups.solver.domain.Seminar;

/**
 * One step of the changes after a plan is published.
 *
 * @param name  of the folder, such as {@code step-1-late-nominations}
 * @param files what the secretariat is told, by the name of the file
 * @param after the whole seminar as it then is
 */
record ChangeStep(String name, Map<String, CsvTable> files, Seminar after) {
}
