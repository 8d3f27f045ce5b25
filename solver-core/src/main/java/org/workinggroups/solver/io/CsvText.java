package org.workinggroups.solver.io;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a table as CSV (RFC 4180): commas, and quotes around whatever could be misread. */
final class CsvText {

    private static final Pattern PLAIN = Pattern.compile("[^,;\t\"\r\n]*");

    private CsvText() {
    }

    /** A row without its line break. */
    static String row(List<String> cells) {
        return cells.stream().map(cell -> PLAIN.matcher(cell).matches() ? cell
                : '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(","));
    }

    /** A whole file. */
    static String table(List<List<String>> rows) {
        return rows.stream().map(row -> row(row) + "\n").collect(Collectors.joining());
    }
}
