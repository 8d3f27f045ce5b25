package org.workinggroups.solver.io;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whole numbers as people type them. */
final class Whole {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,19}");

    private Whole() {
    }

    /** The number a text says; empty if it says none or one that no {@code long} can hold, as every seed is one. */
    static Optional<Long> parse(String text) {
        try {
            return NUMBER.matcher(text).matches() ? Optional.of(Long.parseLong(text)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
