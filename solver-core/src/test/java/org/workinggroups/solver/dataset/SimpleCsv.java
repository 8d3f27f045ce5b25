package org.workinggroups.solver.dataset;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV without line breaks in cells, independently of the product's own reader. */
final class SimpleCsv {

    private SimpleCsv() {
    }

    static List<List<String>> rows(String text, char separator) {
        return text.lines().map(line -> cells(line, separator)).toList();
    }

    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(line.charAt(++i));
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (letter == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
