package org.workinggroups.solver.io;

import java.nio.file.Path;
import java.util.List;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Seminar;

/**
 * A seminar as it was read from files.
 *
 * @param seminar the seminar, whose ids are unique and refer to something
 * @param origins tells the file, row and column of every part
 * @param notices what the owner of the files should know: people left out, spellings read otherwise
 * @param log     how the tables were read, and what was read as something other than it says
 * @param files   the files that were read, the settings first
 */
public record SeminarFiles(Seminar seminar, Origins origins, List<Problem> notices, ChangeLog log,
        List<Path> files) {

    /** Copies the lists. */
    public SeminarFiles {
        notices = List.copyOf(notices);
        files = List.copyOf(files);
    }
}
