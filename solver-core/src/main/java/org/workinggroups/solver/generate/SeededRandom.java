package org.workinggroups.solver.generate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * SplitMix64 (G. L. Steele, D. Lea, C. H. Flood: Fast splittable pseudorandom number generators, OOPSLA 2014): the same
 * seed draws the same numbers on every platform and in every release of Java. Not thread-safe, not for secrets.
 */
final class SeededRandom {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    SeededRandom(long seed) {
        this.state = seed;
    }

    /** The next 64 bits. */
    long nextLong() {
        state += GOLDEN_GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number from 0 to {@code bound - 1}; the bias of the multiplication is below bound / 2^64. */
    int below(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("Nothing to draw from: " + bound);
        }
        return (int) Math.unsignedMultiplyHigh(nextLong(), bound);
    }

    /** A number from 0 (inclusive) to 1 (exclusive). */
    double fraction() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    /** True with this probability. */
    boolean chance(double probability) {
        return fraction() < probability;
    }

    /** One of these. */
    <T> T pick(List<T> values) {
        return values.get(below(values.size()));
    }

    /** These in a drawn order (Fisher and Yates); the list can be changed. */
    <T> List<T> shuffled(Collection<? extends T> values) {
        List<T> order = new ArrayList<>(values);
        for (int i = order.size() - 1; i > 0; i--) {
            Collections.swap(order, i, below(i + 1));
        }
        return order;
    }
}
