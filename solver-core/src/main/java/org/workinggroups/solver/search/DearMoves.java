package org.workinggroups.solver.search;

import java.util.Arrays;
import org.workinggroups.solver.model.FlatModel;

/**
 * Tells moves that are hardly ever accepted by the reduced costs alone, a few look-ups each, so that they need not be
 * priced (delayed acceptance: J. A. Christen and C. Fox, 2005). With dozens of groups that is nearly every move drawn by
 * lot. Immutable.
 */
final class DearMoves {

    /** A move is dear if it costs so many temperatures more in reduced costs. */
    private static final double TEMPERATURES = 1.5;

    private final int groups;
    /**
     * In search costs, at unit * groups + group, infinite where a unit may not be; half as exact as they could be, to stay
     * in the processor's caches.
     */
    private final float[] reducedCosts;

    /**
     * The dear moves of a model.
     *
     * @param reducedCosts in points, at unit * groups + group
     */
    DearMoves(FlatModel space, double[] reducedCosts) {
        this.groups = space.groups;
        this.reducedCosts = new float[reducedCosts.length];
        Arrays.fill(this.reducedCosts, Float.POSITIVE_INFINITY);
        long point = SearchCosts.point(space);
        for (int u = 0; u < space.units; u++) {
            for (int group : space.choices[u]) {
                int placement = u * groups + group;
                this.reducedCosts[placement] = (float) (point * reducedCosts[placement]);
            }
        }
    }

    /** Whether it is dear to change a unit's group. */
    boolean isDear(int unit, int from, int to, double temperature) {
        return added(unit, from, to) > TEMPERATURES * temperature;
    }

    /** Whether it is dear to swap two units, or one may not be where the other is. */
    boolean isDear(int a, int groupA, int b, int groupB, double temperature) {
        return added(a, groupA, groupB) + added(b, groupB, groupA) > TEMPERATURES * temperature;
    }

    /** Whether a ring is dear, or one may not be where it leads: a goes to c's group, c to b's and b to a's. */
    boolean isDear(int a, int groupA, int b, int groupB, int c, int groupC, double temperature) {
        return added(a, groupA, groupC) + added(c, groupC, groupB) + added(b, groupB, groupA)
                > TEMPERATURES * temperature;
    }

    private double added(int unit, int from, int to) {
        return reducedCosts[unit * groups + to] - reducedCosts[unit * groups + from];
    }
}
