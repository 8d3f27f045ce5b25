package org.workinggroups.solver.bound;

/**
 * What a penalty at each level costs in a bound.
 *
 * @param weights   price of one point, by level
 * @param forbidden whether no plan in question has a penalty at the level at all
 */
record LevelPrices(double[] weights, boolean[] forbidden) {

    /** The medium penalty alone, of plans that keep the hard rules. */
    static LevelPrices medium() {
        return new LevelPrices(new double[] {0, 1, 0}, new boolean[] {true, false, false});
    }

    /** The soft penalty of plans that keep the hard rules and have no medium penalty. */
    static LevelPrices softWithoutMedium() {
        return new LevelPrices(new double[] {0, 0, 1}, new boolean[] {true, true, false});
    }

    /** The soft penalty plus a price for each point of medium penalty, of plans that keep the hard rules. */
    static LevelPrices soft(double mediumPrice) {
        return new LevelPrices(new double[] {0, mediumPrice, 1}, new boolean[] {true, false, false});
    }
}
