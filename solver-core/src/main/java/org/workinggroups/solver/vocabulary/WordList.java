package org.workinggroups.solver.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.workinggroups.solver.table.Problems;
import org.workinggroups.solver.table.Table;
import org.workinggroups.solver.table.TableReader;
import org.workinggroups.solver.table.TableSettings;

/** A list of this package, as its CSV file says it. */
final class WordList {

    private static final String SEPARATOR = "\\|";

    private WordList() {
    }

    /**
     * A line of a list.
     *
     * @param column the column whose words these are
     * @param word   what the library calls it
     * @param others what people call it
     */
    record Entry(String column, String word, List<String> others) {

        /** Every word with this meaning. */
        Stream<String> words() {
            return Stream.concat(Stream.of(word), others.stream()).filter(text -> !text.isEmpty());
        }
    }

    /** Other names of columns. */
    static List<Entry> headers() {
        return entries("headers.csv", 0, 1);
    }

    /** Other names of values. */
    static List<Entry> values() {
        return entries("values.csv", 1, 2);
    }

    private static List<Entry> entries(String file, int word, int others) {
        Problems problems = new Problems();
        Table table = TableReader.read(file, bytes(file), TableSettings.STANDARD, "column"::equals, problems)
                .orElseThrow();
        problems.throwIfAny();
        return table.rows().stream().map(row -> new Entry(row.cell(0), row.cell(word),
                Arrays.stream(row.cell(others).split(SEPARATOR)).filter(text -> !text.isEmpty()).toList())).toList();
    }

    private static byte[] bytes(String file) {
        try (InputStream in = WordList.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The list " + file + " is missing from the library.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
