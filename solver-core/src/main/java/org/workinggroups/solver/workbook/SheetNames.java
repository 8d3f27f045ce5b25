package org.workinggroups.solver.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names of a workbook's sheets. A spreadsheet program refuses a file whose sheets have the same name whatever the case,
 * more than 31 characters, one of {@code / \ ? * [ ] :}, an apostrophe at an end, or no name at all; {@code History}
 * is its own.
 */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>(Set.of("history"));

    /** A name like this one that is allowed and not taken yet. */
    String next(String wished) {
        String name = cut(wished.replaceAll("[/\\\\?*\\[\\]:]", "-").replaceAll("[\\p{Cntrl}\\p{Cs}\uFFFE\uFFFF]", " ")
                .replace('\'', '\u2019').strip(), LONGEST);
        String free = name.isEmpty() ? "Sheet" : name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            String suffix = " (" + number + ")";
            free = cut(name, LONGEST - suffix.length()) + suffix;
        }
        return free;
    }

    private static String cut(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        return name.substring(0, Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length).strip();
    }
}
