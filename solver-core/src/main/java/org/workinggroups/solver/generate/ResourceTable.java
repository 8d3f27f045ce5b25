package org.workinggroups.solver.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Reads the tables that come with the library. */
final class ResourceTable {

    private ResourceTable() {
    }

    /** A row, whose cells are found by header. */
    record Row(Map<String, String> cells) {

        /** The cell below a header that the table has. */
        String cell(String header) {
            return Objects.requireNonNull(cells.get(header), header);
        }
    }

    /** The rows of a CSV file beside this class. */
    static List<Row> rows(String name) {
        ObjectReader reader = new CsvMapper().readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader());
        try (InputStream input = ResourceTable.class.getResourceAsStream(name);
                MappingIterator<Map<String, String>> rows = reader.readValues(input)) {
            return rows.readAll().stream().map(Row::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The library's own " + name + " cannot be read", e);
        }
    }
}
