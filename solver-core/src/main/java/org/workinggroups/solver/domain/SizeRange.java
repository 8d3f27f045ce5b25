package org.workinggroups.solver.domain;

/**
 * A closed range of numbers of people.
 *
 * @param lower the least number allowed, at least 0
 * @param upper the greatest number allowed, at least {@code lower}; {@link #UNLIMITED} for none
 */
public record SizeRange(int lower, int upper) {

    /** Stands for "no upper limit". */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** The range that allows every number. */
    public static final SizeRange ANY = new SizeRange(0, UNLIMITED);

    /**
     * Checks the two ends.
     *
     * @throws IllegalArgumentException if the range is empty or negative
     */
    public SizeRange {
        if (lower < 0 || upper < lower) {
            throw new IllegalArgumentException("Not a range of people: " + lower + "-" + upper
                    + ". Maybe the two ends are swapped.");
        }
    }

    /**
     * {@return how many persons {@code count} lies outside this range; 0 within it}
     *
     * @param count a number of persons
     */
    public int excess(int count) {
        return count < lower ? lower - count : Math.max(0, count - upper);
    }

    @Override
    public String toString() {
        if (upper == UNLIMITED) {
            return "at least " + lower;
        }
        return lower == upper ? Integer.toString(lower) : lower + "-" + upper;
    }
}
