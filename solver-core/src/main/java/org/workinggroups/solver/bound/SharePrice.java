package org.workinggroups.solver.bound;

import org.workinggroups.solver.model.FlatModel.FlatShare;

/**
 * The multiplier of a share's cost. The cost is at least what the sum exceeds its allowance by, over the divisor, times
 * anything from 0 to the weight. Steps are reckoned in units of the cost, so that the great sums of a share don't
 * outweigh the counts of people in the direction of the climb.
 */
final class SharePrice {

    private final FlatShare share;
    private final double greatest;
    private final Grain grain;
    /** The price of one unit of the sum. */
    private double multiplier;
    private double sum;
    private double direction;

    /** @param greatest up to which price of one unit of the sum the cost is never below the priced excess */
    SharePrice(FlatShare share, double greatest, Grain grain) {
        this.share = share;
        this.grain = grain;
        this.greatest = greatest - grain.size / 2;
    }

    double multiplier() {
        return multiplier;
    }

    /** Begins anew from a multiplier. */
    void restart(double from) {
        multiplier = from;
        direction = 0;
    }

    /** Whether it can ever have a price. */
    boolean matters() {
        return greatest > 0;
    }

    /** The constant part of the price; forgets who was placed. */
    double open() {
        sum = -share.allowance();
        return -multiplier * share.allowance();
    }

    /** Adds the price of a unit in each group. */
    void addPrices(int unit, double[] costs) {
        if (multiplier != 0) {
            int base = unit * costs.length;
            for (int g = 0; g < costs.length; g++) {
                costs[g] += multiplier * share.amounts()[base + g];
            }
        }
    }

    void place(int placement) {
        sum += share.amounts()[placement];
    }

    double deflect() {
        direction = sum / share.divisor() + LagrangianBound.MOMENTUM * direction;
        return direction * direction;
    }

    void step(double length) {
        double moved = multiplier + length * direction / share.divisor();
        multiplier = grain.rounded(Math.clamp(moved, 0, greatest));
    }
}
