package org.workinggroups.solver.table;

/** What stands around a text without showing: spaces of every kind, and marks that only steer the display. */
public final class Spaces {

    private Spaces() {
    }

    /** The text without what does not show at its ends; the same object if there is nothing of the kind. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isInvisible(text.charAt(from))) {
            from++;
        }
        while (to > from && isInvisible(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static boolean isBlank(String text) {
        return strip(text).isEmpty();
    }

    /** No-break spaces, byte order marks, zero-width spaces and marks of direction, besides plain white space. */
    private static boolean isInvisible(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF'
                || character >= '\u200B' && character <= '\u200F' || character >= '\u202A' && character <= '\u202E'
                || character >= '\u2066' && character <= '\u2069';
    }
}
