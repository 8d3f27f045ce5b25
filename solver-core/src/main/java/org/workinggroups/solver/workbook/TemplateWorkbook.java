package org.workinggroups.solver.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The empty table of registrations: lists to pick from, and a sheet that explains each column. */
final class TemplateWorkbook {

    /** How many rows have lists to pick from. */
    static final int ROWS = 2_000;

    private static final String TABLE = "Registrations";
    private static final String COLUMNS = "Columns";
    private static final String LISTS = "Lists";
    private static final double LIST_WIDTH = 24;

    private TemplateWorkbook() {
    }

    /** The workbook, the table first. */
    static byte[] bytes() {
        WorkbookBytes.requireAvailable();
        return WorkbookBytes.of(TemplateWorkbook::write);
    }

    private static void write(Workbook workbook) {
        Sheet table = new Sheet(workbook, TABLE,
                TemplateColumn.ALL.stream().mapToDouble(TemplateColumn::width).toArray());
        writeColumns(workbook);
        writeTable(table, writeLists(workbook));
    }

    private static void writeTable(Sheet table, Map<TemplateList, Range> lists) {
        table.row(TemplateColumn.ALL.stream().map(column -> Cell.header(column.header())).toArray(Cell[]::new));
        table.freeze(2);
        table.repeatHeader();
        table.filter(0, TemplateColumn.ALL.size());
        for (int column = 0; column < TemplateColumn.ALL.size(); column++) {
            table.worksheet().style(column).format("@").set();
            pick(table.worksheet(), column, lists);
        }
    }

    private static void pick(Worksheet worksheet, int column, Map<TemplateList, Range> lists) {
        TemplateColumn.ALL.get(column).list().ifPresent(list -> worksheet.range(1, column, ROWS, column)
                .validateWithList(lists.get(list)).allowBlank(true).showErrorMessage(true)
                .errorStyle(list.closed() ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING)
                .errorTitle("Not in the list").error("The sheet Lists has the values of the list " + list.label()
                        + "."));
    }

    private static void writeColumns(Workbook workbook) {
        Sheet sheet = new Sheet(workbook, COLUMNS, 20, 20, 70, 44);
        sheet.title("What belongs in which column");
        sheet.note("One row a person in the sheet " + TABLE + ". Columns may be moved or left out, and any other "
                + "column becomes an attribute that can be balanced under its own name.");
        sheet.gap();
        sheet.row(Cell.header("column"), Cell.header("picked from"), Cell.header("what belongs in it"),
                Cell.header("an empty cell means"));
        sheet.freeze(0);
        for (TemplateColumn column : TemplateColumn.ALL) {
            sheet.row(Cell.text(column.header()), Cell.text(column.list().map(TemplateList::label).orElse("")),
                    Cell.wrapped(column.meaning()), Cell.wrapped(column.empty()));
        }
        sheet.finish();
    }

    private static Map<TemplateList, Range> writeLists(Workbook workbook) {
        TemplateList[] lists = TemplateList.values();
        double[] widths = new double[lists.length];
        Arrays.fill(widths, LIST_WIDTH);
        Sheet sheet = new Sheet(workbook, LISTS, widths);
        sheet.note("The values to pick from. They may be changed; a cell inserted within a list becomes part of it. "
                + "The groups must be those of seminar.yaml.");
        List<Cell> headers = new ArrayList<>();
        int longest = 0;
        for (TemplateList list : lists) {
            headers.add(Cell.header(list.label()));
            longest = Math.max(longest, list.entries().size());
        }
        sheet.row(headers.toArray(Cell[]::new));
        sheet.freeze(0);
        int first = sheet.next();
        for (int row = 0; row < longest; row++) {
            sheet.row(row(lists, row));
        }
        sheet.finish();
        Map<TemplateList, Range> ranges = new EnumMap<>(TemplateList.class);
        for (TemplateList list : lists) {
            ranges.put(list, sheet.worksheet().range(first, list.ordinal(), first + list.entries().size() - 1,
                    list.ordinal()));
        }
        return ranges;
    }

    private static Cell[] row(TemplateList[] lists, int row) {
        Cell[] cells = new Cell[lists.length];
        for (TemplateList list : lists) {
            cells[list.ordinal()] = Cell.text(row < list.entries().size() ? list.entries().get(row) : "");
        }
        return cells;
    }
}
