package org.workinggroups.solver.io;

import java.util.List;
import java.util.Set;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Place;

/**
 * The participants of a table, and where they stand.
 *
 * @param file         the table's name
 * @param columns      what its columns mean
 * @param participants in the order of the table
 * @param rows         the row of each participant
 * @param sharedIds    ids that several people had before all but one got another
 */
record Registrations(String file, RegistrationColumns columns, List<Participant> participants, List<Integer> rows,
        Set<String> sharedIds) {

    /** The place of a participant's field or attribute. */
    Place place(int participant, String field) {
        return new Place(file, rows.get(participant), columns.header(field));
    }
}
