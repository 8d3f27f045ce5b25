package org.workinggroups.solver.io;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number the row as a spreadsheet counts it: 1 is the header
 * @param cells  stripped texts; cells that the row lacks are missing at the end
 * @param sound  whether the cells stand under the right headers; {@code false} if there are more cells than headers,
 *               which is told already
 */
record CsvRow(int number, List<String> cells, boolean sound) {

    /** The text of a cell, empty where the row is too short. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
