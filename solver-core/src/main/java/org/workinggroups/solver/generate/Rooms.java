package org.workinggroups.solver.generate;

import java.util.ArrayList;
import java.util.List;
import org.workinggroups.solver.domain.WorkingGroup;

/**
 * The groups of a specification: a topic, a size, and a room with a seat for everybody. Two seats are to spare, but
 * none where the size is fixed.
 */
final class Rooms {

    /** What a room provides that can be reached without a step. */
    static final String STEP_FREE = "step-free";

    /** What a room provides that has sign-language interpretation. */
    static final String SIGN_LANGUAGE = "sign-language";

    private static final int SPARE_SEATS = 2;

    private Rooms() {
    }

    /** The groups, {@code WG1} first. */
    static List<WorkingGroup> of(SeminarSpecification specification) {
        List<String> ids = specification.groupIds();
        List<WorkingGroup> groups = new ArrayList<>();
        for (int g = 0; g < ids.size(); g++) {
            groups.add(WorkingGroup.builder(ids.get(g)).topic(specification.topics().get(g))
                    .target(specification.target().lower(), specification.target().upper())
                    .size(specification.size().lower(), specification.size().upper())
                    .capacity(specification.size().upper() + specification.staff().noteTakers()
                            + (specification.size().lower() == specification.size().upper() ? 0 : SPARE_SEATS))
                    .provides(provided(specification.access(), ids.get(g)))
                    .expertise(List.of(specification.expertiseOf(g))).build());
        }
        return groups;
    }

    private static List<String> provided(SeminarSpecification.Access access, String group) {
        List<String> provided = new ArrayList<>();
        if (access.stepFreeRooms().contains(group)) {
            provided.add(STEP_FREE);
        }
        if (access.signingRooms().contains(group)) {
            provided.add(SIGN_LANGUAGE);
        }
        return provided;
    }
}
