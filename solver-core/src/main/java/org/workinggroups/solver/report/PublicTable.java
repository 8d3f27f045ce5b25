package org.workinggroups.solver.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table that may be published: cells that would tell of few people are empty, and so are others from which they could
 * be worked out; see {@link Suppression}.
 *
 * @param columns names of the columns
 * @param rows    the rows, the sums last
 */
record PublicTable(List<String> columns, List<Row> rows) {

    /** A row: its name, its cells, and its sum. */
    record Row(String label, List<Cell> cells, Cell all, boolean isSum) {
    }

    /** A cell: a count and its share of the column; both empty where it is suppressed. */
    record Cell(String count, String share) {

        private static final Cell SUPPRESSED = new Cell("", "");

        static Cell of(int count, int whole) {
            return new Cell(Integer.toString(count), Labels.share(count, whole));
        }
    }

    /** The table; empty if there are too few people, rows or columns for one. */
    static Optional<PublicTable> of(Counts counts) {
        boolean enough = counts.rows().size() > 1 && counts.columns().size() > 1
                && IntStream.range(0, counts.rows().size()).allMatch(row -> counts.row(row) >= Suppression.LEAST)
                && IntStream.range(0, counts.columns().size())
                        .allMatch(column -> counts.column(column) >= Suppression.LEAST);
        if (!enough) {
            return Optional.empty();
        }
        boolean[][] hidden = Suppression.of(counts.cells());
        List<Row> rows = IntStream.rangeClosed(0, counts.rows().size())
                .mapToObj(row -> row < counts.rows().size() ? row(counts, hidden, row) : sums(counts)).toList();
        boolean nothing = Arrays.stream(hidden).allMatch(row -> IntStream.range(0, row.length)
                .allMatch(column -> row[column]));
        return nothing ? Optional.empty() : Optional.of(new PublicTable(counts.columns(), rows));
    }

    private static Row row(Counts counts, boolean[][] hidden, int row) {
        return new Row(counts.rows().get(row), IntStream.range(0, counts.columns().size())
                .mapToObj(column -> hidden[row][column] ? Cell.SUPPRESSED
                        : Cell.of(counts.cells()[row][column], counts.column(column))).toList(),
                Cell.of(counts.row(row), counts.all()), false);
    }

    private static Row sums(Counts counts) {
        return new Row("All", IntStream.range(0, counts.columns().size())
                .mapToObj(column -> new Cell(Integer.toString(counts.column(column)), "")).toList(),
                new Cell(Integer.toString(counts.all()), ""), true);
    }
}
