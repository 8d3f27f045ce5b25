package org.workinggroups.solver.table;

import java.util.List;

/**
 * The filled rows of a file, before it is known which of them holds the headers.
 *
 * @param form     how the file was read
 * @param rows     the rows that are not blank, in order
 * @param lastRow  the number of the last row, blank or not
 * @param oddities cells that hold more, or less, than a text
 */
record Grid(String form, List<TableRow> rows, int lastRow, List<Oddity> oddities) {

    /**
     * A cell that holds more, or less, than a text.
     *
     * @param row    counted from 1
     * @param column counted from 0
     * @param kind   what is odd
     * @param was    what the cell says
     * @param readAs what it is read as
     */
    record Oddity(int row, int column, Kind kind, String was, String readAs) {
    }

    /** What may be odd about a cell. */
    enum Kind {
        /** A formula, of which the last result is taken. */
        FORMULA,
        /** A formula that has no result, or one that is an error. */
        ERROR,
        /** A text with half a character in it. */
        HALF_CHARACTER
    }
}
