package org.workinggroups.solver.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of people counted by two things, with its sums.
 *
 * @param rows    names of the rows
 * @param columns names of the columns
 * @param cells   the counts, row by row
 */
record Counts(List<String> rows, List<String> columns, int[][] cells) {

    /** How many there are in a row. */
    int row(int row) {
        return Arrays.stream(cells[row]).sum();
    }

    /** How many there are in a column. */
    int column(int column) {
        return Arrays.stream(cells).mapToInt(row -> row[column]).sum();
    }

    /** How many there are in all. */
    int all() {
        return IntStream.range(0, cells.length).map(this::row).sum();
    }

    /** The same table with rows and columns changed about. */
    Counts turned() {
        int[][] turned = new int[columns.size()][rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                turned[column][row] = cells[row][column];
            }
        }
        return new Counts(/* rows= */ columns, /* columns= */ rows, turned);
    }

    /**
     * The same table with the smallest rows put together as the last, until every row holds enough people: a row's name
     * alone would tell too much.
     */
    Counts withRowsOfAtLeast(int least, String rest) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, rows.size()).filter(row -> row(row) > 0).boxed()
                .sorted(Comparator.comparingInt(this::row)).toList());
        List<Integer> merged = new ArrayList<>();
        int sum = 0;
        while (!order.isEmpty() && (row(order.getFirst()) < least || sum > 0 && sum < least)) {
            sum += row(order.getFirst());
            merged.add(order.removeFirst());
        }
        order.sort(null);
        List<String> names = new ArrayList<>(order.stream().map(rows::get).toList());
        List<int[]> counts = new ArrayList<>(order.stream().map(row -> cells[row].clone()).toList());
        if (!merged.isEmpty()) {
            names.add(rest);
            counts.add(IntStream.range(0, columns.size()).map(column -> merged.stream()
                    .mapToInt(row -> cells[row][column]).sum()).toArray());
        }
        return new Counts(List.copyOf(names), columns, counts.toArray(int[][]::new));
    }
}
