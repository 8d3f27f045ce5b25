package org.workinggroups.solver.io;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a table as CSV (RFC 4180): quotes stand around whatever could be misread with any separator. */
final class CsvText {

    private static final Pattern PLAIN = Pattern.compile("[^,;\t\"\r\n]*");

    private CsvText() {
    }

    /** A row without its line break. */
    static String row(List<String> cells, Separator separator) {
        return cells.stream().map(cell -> PLAIN.matcher(cell).matches() ? cell
                : '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(separator.text()));
    }

    /** A whole file with commas. */
    static String table(List<List<String>> rows) {
        return table(rows, Separator.COMMA);
    }

    /** A whole file. */
    static String table(List<List<String>> rows, Separator separator) {
        return rows.stream().map(row -> row(row, separator) + "\n").collect(Collectors.joining());
    }
}
