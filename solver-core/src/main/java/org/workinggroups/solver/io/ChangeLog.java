package org.workinggroups.solver.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.workinggroups.solver.domain.Change;

/**
 * How tables were read, and every cell of the registrations that was read as something other than it says. It repeats
 * cells, names included, and so belongs to the secretariat only.
 *
 * @param forms   how each table was read, such as {@code registrations.csv: CSV, UTF-8, separated by commas, header in
 *                row 1}
 * @param changes the cells, by file and row
 * @param untold  how many more there are
 * @param told    the changes as they may be shown: cells of sensitive columns are not repeated
 */
public record ChangeLog(List<String> forms, List<Change> changes, int untold, List<Change> told) {

    /** The log of what needed no reading of tables. */
    public static final ChangeLog EMPTY = new ChangeLog(List.of(), List.of(), 0, List.of());

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Copies the lists. */
    public ChangeLog {
        forms = List.copyOf(forms);
        changes = List.copyOf(changes);
        told = List.copyOf(told);
    }

    /**
     * {@return the changes as CSV for a spreadsheet (UTF-8 with a byte order mark), one row a cell: file, row, column,
     * was, read as, why} A cell that a spreadsheet would run as a formula has an apostrophe in front.
     */
    public byte[] csv() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("file", "row", "column", "was", "readAs", "why"));
        changes.forEach(change -> rows.add(Stream.of(change.place().file(),
                String.valueOf(change.place().row()), change.place().column(), change.was(), change.readAs(),
                change.why()).map(FormulaGuard::guard).toList()));
        return (BYTE_ORDER_MARK + CsvText.table(rows)).getBytes(StandardCharsets.UTF_8);
    }
}
