package org.workinggroups.solver.bound;

/**
 * Keeps a bound free of rounding: every multiplier is a multiple of one power of two, so that sums of multipliers and
 * of whole costs are exact as long as they stay below a limit.
 */
final class Grain {

    private static final int MANTISSA = 53;
    /** How many grains the greatest cost has, as a power of two: fine, with room for sums above it. */
    private static final int FINENESS = 40;
    private static final int FINEST = -20;

    /** The power of two. */
    final double size;

    private final double greatestExact;
    private final double greatestMultiplier;
    /** So great a number that what is added to it is rounded to grains. */
    private final double rounder;

    /**
     * A grain.
     *
     * @param greatestCost a cost that no single table or placement exceeds
     * @param people       how many members a column has at most
     */
    Grain(double greatestCost, int people) {
        this.size = Math.scalb(1.0, Math.max(FINEST, Math.getExponent(greatestCost + 1) - FINENESS));
        this.greatestExact = Math.scalb(size, MANTISSA);
        this.greatestMultiplier = greatestExact / (8.0 * Math.max(1, people));
        this.rounder = 0.75 * greatestExact;
    }

    /** The nearest multiplier that is exact. */
    double rounded(double multiplier) {
        double within = multiplier > greatestMultiplier ? greatestMultiplier
                : multiplier < -greatestMultiplier ? -greatestMultiplier : multiplier;
        return within + rounder - rounder;
    }

    /** Whether sums whose parts' absolute values add up to this are exact. */
    boolean isExact(double magnitude) {
        return magnitude < greatestExact;
    }
}
