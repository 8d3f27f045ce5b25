package org.workinggroups.solver.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who may know what stands in a column, the widest circle first. */
public enum DataClass {
    /** May be told to anybody as a count of people, never beside a name. */
    PUBLIC,
    /** For the organisers, and as far as a letter, a badge or a moderator's sheet needs it. */
    INTERNAL,
    /** For the few who keep the registrations: harm may come to somebody if it is known. */
    SENSITIVE;

    /** {@return the class as it stands in files} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the class with this label; empty if there is none}
     *
     * @param label a word as it stands in files
     */
    public static Optional<DataClass> of(String label) {
        return Arrays.stream(values()).filter(known -> known.label().equals(label)).findFirst();
    }
}
