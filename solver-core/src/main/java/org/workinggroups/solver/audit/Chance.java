package org.workinggroups.solver.audit;

/**
 * How often chance alone gives a segment a lot at least as far from the rest's as the one it has, on either side.
 *
 * @param p     the probability, from 0 to 1; of draws, (hits + 1) / (draws + 1), which is never too small
 * @param lower the lower end of its 99% interval (Clopper and Pearson 1934); the same as {@code p} if it is exact
 * @param upper the upper end
 * @param exact whether every arrangement was counted, and not some of them drawn
 */
public record Chance(double p, double lower, double upper, boolean exact) {

    static Chance exactly(double p) {
        return new Chance(p, p, p, true);
    }
}
