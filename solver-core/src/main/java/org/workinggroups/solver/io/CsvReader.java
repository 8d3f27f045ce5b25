package org.workinggroups.solver.io;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.workinggroups.solver.domain.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Reads a CSV file row by row; the separator is the one its header uses. */
final class CsvReader {

    /** Without a mapper: nothing of data binding is loaded at the start. */
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Limits.LONGEST_TEXT).build())
            .enable(CsvReadFeature.WRAP_AS_ARRAY).build();

    private final TextFile file;
    private final Problems problems;
    private int filledCells;
    private int emptyRows;
    private int firstEmptyRow;

    private CsvReader(TextFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads a table.
     *
     * @param file     the text
     * @param problems is told what is wrong with the table's form, and how many empty rows were skipped
     * @param table    takes the headers and gives what takes the rows
     */
    static void read(TextFile file, Problems problems, Function<List<String>, Consumer<CsvRow>> table) {
        new CsvReader(file, problems).read(table);
    }

    private void read(Function<List<String>, Consumer<CsvRow>> table) {
        CsvQuotes quotes = CsvQuotes.of(file.text());
        int row = 0;
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(quotes.separator());
        try (JsonParser parser = FACTORY.createParser(new Context(schema), new StringReader(file.text()))) {
            parser.nextToken();
            Consumer<CsvRow> rows = null;
            int columns = 0;
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                List<String> cells = cells(parser, ++row);
                if (rows == null) {
                    columns = cells.size();
                    rows = checkHeaders(cells) ? table.apply(cells) : ignored -> { };
                } else {
                    CsvRow next = new CsvRow(row, cells, cells.size() <= columns);
                    checkLength(next, columns);
                    if (!isSkipped(next)) {
                        rows.accept(next);
                    }
                }
                if (problems.isFull() || isTooLarge(row)) {
                    return;
                }
            }
        } catch (StreamConstraintsException e) {
            error(Math.max(1, row), "a cell has more than " + Limits.LONGEST_TEXT + " characters",
                    "a closing quote is missing");
        } catch (JacksonException e) {
            reportQuotes(quotes, e);
        }
        reportEmptyRows();
    }

    private List<String> cells(JsonParser parser, int row) {
        List<String> cells = new ArrayList<>();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            if (cells.size() < Limits.MOST_COLUMNS + 1) {
                cells.add(parser.getString().strip());
            }
        }
        filledCells += row == 1 ? 0 : (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
        return cells;
    }

    private boolean checkHeaders(List<String> headers) {
        if (headers.size() > Limits.MOST_COLUMNS) {
            error(1, "there are more than " + Limits.MOST_COLUMNS + " columns", "this is not the table that was meant");
            return false;
        }
        Map<String, Integer> seen = new HashMap<>();
        boolean sound = true;
        for (int i = 0; i < headers.size(); i++) {
            Place place = new Place(file.name(), 1, headers.get(i));
            Integer earlier = seen.putIfAbsent(headers.get(i), i + 1);
            if (headers.get(i).isEmpty()) {
                problems.error(place, "", "column " + (i + 1) + " has no header",
                        headers.stream().allMatch(String::isEmpty) ? "the header is not in the first row"
                                : "an empty column can be deleted");
                sound = false;
            } else if (earlier != null) {
                problems.error(place, headers.get(i), "columns " + earlier + " and " + (i + 1)
                        + " have the same header", "one was copied from the other");
                sound = false;
            }
        }
        return sound;
    }

    private void checkLength(CsvRow row, int columns) {
        if (!row.sound()) {
            error(row.number(), "this row has " + (row.cells().size() > Limits.MOST_COLUMNS ? "too many"
                    : row.cells().size()) + " cells, the header has " + columns,
                    "a text with a separator in it is not in quotes");
        }
    }

    private boolean isSkipped(CsvRow row) {
        if (row.isBlank()) {
            firstEmptyRow = emptyRows++ == 0 ? row.number() : firstEmptyRow;
        }
        return row.isBlank();
    }

    private boolean isTooLarge(int row) {
        if (row <= Limits.MOST_ROWS && filledCells <= Limits.MOST_CELLS) {
            return false;
        }
        error(row, row > Limits.MOST_ROWS ? "there are more than " + Limits.MOST_ROWS + " rows" : "there are more than "
                + Limits.MOST_CELLS + " filled cells", "this is not the table that was meant");
        return true;
    }

    private void reportQuotes(CsvQuotes quotes, JacksonException e) {
        if (quotes.openLine() > 0) {
            error(quotes.openLine(), "the quote that opens a cell on this line is never closed",
                    "a closing \" is missing, or a \" within the text should be written \"\"");
        } else {
            error(e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    "a cell on this line goes on after its closing quote",
                    "a \" within the text should be written \"\"");
        }
    }

    private void reportEmptyRows() {
        if (emptyRows > 0) {
            problems.notice(new Place(file.name(), firstEmptyRow, ""), "", emptyRows == 1 ? "an empty row was skipped"
                    : emptyRows + " empty rows were skipped, the first one here", "");
        }
    }

    private void error(int row, String message, String maybe) {
        problems.error(new Place(file.name(), row, ""), "", message, maybe);
    }

    /** Jackson's way to be told the separator. */
    private static final class Context extends ObjectReadContext.Base {

        private final CsvSchema schema;

        Context(CsvSchema schema) {
            this.schema = schema;
        }

        @Override
        public CsvSchema getSchema() {
            return schema;
        }
    }
}
