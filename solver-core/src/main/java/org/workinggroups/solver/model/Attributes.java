package org.workinggroups.solver.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.workinggroups.solver.domain.Participant;

/** Reads attributes of participants, crossings such as {@code gender x region} included. */
public final class Attributes {

    /** Stands between the attributes of a crossing, and between its values. */
    public static final String CROSSING = " x ";

    private static final Pattern CROSSED = Pattern.compile(CROSSING, Pattern.LITERAL);

    private Attributes() {
    }

    /** The attributes a name stands for: one, or the several of a crossing. */
    public static List<String> parts(String attribute) {
        return Arrays.stream(CROSSED.split(attribute)).map(String::strip).toList();
    }

    /**
     * The values a participant carries. For a crossing every combination of the parts' values; none if a part is
     * missing, so that what is not known is nobody's class.
     */
    public static List<String> values(Participant participant, String attribute) {
        return values(participant, parts(attribute));
    }

    /** The values a participant carries of an attribute or crossing, by its {@link #parts}. */
    static List<String> values(Participant participant, List<String> parts) {
        List<String> values = List.of("");
        for (String part : parts) {
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
