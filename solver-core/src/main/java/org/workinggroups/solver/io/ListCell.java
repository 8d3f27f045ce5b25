package org.workinggroups.solver.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Several values in one cell, separated by {@code ;}. Within a value {@code \;} stands for a semicolon and {@code \\}
 * for a backslash; a backslash before anything else is itself. Values are stripped; those that say that nothing is
 * known are left out.
 */
final class ListCell {

    /** Separates values. */
    static final String VALUES = ";";

    /** Separates group ids in order of preference. */
    static final String PREFERENCES = ">;";

    private static final Set<String> NOT_KNOWN = Set.of("", "-", "--", "\u2013", "\u2014", "?", "n/a",
            "n.a.", "none", "not known", "not applicable", "tbc", "tbd", "unknown", "undisclosed");

    private ListCell() {
    }

    /** Whether a value says that nothing is known. */
    static boolean isUnknown(String value) {
        return NOT_KNOWN.contains(value.strip().toLowerCase(Locale.ROOT));
    }

    /** The known values of a cell. */
    static List<String> split(String cell, String separators) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char character = cell.charAt(i);
            if (character == '\\' && i + 1 < cell.length() && isSpecial(cell.charAt(i + 1), separators)) {
                i++;
                value.append(cell.charAt(i));
            } else if (separators.indexOf(character) >= 0) {
                add(value, values);
            } else {
                value.append(character);
            }
        }
        add(value, values);
        return values;
    }

    /** The cell that {@link #split} turns into these values. */
    static String join(List<String> values, String separators, String between) {
        return values.stream().map(value -> escape(value, separators)).collect(Collectors.joining(between));
    }

    private static void add(StringBuilder value, List<String> values) {
        String text = value.toString().strip();
        value.setLength(0);
        if (!isUnknown(text)) {
            values.add(text);
        }
    }

    private static String escape(String value, String separators) {
        StringBuilder escaped = new StringBuilder();
        for (char character : value.toCharArray()) {
            if (isSpecial(character, separators)) {
                escaped.append('\\');
            }
            escaped.append(character);
        }
        return escaped.toString();
    }

    private static boolean isSpecial(char character, String separators) {
        return character == '\\' || separators.indexOf(character) >= 0;
    }
}
