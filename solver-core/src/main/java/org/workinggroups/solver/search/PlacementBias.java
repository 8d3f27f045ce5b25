package org.workinggroups.solver.search;

import org.workinggroups.solver.model.FlatModel;

/**
 * What placements cost a walk besides their penalty, so that it looks where good plans are: their soft penalty once more
 * so many times, and a price for sitting where the relaxed problem would not have one sit. Immutable.
 */
final class PlacementBias {

    /** Placements cost this many times their penalty at most, the bias included. */
    static final double DEAREST = 16;

    private final FlatModel space;
    private final double[] reducedCosts;
    private final double dearness;
    private final double guidance;
    private final double mostGuidance;

    /**
     * A bias.
     *
     * @param reducedCosts in points, at unit * groups + group; empty if they are not known
     * @param dearness     how many times their soft penalty placements cost
     * @param guidance     how many times their reduced cost they cost besides
     * @param mostGuidance what that adds at most, in search costs: what the relaxation rules out is to be no wall
     */
    PlacementBias(FlatModel space, double[] reducedCosts, double dearness, double guidance, double mostGuidance) {
        this.space = space;
        this.reducedCosts = reducedCosts;
        this.dearness = dearness;
        this.guidance = guidance;
        this.mostGuidance = mostGuidance;
    }

    /**
     * The bias of each placement, by unit and group.
     *
     * @param point what a point of soft penalty costs
     * @param most  what the biases of all units together must not exceed
     */
    long[][] costs(long point, long most) {
        double greatest = most / Math.max(1.0, space.units);
        long[][] costs = new long[space.units][space.groups];
        for (int u = 0; u < space.units; u++) {
            long[] penalties = space.placement[FlatModel.SOFT][u];
            for (int g = 0; g < space.groups; g++) {
                double reduced = reducedCosts.length == 0 ? 0 : reducedCosts[u * space.groups + g];
                double cost = point * (dearness - 1) * penalties[g] + Math.min(point * guidance * reduced, mostGuidance);
                costs[u][g] = Math.round(Math.clamp(cost, -greatest, greatest));
            }
        }
        return costs;
    }
}
