package org.workinggroups.solver.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table in plain text: the first columns left-aligned, the others right-aligned, two spaces between. */
final class TextTable {

    private final int textColumns;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A table.
     *
     * @param textColumns how many columns, from the left, hold text
     * @param headers     the headers
     */
    TextTable(int textColumns, List<String> headers) {
        this.textColumns = textColumns;
        rows.add(headers);
    }

    /** Adds a row; numbers and texts are written as they are. */
    TextTable row(Object... cells) {
        rows.add(Arrays.stream(cells).map(String::valueOf).toList());
        return this;
    }

    /** The lines, the headers first. */
    List<String> lines(Style style) {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int c = 0; c < columns; c++) {
                widths[c] = Math.max(widths[c], DisplayWidth.of(row.get(c)));
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            String line = line(row, widths);
            lines.add(lines.isEmpty() ? style.bold(line) : line);
        }
        return lines;
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            String padding = " ".repeat(widths[c] - DisplayWidth.of(row.get(c)));
            line.append(c == 0 ? "" : "  ").append(c < textColumns ? row.get(c) + padding : padding + row.get(c));
        }
        return line.toString().stripTrailing();
    }
}
