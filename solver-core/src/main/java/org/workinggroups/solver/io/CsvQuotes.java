package org.workinggroups.solver.io;

/**
 * What can be seen of a CSV text without parsing it.
 *
 * @param separator the separator its first row uses: comma, semicolon or tab
 * @param openLine  the line on which a quote opens that is never closed; 0 if there is none
 */
record CsvQuotes(char separator, int openLine) {

    private static final String SEPARATORS = ",;\t";

    static CsvQuotes of(String text) {
        char separator = separator(text);
        return new CsvQuotes(separator, openLine(text, separator));
    }

    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && isLineBreak(character)) {
                break;
            } else if (!quoted && SEPARATORS.indexOf(character) >= 0) {
                counts[SEPARATORS.indexOf(character)]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    /** Where the quote opens that is still open at the end; a quote opens only at the start of a cell. */
    private static int openLine(String text, char separator) {
        int opened = -1;
        boolean atStart = true;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (opened >= 0) {
                if (character == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else if (character == '"') {
                    opened = -1;
                    atStart = false;
                }
            } else if (character == '"' && atStart) {
                opened = i;
            } else {
                atStart = character == separator || isLineBreak(character) || atStart && character == ' ';
            }
        }
        return opened < 0 ? 0 : TextFile.line(text, opened);
    }

    private static boolean isLineBreak(char character) {
        return character == '\n' || character == '\r';
    }
}
