package org.workinggroups.solver.workbook;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as a cell of a workbook can hold it. Characters that XML cannot say stand as {@code _x0007_}, which is how the
 * standard (ECMA-376, ST_Xstring) and every spreadsheet program write them; a text that merely looks like that is told
 * apart by {@code _x005F_}. Half a character, which no file can say, is replaced.
 */
final class CellText {

    /** Characters that fit into a cell. */
    static final int LONGEST = 32_767;

    private static final char REPLACEMENT = '\uFFFD';
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {
    }

    /** The text as it is written; what does not fit is cut off, with an ellipsis at the end. */
    static String of(String text) {
        String escaped = escape(text);
        if (escaped.length() <= LONGEST) {
            return escaped;
        }
        int end = LONGEST - 1;
        int begun = escaped.lastIndexOf("_x", end);
        if (begun > end - 7 && ESCAPE.matcher(escaped).region(begun, escaped.length()).lookingAt()) {
            end = begun;
        }
        return escaped.substring(0, Character.isHighSurrogate(escaped.charAt(end - 1)) ? end - 1 : end) + "\u2026";
    }

    private static String escape(String text) {
        String plain = ESCAPE.matcher(text).replaceAll("_x005F_");
        StringBuilder escaped = new StringBuilder(plain.length());
        plain.codePoints().forEach(character -> {
            if (isSayable(character)) {
                escaped.appendCodePoint(character);
            } else if (Character.getType(character) == Character.SURROGATE) {
                escaped.append(REPLACEMENT);
            } else {
                escaped.append(String.format(Locale.ROOT, "_x%04X_", character));
            }
        });
        return escaped.toString();
    }

    /** Whether XML can say a character, and gives it back as it was: a carriage return would become a line feed. */
    private static boolean isSayable(int character) {
        return character >= 0x20 && character <= 0xD7FF || character == '\t' || character == '\n'
                || character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
    }
}
