package org.workinggroups.solver.bound;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import org.workinggroups.solver.model.FlatModel;

/**
 * Raises a bound by branch and bound (A. H. Land and A. G. Doig, 1960). A unit that the relaxation cannot make up its
 * mind about is seated in each of its groups in turn, and each time the multipliers climb on from where they were: every
 * plan has it in one of them, so what all plans cost at least is the least of the bounds. The case with the least bound
 * is branched next. Used once and thrown away.
 */
final class Branching {

    /** Of each case; the first steps are as long as those from no multipliers at all, shorter ones gain half as much. */
    static final int ITERATIONS = 50;
    private static final double SCALE = LagrangianBound.FIRST_SCALE;

    private final FlatModel flat;
    private final LagrangianBound relaxation;
    private final double target;
    private final BooleanSupplier stopped;
    private final PriorityQueue<Case> open = new PriorityQueue<>(
            Comparator.comparingDouble(Case::bound).thenComparingInt(Case::number));
    private int cases;

    /**
     * Plans that have some units in certain groups.
     *
     * @param bound       what they cost at least
     * @param number      in the order of their making
     * @param seats       the group of each unit, -1 if it is free
     * @param multipliers at which the bound was reached
     * @param undecided   the unit to branch on; -1 if there is none
     */
    private record Case(double bound, int number, int[] seats, double[][] multipliers, int undecided) {
    }

    /**
     * Ready to branch.
     *
     * @param relaxation has climbed already
     * @param target     the cost of a plan that is known
     * @param stopped    ends the branching early; what is known then holds none the less
     */
    Branching(FlatModel flat, LagrangianBound relaxation, double target, BooleanSupplier stopped) {
        this.flat = flat;
        this.relaxation = relaxation;
        this.target = target;
        this.stopped = stopped;
    }

    /**
     * What every plan that costs no more than the target costs at least.
     *
     * @param root       what the relaxation has reached
     * @param iterations of all cases together, about
     */
    double raise(double root, int iterations) {
        int[] everybodyFree = new int[flat.units];
        Arrays.fill(everybodyFree, -1);
        add(root, everybodyFree, relaxation.bestMultipliers());
        while (!stopped.getAsBoolean() && cases * ITERATIONS < iterations && !open.isEmpty()
                && open.element().bound < target && open.element().undecided >= 0) {
            branch(open.remove());
        }
        return open.isEmpty() ? target : Math.min(target, open.element().bound);
    }

    private void branch(Case from) {
        for (int group : flat.choices[from.undecided]) {
            if (!relaxation.isForbidden(from.undecided, group)) {
                int[] seats = from.seats.clone();
                seats[from.undecided] = group;
                add(from.bound, seats, from.multipliers);
            }
        }
    }

    private void add(double atLeast, int[] seats, double[][] multipliers) {
        relaxation.restore(multipliers);
        relaxation.seat(seats);
        double bound = relaxation.climb(ITERATIONS, SCALE, stopped);
        open.add(new Case(Math.max(atLeast, bound), cases++, seats,
                bound == Double.NEGATIVE_INFINITY ? multipliers : relaxation.bestMultipliers(), undecided(seats)));
    }

    /** The unit the climb seated in most different ways, with weight on those whom many columns count. */
    private int undecided(int[] seats) {
        int most = -1;
        double greatest = 0;
        for (int unit : flat.movable) {
            double columns = flat.cells[unit].length;
            double doubt = seats[unit] < 0 ? columns * columns * relaxation.doubt(unit) : 0;
            if (doubt > greatest) {
                greatest = doubt;
                most = unit;
            }
        }
        return most;
    }
}
