package org.workinggroups.solver.dataset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.workinggroups.solver.io.AtomicFiles;

/**
 * A table that becomes a CSV file.
 *
 * @param rows the rows, the header among them
 */
record CsvTable(List<List<String>> rows) {

    CsvTable {
        rows = List.copyOf(rows);
    }

    /** Writes it with commas, as UTF-8. */
    void write(Path file) {
        AtomicFiles.write(file, bytes("", ',', StandardCharsets.UTF_8));
    }

    /** The file after its first characters: cells in quotes where they hold the separator, a quote or a line break. */
    byte[] bytes(String start, char separator, Charset charset) {
        return rows.stream().map(row -> row.stream().map(cell -> quoted(cell, separator))
                .collect(Collectors.joining(String.valueOf(separator))) + "\n")
                .collect(Collectors.joining("", start, "")).getBytes(charset);
    }

    private static String quoted(String cell, char separator) {
        return cell.chars().noneMatch(letter -> letter == separator || letter == '"' || letter == '\n') ? cell
                : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
