package org.workinggroups.solver.model;

/**
 * An exact, non-negative number of people, such as a third of a hundred.
 *
 * @param numerator   at least 0
 * @param denominator at least 1
 */
public record Fraction(long numerator, long denominator) {

    /** floor(factor x this / divisor). */
    public long floorOf(long factor, long divisor) {
        return Math.floorDiv(Math.multiplyExact(numerator, factor), Math.multiplyExact(denominator, divisor));
    }

    /** ceil(factor x this / divisor). */
    public long ceilOf(long factor, long divisor) {
        return Math.ceilDiv(Math.multiplyExact(numerator, factor), Math.multiplyExact(denominator, divisor));
    }

    /** The nearest {@code double}, for display only. */
    public double toDouble() {
        return (double) numerator / denominator;
    }
}
