package org.workinggroups.solver.report;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.IntBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Decides which cells of a table may be published together with the sums of its rows and columns. Every cell of less than
 * {@link #LEAST} people is suppressed; then further cells are, few people at a time, until nobody who knows the
 * published cells and all sums can tell a suppressed count, nor that it is less than {@link #LEAST}: for each of them
 * there is another table with the same published numbers in which it is at least that. Whether there is, is found
 * exactly: one person more in a cell means one fewer elsewhere in its column, one more in that row, and so on around to
 * its own row, through suppressed cells only.
 */
final class Suppression {

    /** The least number of people that is published. */
    static final int LEAST = 3;

    private final int[][] counts;
    private final boolean[][] hidden;

    private Suppression(int[][] counts) {
        this.counts = counts;
        this.hidden = new boolean[counts.length][counts.length == 0 ? 0 : counts[0].length];
    }

    /**
     * Which cells are suppressed.
     *
     * @param counts rows and columns; at least two of each, and sums of at least {@link #LEAST}, else nothing protects a
     *               cell
     */
    static boolean[][] of(int[][] counts) {
        Suppression suppression = new Suppression(counts);
        suppression.run();
        return suppression.hidden;
    }

    private void run() {
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                hidden[row][column] = counts[row][column] < LEAST;
            }
        }
        int @Nullable [] exposed = exposed();
        while (exposed != null && hideMore(exposed)) {
            exposed = exposed();
        }
    }

    /** A suppressed cell that can be worked out; null if there is none. */
    private int @Nullable [] exposed() {
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                if (hidden[row][column] && !isSafe(row, column)) {
                    return new int[] {row, column};
                }
            }
        }
        return null;
    }

    /**
     * Suppresses the corners of the rectangle with an exposed cell that takes the fewest people; where none has enough
     * people to protect the cell, the smallest published cell.
     */
    private boolean hideMore(int[] exposed) {
        int needed = Math.max(1, LEAST - counts[exposed[0]][exposed[1]]);
        int @Nullable [] corner = least((row, column) -> {
            boolean protects = row != exposed[0] && column != exposed[1]
                    && Math.min(counts[row][exposed[1]], counts[exposed[0]][column]) >= needed;
            int taken = published(row, column) + published(row, exposed[1]) + published(exposed[0], column);
            return protects && taken > 0 ? taken : 0;
        });
        if (corner != null) {
            hidden[corner[0]][exposed[1]] = true;
            hidden[exposed[0]][corner[1]] = true;
        } else {
            corner = least(this::published);
        }
        if (corner != null) {
            hidden[corner[0]][corner[1]] = true;
        }
        return corner != null;
    }

    /** The people in a cell that is published, 0 in one that is not. */
    private int published(int row, int column) {
        return hidden[row][column] ? 0 : counts[row][column];
    }

    /** The cell that costs least, of those that cost anything; null if there is none. */
    private int @Nullable [] least(IntBinaryOperator cost) {
        int @Nullable [] best = null;
        int lowest = Integer.MAX_VALUE;
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                int price = cost.applyAsInt(row, column);
                if (price > 0 && price < lowest) {
                    best = new int[] {row, column};
                    lowest = price;
                }
            }
        }
        return best;
    }

    private boolean isSafe(int row, int column) {
        int[][] table = Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
        int goal = Math.max(LEAST, counts[row][column] + 1);
        while (table[row][column] < goal) {
            if (!raise(table, row, column)) {
                return counts[row][column] >= LEAST && lower(row, column);
            }
        }
        return true;
    }

    private boolean lower(int row, int column) {
        int[][] table = Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
        for (int other = 0; other < table[row].length; other++) {
            if (other != column && hidden[row][other]) {
                table[row][column]--;
                table[row][other]++;
                if (balance(table, other, column, row)) {
                    return true;
                }
                table[row][column]++;
                table[row][other]--;
            }
        }
        return false;
    }

    /** One more in a cell, with the sums as they are. */
    private boolean raise(int[][] table, int row, int column) {
        for (int other = 0; other < table[row].length; other++) {
            if (other != column && hidden[row][other] && table[row][other] > 0) {
                table[row][column]++;
                table[row][other]--;
                if (balance(table, column, other, row)) {
                    return true;
                }
                table[row][column]--;
                table[row][other]++;
            }
        }
        return false;
    }

    /** Takes one from a column to another by way of suppressed cells of other rows. */
    private boolean balance(int[][] table, int from, int to, int without) {
        int columns = table[0].length;
        int[] previous = new int[columns];
        int[] by = new int[columns];
        Arrays.fill(previous, -1);
        previous[from] = from;
        Deque<Integer> open = new ArrayDeque<>();
        open.add(from);
        while (!open.isEmpty() && previous[to] < 0) {
            int column = open.remove();
            for (int row = 0; row < table.length; row++) {
                if (row == without || !hidden[row][column] || table[row][column] == 0) {
                    continue;
                }
                for (int next = 0; next < columns; next++) {
                    if (previous[next] < 0 && hidden[row][next]) {
                        previous[next] = column;
                        by[next] = row;
                        open.add(next);
                    }
                }
            }
        }
        if (previous[to] < 0) {
            return false;
        }
        for (int column = to; column != from; column = previous[column]) {
            table[by[column]][column]++;
            table[by[column]][previous[column]]--;
        }
        return true;
    }
}
