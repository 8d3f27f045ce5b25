package org.workinggroups.solver.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.table.Mojibake;
import org.workinggroups.solver.table.Problems;
import org.workinggroups.solver.table.Spaces;
import org.workinggroups.solver.table.Table;
import org.workinggroups.solver.table.TableRow;

/** Undoes what spreadsheets and mail programs do to cells, whatever their column means, and tells it. */
final class CellCleaning {

    private static final int MOST_ROWS_NAMED = 12;

    private final Table table;
    private final Problems problems;
    private final List<Integer> formulaLike = new ArrayList<>();

    private CellCleaning(Table table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    /** The table with clean cells. */
    static Table of(Table table, Problems problems) {
        CellCleaning cleaning = new CellCleaning(table, problems);
        List<TableRow> rows = table.rows().stream().map(cleaning::clean).toList();
        cleaning.reportFormulaLike();
        return new Table(table.name(), table.form(), table.headerRow(), table.headers(), rows);
    }

    /** Some row numbers, for a message about many. */
    static String rows(List<Integer> rows) {
        return (rows.size() == 1 ? "row " : "rows ") + rows.stream().limit(MOST_ROWS_NAMED).map(String::valueOf)
                .collect(Collectors.joining(", ")) + (rows.size() > MOST_ROWS_NAMED ? ", ..." : "");
    }

    private TableRow clean(TableRow row) {
        List<String> cells = null;
        for (int column = 0; column < row.cells().size(); column++) {
            String was = row.raw(column);
            String readAs = was.isEmpty() ? was : clean(row.number(), column, was);
            if (!readAs.equals(was)) {
                cells = cells == null ? new ArrayList<>(row.cells()) : cells;
                cells.set(column, readAs);
            }
        }
        return cells == null ? row : new TableRow(row.number(), cells, row.sound());
    }

    private String clean(int row, int column, String was) {
        if (table.headers().size() <= column || table.headers().get(column).isEmpty()) {
            return was;
        }
        List<String> reasons = new ArrayList<>();
        String text = Spaces.strip(was);
        if (!text.equals(was) && !text.isEmpty()) {
            reasons.add("spaces around the text");
        }
        String unguarded = FormulaGuard.unguard(text);
        if (!unguarded.equals(text)) {
            reasons.add("an apostrophe that keeps a spreadsheet from running the text as a formula");
        }
        Optional<String> repaired = Mojibake.repaired(unguarded);
        repaired.ifPresent(ignored -> reasons.add("UTF-8 that was once read as windows-1252"));
        String clean = repaired.orElse(unguarded);
        if (!reasons.isEmpty()) {
            problems.change(new Place(table.name(), row, table.headers().get(column)), was, clean,
                    String.join("; ", reasons));
        }
        if (FormulaGuard.isDangerous(clean) && !ListCell.isUnknown(clean)) {
            formulaLike.add(row);
        }
        return clean;
    }

    private void reportFormulaLike() {
        if (!formulaLike.isEmpty()) {
            problems.notice(new Place(table.name(), formulaLike.getFirst(), ""), "", formulaLike.size() == 1
                    ? "a cell begins like a formula and is kept as a text" : formulaLike.size()
                    + " cells begin like a formula and are kept as texts: " + rows(formulaLike), "");
        }
    }
}
