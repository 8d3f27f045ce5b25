package org.workinggroups.solver.explanation;

import java.math.BigInteger;

/**
 * An exact number, such as a third of a point: shares of a penalty that add up to it again.
 *
 * @param numerator   without a common factor with the denominator
 * @param denominator at least 1
 */
public record Exact(BigInteger numerator, BigInteger denominator) implements Comparable<Exact> {

    /** Nothing. */
    public static final Exact ZERO = of(0);

    /** Reduces to lowest terms. */
    public Exact {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("A denominator is at least 1, not " + denominator);
        }
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    /**
     * {@return a whole number}
     *
     * @param whole any whole number
     */
    public static Exact of(long whole) {
        return new Exact(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /**
     * {@return the sum}
     *
     * @param other the other number
     */
    public Exact plus(Exact other) {
        return new Exact(numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * {@return the difference}
     *
     * @param other the other number
     */
    public Exact minus(Exact other) {
        return plus(other.times(-1));
    }

    /**
     * {@return the product}
     *
     * @param factor any whole number
     */
    public Exact times(long factor) {
        return new Exact(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    /**
     * {@return the quotient by a number of at least 1}
     *
     * @param divisor 1 or more
     */
    public Exact dividedBy(long divisor) {
        return new Exact(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    /** {@return whether this is 0} */
    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /** {@return the nearest {@code double}, for display} */
    public double toDouble() {
        return numerator.doubleValue() / denominator.doubleValue();
    }

    @Override
    public int compareTo(Exact other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** For instance {@code 3} or {@code 7/2}. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
