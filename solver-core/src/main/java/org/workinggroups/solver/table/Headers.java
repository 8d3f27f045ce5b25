package org.workinggroups.solver.table;

import java.util.List;
import java.util.function.Predicate;

/** Finds the row of the headers, which may stand below a title, merged cells or blank rows. */
final class Headers {

    /** Filled rows among which the headers are looked for. */
    static final int MOST_ROWS_LOOKED_AT = 50;

    private Headers() {
    }

    /** The position of the row with the most known headers, the first of several; 0 if none has any. */
    static int position(List<TableRow> rows, Predicate<String> known) {
        int best = 0;
        for (int i = 1; i < Math.min(MOST_ROWS_LOOKED_AT, rows.size()); i++) {
            best = count(rows.get(i), known) > count(rows.get(best), known) ? i : best;
        }
        return best;
    }

    /** How many known headers the best row has. */
    static long known(List<TableRow> rows, Predicate<String> known) {
        return rows.isEmpty() ? 0 : count(rows.get(position(rows, known)), known);
    }

    private static long count(TableRow row, Predicate<String> known) {
        return row.cells().stream().map(Spaces::strip).distinct().filter(known).count();
    }
}
