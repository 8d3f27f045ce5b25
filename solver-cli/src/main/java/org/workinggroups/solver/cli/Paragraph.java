package org.workinggroups.solver.cli;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines of a terminal. */
final class Paragraph {

    private static final int WIDTH = 100;

    private Paragraph() {
    }

    /**
     * A heading and items after it, separated by commas; items stay whole.
     *
     * @param heading what the first line starts with
     * @param items   the items
     */
    static List<String> of(String heading, List<String> items) {
        String indent = " ".repeat(DisplayWidth.of(heading));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(heading);
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i) + (i + 1 < items.size() ? "," : "");
            boolean isFirst = line.toString().isBlank() || line.length() == heading.length() && lines.isEmpty();
            if (!isFirst && DisplayWidth.of(line.toString()) + 1 + DisplayWidth.of(item) > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent).append(item);
            } else {
                line.append(isFirst ? "" : " ").append(item);
            }
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
