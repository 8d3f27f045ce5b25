package org.workinggroups.solver.dataset;

import java.nio.file.Path;
import java.util.Locale;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.generate.SeminarSpecification;
import org.workinggroups.solver.io.SeminarReader;

/** The data sets of the repository, each with the seed that made it. */
enum Dataset {
    ASEM17_SOFIA_2017(2017),
    ASEM19_TROMSO_2019(2019),
    ASEM24_MONGOLIA_2026(2026),
    SIZE_GAP_95(95),
    OVERSUBSCRIBED(108),
    TIGHT_CAPACITY(100),
    INFEASIBLE_KEEP_APART(80),
    MISSING_DATA(90),
    DIRTY_SPREADSHEET(88),
    LATE_CHANGES(7);

    private final long seed;

    Dataset(long seed) {
        this.seed = seed;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    long seed() {
        return seed;
    }

    SeminarSpecification specification() {
        return SeminarSpecification.named(id());
    }

    Path folder() {
        return Path.of("..", "datasets", id());
    }

    /** Where, in a folder as this data set's, the seminar stands in the usual form. */
    Path clean(Path folder) {
        return this == DIRTY_SPREADSHEET ? folder.resolve("clean") : folder;
    }

    Seminar seminar() {
        return SeminarReader.read(clean(folder())).seminar();
    }
}
