package org.workinggroups.solver.table;

/** Counts the lines of a text. */
public final class Lines {

    private Lines() {
    }

    /** The line, counted from 1, on which a position of the text lies. */
    public static int at(String text, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            char character = text.charAt(i);
            if (character == '\n' || character == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                line++;
            }
        }
        return line;
    }
}
