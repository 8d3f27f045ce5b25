package org.workinggroups.solver.domain;

/**
 * Where in the input something stands.
 *
 * @param file   the file's name, or empty if the data did not come from a file
 * @param row    the line or row, counted from 1; 0 if there is none
 * @param column the column's header or the setting's path, or empty
 */
public record Place(String file, int row, String column) {

    /**
     * {@return a place that is known by a name alone, such as a setting's path}
     *
     * @param column the name
     */
    public static Place named(String column) {
        return new Place("", 0, column);
    }

    /**
     * {@return a place in a file without a row}
     *
     * @param file the file's name
     */
    public static Place in(String file) {
        return new Place(file, 0, "");
    }

    /** For instance {@code registrations.csv, row 13, column Pin}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (row > 0) {
            text.append(text.isEmpty() ? "" : ", ").append("row ").append(row);
        }
        if (!column.isEmpty()) {
            text.append(text.isEmpty() ? "" : ", ").append(file.isEmpty() ? "" : "column ").append(column);
        }
        return text.toString();
    }
}
