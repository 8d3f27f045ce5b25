package org.workinggroups.solver.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Who knows a published table and all its sums learns nothing of the counts that were suppressed. */
class SuppressionProperties {

    /** Of 1 woman in the second group the sums would tell; so three more cells go with her. */
    @Example
    void aSmallCountTakesThreeOthersWithIt() {
        boolean[][] hidden = Suppression.of(new int[][] {{9, 1, 8}, {7, 6, 5}, {9, 9, 9}});

        assertThat(hidden[0]).containsExactly(false, true, true);
        assertThat(hidden[1]).containsExactly(false, true, true);
        assertThat(hidden[2]).containsExactly(false, false, false);
    }

    @Example
    void nothingIsSuppressedWhereEveryCountIsLargeEnough() {
        assertThat(Suppression.of(new int[][] {{3, 4}, {5, 6}})).isDeepEqualTo(new boolean[2][2]);
    }

    /** All tables with the published numbers are tried: each suppressed count could be another, and 3 or more. */
    @Property(seed = "70", tries = 300)
    void noSuppressedCountCanBeWorkedOut(@ForAll("tables") int[][] table) {
        Assume.that(Arrays.stream(table).allMatch(row -> Arrays.stream(row).sum() >= Suppression.LEAST));
        Assume.that(IntStream.range(0, table[0].length).allMatch(column ->
                Arrays.stream(table).mapToInt(row -> row[column]).sum() >= Suppression.LEAST));
        boolean[][] hidden = Suppression.of(table);
        int[][] least = copy(table);
        int[][] most = copy(table);
        allTables(table, hidden, possible -> {
            for (int row = 0; row < table.length; row++) {
                for (int column = 0; column < table[0].length; column++) {
                    least[row][column] = Math.min(least[row][column], possible[row][column]);
                    most[row][column] = Math.max(most[row][column], possible[row][column]);
                }
            }
        });
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table[0].length; column++) {
                if (hidden[row][column]) {
                    assertThat(most[row][column]).isGreaterThan(least[row][column])
                            .isGreaterThanOrEqualTo(Suppression.LEAST);
                } else {
                    assertThat(table[row][column]).isGreaterThanOrEqualTo(Suppression.LEAST);
                }
            }
        }
    }

    @Provide
    Arbitrary<int[][]> tables() {
        return Combinators.combine(Arbitraries.integers().between(2, 3), Arbitraries.integers().between(2, 4))
                .flatAs((rows, columns) -> Arbitraries.integers().between(0, 7).array(int[].class).ofSize(columns)
                        .array(int[][].class).ofSize(rows));
    }

    /** Every way to fill the suppressed cells so that the sums are right. */
    private static void allTables(int[][] table, boolean[][] hidden, Consumer<int[][]> found) {
        int[][] filled = copy(table);
        List<int[]> cells = new ArrayList<>();
        int[] rows = new int[table.length];
        int[] columns = new int[table[0].length];
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table[0].length; column++) {
                if (hidden[row][column]) {
                    cells.add(new int[] {row, column});
                    rows[row] += table[row][column];
                    columns[column] += table[row][column];
                }
            }
        }
        fill(filled, cells, 0, rows, columns, found);
    }

    private static void fill(int[][] filled, List<int[]> cells, int next, int[] rows, int[] columns,
            Consumer<int[][]> found) {
        if (next == cells.size()) {
            if (Arrays.stream(rows).allMatch(rest -> rest == 0) && Arrays.stream(columns).allMatch(rest -> rest == 0)) {
                found.accept(filled);
            }
            return;
        }
        int row = cells.get(next)[0];
        int column = cells.get(next)[1];
        boolean lastOfRow = next + 1 == cells.size() || cells.get(next + 1)[0] != row;
        int most = Math.min(rows[row], columns[column]);
        for (int count = lastOfRow ? Math.max(0, rows[row]) : 0; count <= most; count++) {
            filled[row][column] = count;
            rows[row] -= count;
            columns[column] -= count;
            fill(filled, cells, next + 1, rows, columns, found);
            rows[row] += count;
            columns[column] += count;
        }
    }

    private static int[][] copy(int[][] table) {
        return Arrays.stream(table).map(int[]::clone).toArray(int[][]::new);
    }
}
