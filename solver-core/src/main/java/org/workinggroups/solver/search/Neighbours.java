package org.workinggroups.solver.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.workinggroups.solver.model.FlatModel;

/**
 * For each single, movable unit the units most like it: swapping two that differ in few columns changes little, which
 * is what a search near a good plan needs. With the columns in which the two differ, so that a swap is priced by a
 * handful of look-ups. A unit that is like all others equally has none: drawing from a few of them would be no better
 * than drawing from all. Immutable.
 */
final class Neighbours {

    private static final int NEAREST = 25;
    /** Beyond this many units the nearest are looked for in a sample, to keep the work linear. */
    private static final int SAMPLE = 1500;

    /** The pairs of unit u are those from {@code first[u]} to {@code first[u + 1] - 1}. */
    final int[] first;
    /** The other one of each pair. */
    final int[] neighbour;
    /**
     * First cells of the columns in which the two of pair p differ: those only the unit carries from
     * {@code start[2 * p]} on, those only the neighbour carries from {@code start[2 * p + 1]} to
     * {@code start[2 * p + 2] - 1}.
     */
    final int[] differing;
    final int[] start;

    private Neighbours(FlatModel space, int[][] nearest) {
        first = new int[space.units + 1];
        for (int u = 0; u < space.units; u++) {
            first[u + 1] = first[u] + nearest[u].length;
        }
        neighbour = Arrays.stream(nearest).flatMapToInt(IntStream::of).toArray();
        start = new int[2 * neighbour.length + 1];
        IntStream.Builder cells = IntStream.builder();
        for (int u = 0; u < space.units; u++) {
            for (int pair = first[u]; pair < first[u + 1]; pair++) {
                int[] mine = space.cells[u];
                int[] others = space.cells[neighbour[pair]];
                start[2 * pair + 1] = start[2 * pair] + add(mine, others, cells);
                start[2 * pair + 2] = start[2 * pair + 1] + add(others, mine, cells);
            }
        }
        differing = cells.build().toArray();
    }

    /** Adds what is in one list and not in the other; how many that is. */
    private static int add(int[] cells, int[] without, IntStream.Builder to) {
        int[] only = IntStream.of(cells).filter(cell -> Arrays.binarySearch(without, cell) < 0).toArray();
        IntStream.of(only).forEach(to);
        return only.length;
    }

    /** No unit has neighbours: every swap is priced the long way. */
    static Neighbours none(FlatModel space) {
        return new Neighbours(space, new int[space.units][0]);
    }

    /** The neighbours of all units; the seed draws the sample where there are very many. */
    static Neighbours of(FlatModel space, long seed) {
        int[] candidates = Arrays.stream(space.movable).filter(u -> space.single[u]).toArray();
        new SearchRandom(seed, -1).shuffle(candidates);
        Columns columns = new Columns(space);
        int[][] nearest = new int[space.units][0];
        for (int i = 0; i < candidates.length; i++) {
            nearest[candidates[i]] = nearest(columns, candidates, i);
        }
        return new Neighbours(space, nearest);
    }

    /** How many neighbours a unit has: none if it is fixed, has several members or is like all others equally. */
    int count(int unit) {
        return first[unit + 1] - first[unit];
    }

    /** One of the pairs of a unit that has neighbours, by lot; the nearer, the likelier. */
    int pair(int unit, SearchRandom random) {
        int count = count(unit);
        return first[unit] + Math.min(random.below(count), random.below(count));
    }

    private static int[] nearest(Columns columns, int[] candidates, int index) {
        int looked = Math.min(SAMPLE, candidates.length - 1);
        long[] ranked = new long[looked];
        for (int i = 0; i < looked; i++) {
            int other = candidates[(index + 1 + i) % candidates.length];
            ranked[i] = (long) columns.distance(candidates[index], other) << 32 | i;
        }
        Arrays.sort(ranked);
        if (looked > 0 && ranked[0] >> 32 == ranked[looked - 1] >> 32) {
            return new int[0];
        }
        return Arrays.stream(ranked).limit(NEAREST)
                .mapToInt(rank -> candidates[(index + 1 + (int) rank) % candidates.length]).toArray();
    }

    /** The columns of each unit as bits. */
    private static final class Columns {
        private final long[][] bits;

        Columns(FlatModel space) {
            bits = new long[space.units][(space.columns >> 6) + 1];
            for (int u = 0; u < space.units; u++) {
                for (int cell : space.cells[u]) {
                    int column = cell / space.groups;
                    bits[u][column >> 6] |= 1L << column;
                }
            }
        }

        int distance(int a, int b) {
            int distance = 0;
            for (int i = 0; i < bits[a].length; i++) {
                distance += Long.bitCount(bits[a][i] ^ bits[b][i]);
            }
            return distance;
        }
    }
}
