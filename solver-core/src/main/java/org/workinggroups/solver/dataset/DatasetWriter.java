package org.workinggroups.solver.dataset;

import java.nio.file.Path;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;
import org.workinggroups.solver.io.SeminarWriter;

/** Writes a generated seminar as a folder that says how it was made. */
public final class DatasetWriter {

    private final Path folder;
    private final SeminarSpecification specification;
    private final long seed;

    private DatasetWriter(Path folder, SeminarSpecification specification, long seed) {
        this.folder = folder;
        this.specification = specification;
        this.seed = seed;
    }

    /**
     * Generates a seminar and writes it, with the further files that its specification tells of: the variants of
     * {@code infeasible-keep-apart}, the timeline of {@code late-changes}, the spreadsheets of
     * {@code dirty-spreadsheet}.
     *
     * @param folder        where to; made if there is none
     * @param specification what the seminar looks like
     * @param seed          draws everything
     * @return the seminar that was written
     * @throws IllegalArgumentException if no seminar can look like that
     * @throws org.workinggroups.solver.domain.InvalidSeminarException if the files cannot be written
     */
    public static Seminar write(Path folder, SeminarSpecification specification, long seed) {
        return new DatasetWriter(folder, specification, seed).write();
    }

    private Seminar write() {
        Seminar seminar = new SeminarGenerator(seed).generate(specification);
        return switch (specification.id()) {
            case ConflictVariants.ID -> writeVariants(seminar);
            case LateChanges.ID -> writeTimeline(seminar);
            case DirtySpreadsheet.ID -> writeSpreadsheet(seminar);
            default -> write("", seminar);
        };
    }

    private Seminar writeSpreadsheet(Seminar seminar) {
        DirtySpreadsheet sheet = DirtySpreadsheet.of(seminar, others());
        Seminar clean = write("clean", sheet.clean());
        new SpreadsheetFiles(folder).write(sheet);
        return clean;
    }

    private Seminar writeVariants(Seminar seminar) {
        ConflictVariants.of(seminar).forEach(this::write);
        return write("", seminar);
    }

    private Seminar writeTimeline(Seminar seminar) {
        LateChanges changes = LateChanges.of(seminar, specification.hostPartner(), others());
        for (ChangeStep step : changes.steps()) {
            write(step.name(), step.after());
            step.files().forEach((name, file) -> file.write(folder.resolve(step.name()).resolve(name)));
        }
        return write("", changes.before());
    }

    /** People who are not in the seminar, though some may have namesakes there. */
    private Seminar others() {
        return new SeminarGenerator(seed + 1).generate(specification);
    }

    private Seminar write(String subfolder, Seminar seminar) {
        SeminarWriter.write(folder.resolve(subfolder), seminar, header());
        return seminar;
    }

    private String header() {
        return "Everybody in this seminar is fictional: invented names, institutions and addresses.\n"
                + "Generated from the specification " + specification.id() + " with seed " + seed + ".";
    }
}
