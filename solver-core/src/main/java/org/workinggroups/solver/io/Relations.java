package org.workinggroups.solver.io;

import java.util.List;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Relation;

/**
 * The relations of a table, and where they stand.
 *
 * @param file      the table's name
 * @param header    the header of the participants' column
 * @param relations in the order of the table
 * @param rows      the row of each relation
 */
record Relations(String file, String header, List<Relation> relations, List<Integer> rows) {

    /** The relations of a seminar that has none. */
    static final Relations NONE = new Relations("", "", List.of(), List.of());

    Place place(int relation) {
        return new Place(file, rows.get(relation), header);
    }
}
