package org.workinggroups.solver.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number the row as a spreadsheet counts it
 * @param cells  texts as they stand; cells that the row lacks are missing at the end
 * @param sound  whether the cells stand under the right headers; {@code false} if there are more cells than headers,
 *               which is told already
 */
public record TableRow(int number, List<String> cells, boolean sound) {

    /** The text of a cell without the spaces around it, empty where the row is too short. */
    public String cell(int column) {
        return Spaces.strip(raw(column));
    }

    /** The text of a cell as it stands, empty where the row is too short. */
    public String raw(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(Spaces::isBlank);
    }

    /** How many cells there are, up to the last that is not blank. */
    public int filledLength() {
        int length = cells.size();
        while (length > 0 && Spaces.isBlank(cells.get(length - 1))) {
            length--;
        }
        return length;
    }
}
