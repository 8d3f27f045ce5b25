package org.workinggroups.solver.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Reads the tables that come with the library. */
final class ResourceTable {

    private ResourceTable() {
    }

    /** The rows of a CSV file beside this class, by header. */
    static List<Map<String, String>> rows(String name) {
        ObjectReader reader = new CsvMapper().readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader());
        try (InputStream input = ResourceTable.class.getResourceAsStream(name);
                MappingIterator<Map<String, String>> rows = reader.readValues(input)) {
            return List.copyOf(rows.readAll());
        } catch (IOException e) {
            throw new UncheckedIOException("The library's own " + name + " cannot be read", e);
        }
    }
}
