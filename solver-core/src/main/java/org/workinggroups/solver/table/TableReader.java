package org.workinggroups.solver.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.workinggroups.solver.domain.Place;

/** Reads a table out of the bytes of a CSV file or an XLSX workbook, whatever the file's name. */
public final class TableReader {

    private final String name;
    private final TableSettings settings;
    private final Problems problems;

    private TableReader(String name, TableSettings settings, Problems problems) {
        this.name = name;
        this.settings = settings;
        this.problems = problems;
    }

    /**
     * Reads a table.
     *
     * @param name     the file's name, for messages
     * @param bytes    the file's content
     * @param settings what is known about it beforehand
     * @param known    whether a text is one of the headers that are looked for
     * @param problems is told what is wrong, and what had to be found out
     * @return empty, with the problem told, if there is no table with usable headers
     */
    public static Optional<Table> read(String name, byte[] bytes, TableSettings settings, Predicate<String> known,
            Problems problems) {
        FileKind kind = FileKind.of(bytes);
        if (!kind.refusal(bytes).isEmpty()) {
            problems.error(Place.in(name), "", kind.refusal(bytes), kind.maybe(bytes));
            return Optional.empty();
        }
        Optional<Grid> grid = kind == FileKind.ZIP ? Workbook.read(name, bytes, settings, known, problems)
                : CsvFile.read(name, bytes, settings, known, problems);
        return grid.filter(filled -> !filled.rows().isEmpty())
                .flatMap(filled -> new TableReader(name, settings, problems).table(filled, known));
    }

    private Optional<Table> table(Grid grid, Predicate<String> known) {
        int position = settings.headerRow().isPresent() ? position(grid, settings.headerRow().getAsInt())
                : Headers.position(grid.rows(), known);
        if (position < 0) {
            return Optional.empty();
        }
        TableRow header = grid.rows().get(position);
        List<TableRow> below = grid.rows().subList(position + 1, grid.rows().size());
        Optional<List<String>> headers = headers(header, below);
        if (headers.isEmpty()) {
            return Optional.empty();
        }
        if (settings.headerRow().isEmpty() && header.number() > 1) {
            problems.notice(new Place(name, header.number(), ""), "", "the headers were found in this row", "");
        }
        reportOddities(grid, header.number(), headers.get());
        reportEmptyRows(grid, header.number(), below);
        return Optional.of(new Table(name, grid.form() + ", header in row " + header.number(), header.number(),
                headers.get(), rows(below, headers.get().size())));
    }

    private int position(Grid grid, int row) {
        for (int i = 0; i < grid.rows().size(); i++) {
            if (grid.rows().get(i).number() == row) {
                return i;
            }
        }
        problems.error(new Place(name, row, ""), "", "this row is empty and cannot hold the headers",
                "the first filled row is " + grid.rows().getFirst().number());
        return -1;
    }

    /** The headers, of which the last is not empty; nothing, with the problems told, if they cannot be used. */
    private Optional<List<String>> headers(TableRow row, List<TableRow> below) {
        List<String> headers = row.cells().subList(0, row.filledLength()).stream().map(Spaces::strip).toList();
        Map<String, Integer> seen = new HashMap<>();
        boolean sound = true;
        for (int i = 0; i < headers.size(); i++) {
            Integer earlier = headers.get(i).isEmpty() ? null : seen.putIfAbsent(headers.get(i), i + 1);
            if (headers.get(i).isEmpty()) {
                sound &= mayBePassedOver(row.number(), i, below);
            } else if (earlier != null) {
                problems.error(new Place(name, row.number(), headers.get(i)), headers.get(i), "columns " + earlier
                        + " and " + (i + 1) + " have the same header", "one was copied from the other");
                sound = false;
            }
        }
        return sound ? Optional.of(headers) : Optional.empty();
    }

    /** A column without a header may be empty; what stands in it has no meaning. */
    private boolean mayBePassedOver(int headerRow, int column, List<TableRow> below) {
        Optional<TableRow> filled = below.stream().filter(row -> !row.cell(column).isEmpty()).findFirst();
        if (filled.isEmpty()) {
            return true;
        }
        String message = "column " + (column + 1) + " has no header, but row " + filled.get().number()
                + " has a value in it";
        if (settings.reading() == Reading.LENIENT) {
            below.stream().filter(row -> !row.cell(column).isEmpty()).forEach(row -> problems.change(
                    new Place(name, row.number(), ""), row.raw(column), "", "column " + (column + 1)
                            + " has no header"));
            return true;
        }
        error(headerRow, "", message, "a remark stands beside the table, or the header was forgotten");
        return false;
    }

    private List<TableRow> rows(List<TableRow> below, int columns) {
        List<TableRow> rows = new ArrayList<>(below.size());
        for (TableRow row : below) {
            boolean sound = row.filledLength() <= columns;
            if (!sound) {
                error(row.number(), "", "this row has " + row.filledLength() + " cells, the header has " + columns,
                        "a text with a separator in it is not in quotes");
            }
            rows.add(sound && row.cells().size() <= columns ? row : new TableRow(row.number(),
                    List.copyOf(row.cells().subList(0, Math.min(columns, row.cells().size()))), sound));
            if (problems.isFull()) {
                break;
            }
        }
        return rows;
    }

    private void reportOddities(Grid grid, int headerRow, List<String> headers) {
        for (Grid.Oddity oddity : grid.oddities()) {
            if (oddity.row() >= headerRow && oddity.column() < headers.size()) {
                report(oddity, new Place(name, oddity.row(), headers.get(oddity.column())));
            }
        }
    }

    private void report(Grid.Oddity oddity, Place place) {
        boolean lenient = settings.reading() == Reading.LENIENT;
        switch (oddity.kind()) {
            case FORMULA -> problems.change(place, oddity.was(), oddity.readAs(), "the last result of a formula");
            case ERROR -> {
                if (lenient) {
                    problems.change(place, oddity.was(), "", "the spreadsheet could not compute this cell");
                } else {
                    problems.error(place, oddity.was(), "the spreadsheet could not compute this cell",
                            "a formula refers to something that was deleted");
                }
            }
            case HALF_CHARACTER -> {
                if (lenient) {
                    problems.change(place, oddity.was(), oddity.readAs(), "half a character was replaced");
                } else {
                    problems.error(place, oddity.was(), "this cell has half a character in it",
                            "the text was cut off in the middle of a character");
                }
            }
        }
    }

    private void reportEmptyRows(Grid grid, int headerRow, List<TableRow> below) {
        int empty = grid.lastRow() - headerRow - below.size();
        if (empty <= 0) {
            return;
        }
        int first = headerRow + 1;
        for (TableRow row : below) {
            if (row.number() > first) {
                break;
            }
            first = row.number() + 1;
        }
        problems.notice(new Place(name, first, ""), "", empty == 1 ? "an empty row was skipped"
                : empty + " empty rows were skipped, the first one here", "");
    }

    private void error(int row, String value, String message, String maybe) {
        problems.error(new Place(name, row, ""), value, message, maybe);
    }
}
