package org.workinggroups.solver.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.workinggroups.solver.domain.Participant;

/** Reads attributes of participants, crossings such as {@code gender x region} included. */
public final class Attributes {

    /** Stands between the attributes of a crossing, and between its values. */
    public static final String CROSSING = " x ";

    private Attributes() {
    }

    /** The attributes a name stands for: one, or the several of a crossing. */
    public static List<String> parts(String attribute) {
        return Arrays.stream(attribute.split(CROSSING)).map(String::strip).toList();
    }

    /**
     * The values a participant carries. For a crossing every combination of the parts' values; none if a part is
     * missing, so that what is not known is nobody's class.
     */
    public static List<String> values(Participant participant, String attribute) {
        List<String> values = List.of("");
        for (String part : parts(attribute)) {
            List<String> crossed = new ArrayList<>();
            for (String before : values) {
                for (String value : participant.values(part)) {
                    crossed.add(before.isEmpty() ? value : before + CROSSING + value);
                }
            }
            values = crossed;
        }
        return values;
    }
}
