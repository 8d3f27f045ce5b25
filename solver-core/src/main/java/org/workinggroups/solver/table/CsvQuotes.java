package org.workinggroups.solver.table;

/** What can be seen of the quotes of a CSV text without parsing it. */
final class CsvQuotes {

    private CsvQuotes() {
    }

    /**
     * The line, counted from 1, on which a quote opens that is never closed; 0 if there is none. A quote opens only at
     * the start of a cell.
     */
    static int openLine(String text, char separator) {
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
        return opened < 0 ? 0 : Lines.at(text, opened);
    }

    private static boolean isLineBreak(char character) {
        return character == '\n' || character == '\r';
    }
}
