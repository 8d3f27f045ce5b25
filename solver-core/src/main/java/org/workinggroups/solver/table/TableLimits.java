package org.workinggroups.solver.table;

/**
 * The largest table that is taken. A real seminar stays far below; a damaged or hostile file is refused quickly and in
 * plain words instead of filling the memory.
 *
 * @param bytes         of the file
 * @param unpackedBytes of a workbook's parts once they are unpacked
 * @param rows          with and without content
 * @param columns       of a table
 * @param cells         filled cells of a CSV file; cells of a workbook, with and without content
 * @param textLength    characters of one cell
 */
public record TableLimits(int bytes, int unpackedBytes, int rows, int columns, int cells, int textLength) {

    /** Bytes of a file. */
    public static final int MOST_BYTES = 50_000_000;

    /** Bytes of a workbook's parts once they are unpacked. */
    public static final int MOST_UNPACKED_BYTES = 50_000_000;

    /** Rows of a table. */
    public static final int MOST_ROWS = 200_000;

    /** Columns of a table. */
    public static final int MOST_COLUMNS = 1_000;

    /** Cells of a table. */
    public static final int MOST_CELLS = 1_000_000;

    /** Characters of one cell. */
    public static final int LONGEST_TEXT = 100_000;

    /** The limits that hold where none are set. */
    public static final TableLimits STANDARD = new TableLimits(MOST_BYTES, MOST_UNPACKED_BYTES, MOST_ROWS,
            MOST_COLUMNS, MOST_CELLS, LONGEST_TEXT);
}
