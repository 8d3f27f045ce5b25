package org.workinggroups.solver.workbook;

import java.util.ArrayList;
import java.util.List;
import org.workinggroups.solver.domain.Participant;

/**
 * A person in a group.
 *
 * @param person who
 * @param group  the group's id
 */
record Placement(Participant person, String group) {

    private static final String PARTICIPANT = "participant";

    /** The person's roles, without the one that everybody has. */
    List<String> roles() {
        return person.values(Participant.ROLE).stream().filter(role -> !role.equals(PARTICIPANT)).toList();
    }

    /** Which of the person's wishes the group is, 1 for the first; 0 if it is none of them. */
    int rank() {
        return person.rankOf(group);
    }

    /** What else there is to know about the placement, in words. */
    List<String> flags() {
        List<String> flags = new ArrayList<>(roles());
        person.pin().ifPresent(pin -> flags.add("pinned"));
        if (!person.counted()) {
            flags.add("not counted");
        }
        if (person.preferences().isEmpty()) {
            flags.add("no wish");
        } else if (rank() == 0) {
            flags.add("not wished");
        }
        return flags;
    }

    /** A value of an attribute, or several with commas between them. */
    String text(String attribute) {
        return String.join(", ", person.values(attribute));
    }
}
