package org.workinggroups.solver.io;

import java.util.Optional;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Place;

/**
 * Tells places by the files that were read.
 *
 * @param yaml          the name of the settings file
 * @param root          its content
 * @param registrations the participants' table, if it could be read
 * @param relations     the relations' table
 */
record FileOrigins(String yaml, Node root, Optional<Registrations> registrations, Relations relations)
        implements Origins {

    @Override
    public Place participant(int index, String field) {
        return registrations.map(table -> table.place(index, field))
                .orElseThrow(() -> new IndexOutOfBoundsException(index));
    }

    @Override
    public Place group(int index, String field) {
        return policy("groups[" + (index + 1) + "]." + field);
    }

    @Override
    public Place relation(int index) {
        return relations.place(index);
    }

    @Override
    public Place policy(String path) {
        return new Place(yaml, root.line(path), path);
    }
}
