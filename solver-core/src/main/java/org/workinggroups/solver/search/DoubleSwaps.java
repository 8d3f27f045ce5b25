package org.workinggroups.solver.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.workinggroups.solver.model.FlatModel;

/**
 * Double swaps worth trying: two units of one group against two of another, who together are alike though no two of them
 * are. Where balance is dear, swapping one for one upsets counts and is refused; such a pair of swaps leaves them nearly as
 * they were, and no walk would come upon both at once. Each unit has a list of its own. Immutable.
 */
final class DoubleSwaps {

    private static final int UNIT_BITS = 21;
    private static final int UNIT_MASK = (1 << UNIT_BITS) - 1;
    private static final int TIMES_BITS = 3;
    private static final int MOST_TIMES = 2;
    /** So many of a unit's double swaps are looked at for one that the plan admits: one in twenty does. */
    private static final int LOOKED_AT = 20;

    /** The double swaps of unit u are those from {@code first[u]} to {@code first[u + 1] - 1}. */
    private final int[] first;
    /** The unit's companion and the two others. */
    private final long[] units;
    /** Where in {@code differing} those of each double swap begin. */
    private final int[] start;
    private final int[] differing;

    /**
     * Who sits with the unit and goes with it, and who come the other way.
     *
     * @param unit      the one whose list it is from
     * @param companion goes with it
     * @param one       comes the other way
     * @param other     as well
     */
    record DoubleSwap(int unit, int companion, int one, int other) {
    }

    /**
     * These double swaps.
     *
     * @param lists those of each unit, the likeliest to pay first
     */
    DoubleSwaps(FlatModel space, List<List<DoubleSwap>> lists) {
        int count = lists.stream().mapToInt(List::size).sum();
        first = new int[space.units + 1];
        units = new long[count];
        start = new int[count + 1];
        int[][] differ = new int[count][];
        int at = 0;
        for (int u = 0; u < space.units; u++) {
            for (DoubleSwap swap : lists.get(u)) {
                units[at] = (long) swap.companion << 2 * UNIT_BITS | (long) swap.one << UNIT_BITS | swap.other;
                differ[at] = differing(space, swap);
                start[at + 1] = start[at] + differ[at].length;
                at++;
            }
            first[u + 1] = at;
        }
        differing = new int[start[count]];
        for (int swap = 0; swap < count; swap++) {
            System.arraycopy(differ[swap], 0, differing, start[swap], differ[swap].length);
        }
    }

    /** The columns of which the two that go are not as many members as the two that come. */
    private static int[] differing(FlatModel space, DoubleSwap swap) {
        int[] found = new int[Stream.of(swap.unit, swap.companion, swap.one, swap.other)
                .mapToInt(unit -> space.cells[unit].length).sum()];
        int size = 0;
        int[][] cells = {space.cells[swap.unit], space.cells[swap.companion], space.cells[swap.one],
            space.cells[swap.other]};
        int[] at = new int[cells.length];
        while (true) {
            int cell = Integer.MAX_VALUE;
            for (int i = 0; i < cells.length; i++) {
                cell = at[i] < cells[i].length ? Math.min(cell, cells[i][at[i]]) : cell;
            }
            if (cell == Integer.MAX_VALUE) {
                return Arrays.copyOf(found, size);
            }
            int times = 0;
            for (int i = 0; i < cells.length; i++) {
                if (at[i] < cells[i].length && cells[i][at[i]] == cell) {
                    at[i]++;
                    times += i < 2 ? 1 : -1;
                }
            }
            if (times != 0) {
                found[size++] = cell << TIMES_BITS | times + MOST_TIMES;
            }
        }
    }

    /** How many double swaps are known. */
    int count() {
        return units.length;
    }

    /**
     * A double swap of a unit that the plan admits, the likelier the nearer to the head of the unit's list; -1 if none
     * was come by.
     *
     * @param groupOf the group of each unit
     */
    int draw(FlatModel space, int unit, int[] groupOf, SearchRandom random) {
        int count = first[unit + 1] - first[unit];
        if (count == 0) {
            return -1;
        }
        int from = first[unit] + Math.min(random.below(count), random.below(count));
        int end = Math.min(from + LOOKED_AT, first[unit + 1]);
        int here = groupOf[unit];
        for (int swap = from; swap < end; swap++) {
            int there = groupOf[one(swap)];
            if (there == groupOf[other(swap)] && here == groupOf[companion(swap)] && there != here) {
                return isAllowed(space, unit, swap, here, there) ? swap : -1;
            }
        }
        return -1;
    }

    private boolean isAllowed(FlatModel space, int unit, int swap, int here, int there) {
        return space.allows(unit, there) && space.allows(companion(swap), there)
                && space.allows(one(swap), here) && space.allows(other(swap), here);
    }

    int companion(int swap) {
        return (int) (units[swap] >>> 2 * UNIT_BITS);
    }

    int one(int swap) {
        return (int) (units[swap] >>> UNIT_BITS) & UNIT_MASK;
    }

    int other(int swap) {
        return (int) units[swap] & UNIT_MASK;
    }

    /** The columns whose counts a double swap changes are from here on ... */
    int start(int swap) {
        return start[swap];
    }

    /** ... and end before this. */
    int end(int swap) {
        return start[swap + 1];
    }

    /** First cell of a column whose counts change. */
    int cell(int index) {
        return differing[index] >> TIMES_BITS;
    }

    /** How many more members of that column leave the unit's group than come to it, from -2 to 2. */
    int times(int index) {
        return (differing[index] & (1 << TIMES_BITS) - 1) - MOST_TIMES;
    }
}
