package org.workinggroups.solver.workbook;

/**
 * What one cell holds.
 *
 * @param value a {@link String}, which is never run as a formula, or a {@link Number}
 * @param look  how it looks
 */
record Cell(Object value, Look look) {

    /** A cell of any look. */
    static Cell of(Object value, Look look) {
        return new Cell(value, look);
    }

    /** The header of a column of texts. */
    static Cell header(String text) {
        return new Cell(text, Look.HEADER);
    }

    /** The header of a column of numbers. */
    static Cell numberHeader(String text) {
        return new Cell(text, Look.NUMBER_HEADER);
    }

    /** Anybody's text. */
    static Cell text(String text) {
        return new Cell(text, Look.TEXT);
    }

    /** Anybody's long text, on as many lines as it takes. */
    static Cell wrapped(String text) {
        return new Cell(text, Look.WRAPPED);
    }

    /** A number. */
    static Cell number(Number number) {
        return new Cell(number, Look.NUMBER);
    }
}
