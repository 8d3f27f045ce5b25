package org.workinggroups.solver.table;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
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

/** Reads the rows of a CSV text whose separator is known. */
final class CsvReader {

    private static final String OTHER_TABLE = "this is not the table that was meant";

    private final String file;
    private final String text;
    private final char separator;
    private final TableLimits limits;
    private final Problems problems;
    private final List<TableRow> rows = new ArrayList<>();
    private int row;
    private int filledCells;
    private boolean isRefused;

    CsvReader(String file, String text, char separator, TableLimits limits, Problems problems) {
        this.file = file;
        this.text = text;
        this.separator = separator;
        this.limits = limits;
        this.problems = problems;
    }

    /** The first rows that are not blank; what is wrong is told. */
    List<TableRow> read(int mostRows) {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        try (JsonParser parser = factory().createParser(new Context(schema), new StringReader(text))) {
            parser.nextToken();
            while (rows.size() < mostRows && parser.nextToken() == JsonToken.START_ARRAY && !isTooLarge(++row)) {
                TableRow next = new TableRow(row, cells(parser), true);
                if (next.cells().size() > limits.columns()) {
                    refuse(row, "there are more than " + limits.columns() + " columns (limits.columns)", OTHER_TABLE);
                    break;
                }
                if (!next.isBlank()) {
                    rows.add(next);
                }
            }
        } catch (StreamConstraintsException e) {
            refuse(Math.max(1, row), "a cell has more than " + limits.textLength() + " characters (limits.textLength)",
                    "a closing quote is missing");
        } catch (JacksonException e) {
            reportQuotes(e);
        }
        return rows;
    }

    /** The number of the last row that was read, blank or not. */
    int lastRow() {
        return row;
    }

    /** Whether the table is too large, so that nobody needs to look at what was read of it. */
    boolean isRefused() {
        return isRefused;
    }

    /** Without a mapper: nothing of data binding is loaded at the start. */
    private CsvFactory factory() {
        return CsvFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
                .maxStringLength(limits.textLength()).build()).enable(CsvReadFeature.WRAP_AS_ARRAY).build();
    }

    private List<String> cells(JsonParser parser) {
        List<String> cells = new ArrayList<>();
        while (cells.size() <= limits.columns() && parser.nextToken() == JsonToken.VALUE_STRING) {
            String cell = parser.getString();
            filledCells += cell.isEmpty() || row == 1 ? 0 : 1;
            cells.add(cell);
        }
        return cells;
    }

    private boolean isTooLarge(int next) {
        if (next <= limits.rows() && filledCells <= limits.cells()) {
            return false;
        }
        refuse(next, next > limits.rows() ? "there are more than " + limits.rows() + " rows (limits.rows)"
                : "there are more than " + limits.cells() + " filled cells (limits.cells)", OTHER_TABLE);
        return true;
    }

    private void reportQuotes(JacksonException e) {
        int openLine = CsvQuotes.openLine(text, separator);
        if (openLine > 0) {
            error(openLine, "the quote that opens a cell on this line is never closed",
                    "a closing \" is missing, or a \" within the text should be written \"\"");
        } else {
            error(e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    "a cell on this line goes on after its closing quote",
                    "a \" within the text should be written \"\"");
        }
    }

    private void refuse(int number, String message, String maybe) {
        isRefused = true;
        error(number, message, maybe);
    }

    private void error(int number, String message, String maybe) {
        problems.error(new Place(file, number, ""), "", message, maybe);
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
