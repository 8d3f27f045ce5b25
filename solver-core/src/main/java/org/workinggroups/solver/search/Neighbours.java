package org.workinggroups.solver.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.workinggroups.solver.model.FlatModel;

/**
 * For each single, movable unit the units most like it: swapping two that differ in few columns changes little, which
 * is what a search near a good plan needs. With the columns in which the two differ, so that a swap is priced by a
 * handful of look-ups. Immutable.
 */
final class Neighbours {

    private static final int NEAREST = 25;
    /** Beyond this many units the nearest are looked for in a sample, to keep the work linear. */
    private static final int SAMPLE = 1500;

    /** Neighbours by unit; empty for a unit that is fixed or has several members. */
    final int[][] units;
    /** First cells of the columns only the unit carries, and of those only the neighbour carries. */
    final int[][][] onlyUnit;
    final int[][][] onlyNeighbour;

    private Neighbours(FlatModel space) {
        units = new int[space.units][0];
        onlyUnit = new int[space.units][][];
        onlyNeighbour = new int[space.units][][];
    }

    /** No unit has neighbours: every swap is priced the long way. */
    static Neighbours none(FlatModel space) {
        return new Neighbours(space);
    }

    /** The neighbours of all units; the seed draws the sample where there are very many. */
    static Neighbours of(FlatModel space, long seed) {
        Neighbours neighbours = new Neighbours(space);
        neighbours.findAll(space, seed);
        return neighbours;
    }

    private void findAll(FlatModel space, long seed) {
        int[] candidates = Arrays.stream(space.movable).filter(u -> space.single[u]).toArray();
        new SearchRandom(seed, -1).shuffle(candidates);
        Columns columns = new Columns(space);
        for (int i = 0; i < candidates.length; i++) {
            find(space, columns, candidates, i);
        }
    }

    private void find(FlatModel space, Columns columns, int[] candidates, int index) {
        int unit = candidates[index];
        int looked = Math.min(SAMPLE, candidates.length - 1);
        long[] ranked = new long[looked];
        for (int i = 0; i < looked; i++) {
            int other = candidates[(index + 1 + i) % candidates.length];
            ranked[i] = (long) columns.distance(unit, other) << 32 | i;
        }
        Arrays.sort(ranked);
        units[unit] = Arrays.stream(ranked).limit(NEAREST)
                .mapToInt(rank -> candidates[(index + 1 + (int) rank) % candidates.length]).toArray();
        onlyUnit[unit] = Arrays.stream(units[unit]).mapToObj(other -> without(space.cells[unit], space.cells[other]))
                .toArray(int[][]::new);
        onlyNeighbour[unit] = Arrays.stream(units[unit])
                .mapToObj(other -> without(space.cells[other], space.cells[unit])).toArray(int[][]::new);
    }

    private static int[] without(int[] cells, int[] others) {
        return IntStream.of(cells).filter(cell -> Arrays.binarySearch(others, cell) < 0).toArray();
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
