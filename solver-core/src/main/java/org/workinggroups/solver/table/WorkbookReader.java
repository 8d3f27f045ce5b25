package org.workinggroups.solver.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Suggestion;

/** Reads a sheet of an XLSX workbook that has passed the guard. */
final class WorkbookReader {

    private final String name;
    private final TableSettings settings;
    private final Predicate<String> known;
    private final Problems problems;

    WorkbookReader(String name, TableSettings settings, Predicate<String> known, Problems problems) {
        this.name = name;
        this.settings = settings;
        this.known = known;
        this.problems = problems;
    }

    /**
     * The rows of the sheet that is meant; empty, with the problem told, if there is none.
     *
     * @param hasStyles whether the workbook has styles, which tell dates from other numbers
     * @throws IOException if the workbook is damaged
     */
    Optional<Grid> read(byte[] bytes, boolean hasStyles) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes),
                new ReadingOptions(hasStyles, true))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            Optional<Sheet> sheet = settings.sheet().isPresent() ? named(sheets, settings.sheet().get())
                    : mostKnown(sheets);
            return sheet.isPresent() ? Optional.of(grid(sheet.get())) : Optional.empty();
        }
    }

    private Optional<Sheet> named(List<Sheet> sheets, String wanted) {
        Optional<Sheet> sheet = sheets.stream().filter(candidate -> candidate.getName().equals(wanted)).findFirst()
                .or(() -> sheets.stream().filter(candidate -> candidate.getName().strip().equalsIgnoreCase(wanted))
                        .findFirst());
        if (sheet.isEmpty()) {
            problems.error(Place.in(name), wanted, "this workbook has no such sheet", Suggestion.orList(
                    Problems.shown(wanted), sheets.stream().map(Sheet::getName).toList()));
        }
        return sheet;
    }

    /** The visible sheet whose header row has the most known headers, the first of several; read only if there are. */
    private Optional<Sheet> mostKnown(List<Sheet> sheets) throws IOException {
        List<Sheet> visible = sheets.stream()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).toList();
        return visible.size() == 1 ? Optional.of(visible.getFirst()) : mostKnownOf(visible);
    }

    private Optional<Sheet> mostKnownOf(List<Sheet> sheets) throws IOException {
        Sheet best = null;
        long most = -1;
        List<String> filled = new ArrayList<>();
        for (Sheet sheet : sheets) {
            List<TableRow> beginning = rows(sheet, Headers.MOST_ROWS_LOOKED_AT, new ArrayList<>());
            if (!beginning.isEmpty()) {
                filled.add(sheet.getName());
                long found = Headers.known(beginning, known);
                best = found > most ? sheet : best;
                most = Math.max(most, found);
            }
        }
        if (best == null) {
            problems.error(Place.in(name), "", "this workbook has no visible sheet with anything in it",
                    "it was not saved");
        } else if (filled.size() > 1) {
            problems.notice(Place.in(name), best.getName(), "of the sheets " + filled.stream().map(Problems::shown)
                    .collect(Collectors.joining(", ")) + " this one was read", "");
        }
        return Optional.ofNullable(best);
    }

    private Grid grid(Sheet sheet) throws IOException {
        List<Grid.Oddity> oddities = new ArrayList<>();
        List<TableRow> rows = rows(sheet, Integer.MAX_VALUE, oddities);
        if (rows.isEmpty()) {
            problems.error(Place.in(name), sheet.getName(), "this sheet is empty",
                    "it was not saved, or another sheet was meant");
        }
        return new Grid(Table.WORKBOOK + ", sheet " + Problems.shown(sheet.getName()), rows,
                rows.isEmpty() ? 0 : rows.getLast().number(), oddities);
    }

    private static List<TableRow> rows(Sheet sheet, int most, List<Grid.Oddity> oddities) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> all = stream.iterator(); all.hasNext() && rows.size() < most;) {
                int before = oddities.size();
                TableRow row = row(all.next(), oddities);
                if (!row.isBlank() || oddities.size() > before) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static TableRow row(Row row, List<Grid.Oddity> oddities) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getCell(column);
            CellText text = cell == null ? CellText.NOTHING : CellText.of(cell);
            cells.add(text.text());
            if (text.oddity() != null) {
                oddities.add(new Grid.Oddity(row.getRowNum(), column, text.oddity(), text.was(),
                        text.text()));
            }
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return new TableRow(row.getRowNum(), cells, true);
    }
}
