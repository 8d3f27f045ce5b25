package org.workinggroups.solver.search;

import java.util.stream.IntStream;
import org.workinggroups.solver.model.FlatModel;

/**
 * Seeded random numbers that are the same on every machine and every Java: xoshiro256++ (D. Blackman and S. Vigna,
 * "Scrambled linear pseudorandom number generators", 2021), seeded by SplitMix64. Not thread-safe.
 */
final class SearchRandom {

    private static final int LOGARITHMS = 1 << 12;

    /** -ln(u) for evenly spread u: a table, since {@code Math.log} may differ between machines in the last bit. */
    private static final double[] MINUS_LOG = new double[LOGARITHMS];

    static {
        for (int i = 0; i < LOGARITHMS; i++) {
            MINUS_LOG[i] = -StrictMath.log((i + 0.5) / LOGARITHMS);
        }
    }

    /** No draw of the exponential distribution is greater. */
    static final double GREATEST = MINUS_LOG[0];

    private long a;
    private long b;
    private long c;
    private long d;

    /** A stream of numbers of its own for each seed and stream number. */
    SearchRandom(long seed, long stream) {
        long mixed = seed * 0x9E3779B97F4A7C15L + stream * 0xD1B54A32D192ED03L;
        a = splitMix(mixed + 0x9E3779B97F4A7C15L);
        b = splitMix(mixed + 2 * 0x9E3779B97F4A7C15L);
        c = splitMix(mixed + 3 * 0x9E3779B97F4A7C15L);
        d = splitMix(mixed + 4 * 0x9E3779B97F4A7C15L) | 1;
    }

    private static long splitMix(long state) {
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** 64 random bits. */
    long nextLong() {
        long result = Long.rotateLeft(a + d, 23) + a;
        long shifted = b << 17;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = Long.rotateLeft(d, 45);
        return result;
    }

    /** A number from 0 to {@code bound - 1}; the bias is below bound / 2^32. */
    int below(int bound) {
        return (int) (((nextLong() >>> 32) * bound) >>> 32);
    }

    /** A draw of the exponential distribution with mean 1, for Metropolis' rule. */
    double exponential() {
        return MINUS_LOG[(int) (nextLong() >>> 52)];
    }

    /** A group for each unit, from those it may be in. */
    int[] placements(FlatModel space) {
        return IntStream.range(0, space.units).map(unit -> space.choices[unit][below(space.choices[unit].length)])
                .toArray();
    }

    /** Shuffles in place (R. Durstenfeld, 1964). */
    void shuffle(int[] values) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = below(i + 1);
            int swapped = values[i];
            values[i] = values[j];
            values[j] = swapped;
        }
    }
}
