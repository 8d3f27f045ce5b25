package org.workinggroups.solver.workbook;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet that is written row by row and prints on A4, landscape, as wide as the page. */
final class Sheet {

    private static final int TITLE_HEIGHT = 24;
    private static final int LINE_HEIGHT = 15;
    private static final int MOST_LINES = 20;
    private static final String FONT = "Calibri";
    private static final int FOOTER_SIZE = 9;

    private final Worksheet worksheet;
    private final double[] widths;
    private int next;
    private int columns = 1;

    /**
     * Adds a sheet to a workbook.
     *
     * @param name   a name that is allowed and not taken
     * @param widths of the columns, in characters
     */
    Sheet(Workbook workbook, String name, double... widths) {
        this.worksheet = workbook.newWorksheet(name);
        this.widths = widths.clone();
        for (int column = 0; column < widths.length; column++) {
            worksheet.width(column, widths[column]);
        }
        worksheet.paperSize(PaperSize.A4_PAPER);
        worksheet.pageOrientation("landscape");
        worksheet.fitToWidth((short) 1);
        worksheet.fitToHeight((short) 0);
        worksheet.leftMargin(0.5f);
        worksheet.rightMargin(0.5f);
        worksheet.footer("sheetname", Position.LEFT, FONT, FOOTER_SIZE);
        worksheet.footer("Page 1 of ?", Position.RIGHT, FONT, FOOTER_SIZE);
    }

    /** The library's sheet, for what only one kind of sheet needs. */
    Worksheet worksheet() {
        return worksheet;
    }

    /** The row that is written next, counted from 0. */
    int next() {
        return next;
    }

    /** Writes the sheet's subject in a row of its own. */
    void title(String text) {
        worksheet.rowHeight(next, TITLE_HEIGHT);
        row(Cell.of(text, Look.TITLE));
    }

    /** Writes a remark in a row of its own. */
    void note(String text) {
        row(Cell.of(text, Look.NOTE));
    }

    /** Begins a new part of the sheet, after an empty row. */
    void section(String text) {
        next++;
        row(Cell.of(text, Look.SECTION));
    }

    /** Writes a row from its first column on, as high as its longest text needs. */
    void row(Cell... cells) {
        int lines = 1;
        for (int column = 0; column < cells.length; column++) {
            write(column, cells[column].value());
            lines = Math.max(lines, lines(column, cells[column]));
        }
        dress(cells);
        if (lines > 1) {
            worksheet.rowHeight(next, lines * LINE_HEIGHT);
        }
        columns = Math.max(columns, cells.length);
        next++;
    }

    /** Leaves a row empty. */
    void gap() {
        next++;
    }

    /** Keeps the rows until here in sight, and the first columns. */
    void freeze(int firstColumns) {
        worksheet.freezePane(firstColumns, next);
    }

    /** Prints the row before this one again on every page that follows. */
    void repeatHeader() {
        worksheet.repeatRows(next - 1);
    }

    /**
     * Lets the reader filter a table that ends here.
     *
     * @param header the row of its headers
     * @param width  how many columns it has
     */
    void filter(int header, int width) {
        worksheet.setAutoFilter(header, 0, next - 1, width - 1);
    }

    /** Prints everything that was written, and nothing else. */
    void finish() {
        worksheet.range(0, 0, Math.max(0, next - 1), columns - 1).setName("_xlnm.Print_Area");
    }

    /** How many lines a cell takes, a little generously: no spreadsheet program tells before it shows them. */
    private int lines(int column, Cell cell) {
        if (cell.look() != Look.WRAPPED || !(cell.value() instanceof String text)) {
            return 1;
        }
        return (int) Math.min(MOST_LINES, text.lines().mapToLong(line ->
                Math.max(1, (long) Math.ceil(line.length() / widths[column]))).sum());
    }

    private void write(int column, Object value) {
        switch (value) {
            case Number number -> worksheet.value(next, column, number);
            case String text when !text.isEmpty() -> worksheet.value(next, column, CellText.of(text));
            default -> { }
        }
    }

    /** Gives the cells their looks, neighbours of the same look at once: a look costs more than a cell. */
    private void dress(Cell... cells) {
        int first = 0;
        for (int column = 1; column <= cells.length; column++) {
            if (column == cells.length || cells[column].look() != cells[first].look()) {
                cells[first].look().apply(worksheet.range(next, first, next, column - 1).style());
                first = column;
            }
        }
    }
}
