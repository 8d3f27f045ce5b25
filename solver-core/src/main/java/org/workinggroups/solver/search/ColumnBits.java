package org.workinggroups.solver.search;

import org.workinggroups.solver.model.FlatModel;

/** The columns of each unit as bits, to tell quickly in which two units differ. Immutable. */
final class ColumnBits {

    /** How many words of bits a unit has: column c is bit c modulo 64 of word c / 64. */
    final int words;
    private final long[] bits;

    /** The columns of all units of a model; memory goes with units times columns. */
    ColumnBits(FlatModel space) {
        words = Math.ceilDiv(space.columns, Long.SIZE);
        bits = new long[Math.multiplyExact(space.units, words)];
        for (int u = 0; u < space.units; u++) {
            for (int cell : space.cells[u]) {
                int column = cell / space.groups;
                bits[u * words + column / Long.SIZE] |= 1L << column;
            }
        }
    }

    /** Of one word the columns that a unit has and another has not. */
    long only(int unit, int other, int word) {
        return bits[unit * words + word] & ~bits[other * words + word];
    }

    /** In how many columns two units differ. */
    int distance(int a, int b) {
        int distance = 0;
        for (int word = 0; word < words; word++) {
            distance += Long.bitCount(bits[a * words + word] ^ bits[b * words + word]);
        }
        return distance;
    }
}
