package org.workinggroups.solver.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes rows out of a CSV file and leaves every other byte as it is, whatever the characters and the separator. */
final class CsvRows {

    private CsvRows() {
    }

    /**
     * The file without some of its rows.
     *
     * @param bytes in any character set in which line breaks and quotes are single bytes
     * @param rows  as a spreadsheet counts them
     */
    static byte[] without(byte[] bytes, Set<Integer> rows) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        StringBuilder kept = new StringBuilder(text.length());
        List<String> records = records(text);
        for (int i = 0; i < records.size(); i++) {
            if (!rows.contains(i + 1)) {
                kept.append(records.get(i));
            }
        }
        return kept.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The rows with their line breaks; a line break in quotes ends none. A quote opens only where a cell begins. */
    private static List<String> records(String text) {
        List<String> records = new ArrayList<>();
        boolean quoted = false;
        boolean atStart = true;
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' && (quoted || atStart)) {
                quoted = !quoted;
            } else if (!quoted && (character == '\n' || character == '\r'
                    && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                records.add(text.substring(begin, i + 1));
                begin = i + 1;
            }
            atStart = character == '"' || ",;\t\r\n".indexOf(character) >= 0;
        }
        if (begin < text.length()) {
            records.add(text.substring(begin));
        }
        return records;
    }
}
