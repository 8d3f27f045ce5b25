package org.workinggroups.solver.workbook;

import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet of plain text below a title, as people type them. */
public final class TextWorkbook {

    private TextWorkbook() {
    }

    /**
     * {@return the workbook's bytes, which depend on the text alone}
     *
     * @param sheet the sheet's name, at most 31 characters
     * @param rows  the cells, row by row; the first row is a title, whose first cell is merged across the columns
     */
    public static byte[] titled(String sheet, List<List<String>> rows) {
        WorkbookBytes.requireAvailable();
        return WorkbookBytes.of(workbook -> write(workbook, sheet, rows));
    }

    private static void write(Workbook workbook, String name, List<List<String>> rows) {
        Worksheet worksheet = workbook.newWorksheet(name);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                String text = rows.get(row).get(column);
                if (!text.isEmpty()) {
                    worksheet.value(row, column, CellText.of(text));
                }
            }
        }
        worksheet.range(0, 0, 0, rows.getFirst().size() - 1).merge();
    }
}
