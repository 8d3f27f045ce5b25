package org.workinggroups.solver.generate;

import java.nio.file.Path;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.io.SeminarWriter;

/** Writes a generated seminar as a folder that says how it was made. */
public final class DatasetWriter {

    private DatasetWriter() {
    }

    /**
     * Generates a seminar and writes it.
     *
     * @param folder        where to; made if there is none
     * @param specification what the seminar looks like
     * @param seed          draws everything
     * @return the seminar that was written
     * @throws IllegalArgumentException if no seminar can look like that
     * @throws org.workinggroups.solver.domain.InvalidSeminarException if the files cannot be written
     */
    public static Seminar write(Path folder, SeminarSpecification specification, long seed) {
        Seminar seminar = new SeminarGenerator(seed).generate(specification);
        SeminarWriter.write(folder, seminar, header(specification, seed));
        return seminar;
    }

    private static String header(SeminarSpecification specification, long seed) {
        return "Everybody in this seminar is fictional: invented names, institutions and addresses.\n"
                + "Generated from the specification " + specification.id() + " with seed " + seed + ".";
    }
}
