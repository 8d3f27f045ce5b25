package org.workinggroups.solver.workbook;

import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;

/**
 * Everybody in one table, which can be filtered, changed by hand and read back as a plan: its headers are in the first
 * row, and its groups can be picked from a list.
 */
final class PlacementsSheet {

    /** The sheet's name, by which it is found again. */
    static final String NAME = "Placements";

    private static final Cell[] HEADERS = {Cell.header("id"), Cell.header("name"), Cell.header("group"),
        Cell.numberHeader("rank of the wish"), Cell.header("flags")};
    private static final double[] WIDTHS = {14, 36, 14, 20, 44};
    private static final int GROUP = 2;

    private final Sheet sheet;

    PlacementsSheet(Workbook workbook, String name) {
        sheet = new Sheet(workbook, name, WIDTHS);
    }

    /**
     * Writes the sheet.
     *
     * @param placements in the order of the rows
     * @param groups     the cells that list the groups' ids
     */
    void write(List<Placement> placements, Range groups) {
        sheet.row(HEADERS);
        sheet.freeze(1);
        sheet.repeatHeader();
        placements.forEach(this::row);
        sheet.filter(0, HEADERS.length);
        if (!placements.isEmpty()) {
            sheet.worksheet().range(1, GROUP, placements.size(), GROUP).validateWithList(groups).allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP).showErrorMessage(true).errorTitle("Group")
                    .error("This is no group of the seminar. The sheet Summary lists them all.");
        }
        sheet.finish();
    }

    private void row(Placement placement) {
        int rank = placement.rank();
        sheet.row(Cell.text(placement.person().id()), Cell.text(placement.person().name()),
                Cell.text(placement.group()), rank > 0 ? Cell.number(rank) : Cell.of("", Look.NUMBER),
                Cell.text(String.join(", ", placement.flags())));
    }
}
