package org.workinggroups.solver.io;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Privacy;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.table.TableSettings;

/**
 * What {@code seminar.yaml} says.
 *
 * @param title         the seminar's name, or empty
 * @param groups        the groups, by position in the file
 * @param registrations the file of the participants, where one is named
 * @param table         how its table is to be read
 * @param columns       header by canonical column, for the columns that are mapped
 * @param relations     the file of the relations, where one is named
 * @param needs         the file of the access needs, where one is named
 * @param baseline      the file of the published plan, where one is named
 * @param previous      the files of earlier sessions' plans
 * @param asem          whether partners are ASEM's
 * @param policy        what the seminar wants
 * @param privacy       who may know what
 */
record SeminarSettings(String title, List<WorkingGroup> groups, Optional<Named> registrations, TableSettings table,
        Map<String, Named> columns, Optional<Named> relations, Optional<Named> needs, Optional<Named> baseline,
        List<Named> previous, boolean asem, Policy policy, Privacy privacy) {

    /** The file that is read where none is named. */
    static final String REGISTRATIONS = "registrations.csv";

    /** The file that is read, if it exists, where none is named. */
    static final String RELATIONS = "relations.csv";

    /** The file that is read, if it exists, where none is named. */
    static final String NEEDS = "needs.csv";

    /** How a workbook's name ends instead. */
    static final String WORKBOOK = ".xlsx";

    /** The file in which a seminar's baseline is written. */
    static final String BASELINE = "baseline.csv";

    /** How the files begin in which the plans of earlier sessions are written. */
    static final String PREVIOUS = "previous-";

    /** The settings file of a folder. */
    static final String YAML = "seminar.yaml";

    /** Whether a text is a header of the registrations, mapped or known. */
    boolean isHeader(String text) {
        return RegistrationColumns.canonical(text).isPresent()
                || columns.values().stream().anyMatch(mapped -> mapped.name().equals(text));
    }

    /**
     * A name, and where it is given.
     *
     * @param name  of a file or header
     * @param place where it stands
     */
    record Named(String name, Place place) {
    }
}
