package org.workinggroups.solver.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.workinggroups.solver.domain.Place;

/**
 * A table of texts, whatever file it stands in.
 *
 * @param name      the file's name
 * @param form      how the file was read, such as {@code CSV, UTF-8, separated by commas, header in row 1}
 * @param headerRow the row of the headers, as a spreadsheet counts it
 * @param headers   none repeated; empty for a column that is to be passed over
 * @param rows      the rows below, without the blank ones
 */
public record Table(String name, String form, int headerRow, List<String> headers, List<TableRow> rows) {

    /** How the form of every table in a workbook begins. */
    static final String WORKBOOK = "XLSX";

    /** Whether the table stands in a workbook, where a text is told from a formula by its cell and not by its looks. */
    public boolean isInWorkbook() {
        return form.startsWith(WORKBOOK);
    }

    /** The place of a header; the header's row alone if it is empty. */
    public Place header(String header) {
        return new Place(name, headerRow, header);
    }

    /** The position of each header, where it has one. */
    public Map<String, Integer> columns() {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < headers.size(); i++) {
            if (!headers.get(i).isEmpty()) {
                columns.put(headers.get(i), i);
            }
        }
        return columns;
    }

    /** The headers that are not empty. */
    public List<String> namedHeaders() {
        List<String> named = new ArrayList<>(headers);
        named.removeIf(String::isEmpty);
        return named;
    }
}
