package org.workinggroups.solver.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.workinggroups.solver.cores.ParallelRuns;
import org.workinggroups.solver.cores.ParallelRuns.Run;
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
    private final List<LagrangianBound> relaxations;
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
     * @param undecided   the unit to branch on; -1 if there is none, or if the multipliers have not climbed on
     */
    private record Case(double bound, int number, int[] seats, double[][] multipliers, int undecided) {
    }

    /**
     * Ready to branch.
     *
     * @param relaxations of the same problem, equal but for what they have climbed; each is for a core of its own
     * @param target      the cost of a plan that is known
     * @param stopped     ends the branching early; what is known then holds none the less
     */
    Branching(FlatModel flat, List<LagrangianBound> relaxations, double target, BooleanSupplier stopped) {
        this.flat = flat;
        this.relaxations = relaxations;
        this.target = target;
        this.stopped = stopped;
    }

    /**
     * What every plan that costs no more than the target costs at least.
     *
     * @param root        what the relaxation has reached
     * @param multipliers at which it has
     * @param iterations  of all cases together, about
     */
    double raise(double root, double[][] multipliers, int iterations) {
        int[] everybodyFree = new int[flat.units];
        Arrays.fill(everybodyFree, -1);
        open.add(climbed(new Case(root, 0, everybodyFree, multipliers, -1), relaxations.getFirst()));
        cases++;
        try (ParallelRuns runs = new ParallelRuns(stopped)) {
            while (!stopped.getAsBoolean() && cases * ITERATIONS < iterations && !open.isEmpty()
                    && open.element().bound < target && open.element().undecided >= 0) {
                branch(open.remove(), runs);
            }
        }
        return open.isEmpty() ? target : Math.min(target, open.element().bound);
    }

    /** Each case is a function of the one it comes from, so it does not matter which relaxation climbs for it. */
    private void branch(Case from, ParallelRuns runs) {
        List<Case> next = next(from);
        cases += next.size();
        List<Run<List<Case>>> climbs = new ArrayList<>();
        for (int i = 0; i < relaxations.size(); i++) {
            LagrangianBound relaxation = relaxations.get(i);
            List<Case> its = IntStream.iterate(i, n -> n < next.size(), n -> n + relaxations.size()).mapToObj(next::get)
                    .toList();
            climbs.add(new Run<>(() -> its.stream().map(one -> climbed(one, relaxation)).toList(), () -> its));
        }
        runs.all(climbs).forEach(open::addAll);
    }

    /** The cases that a case falls into, with what is known of them before any climb. */
    private List<Case> next(Case from) {
        List<Case> next = new ArrayList<>();
        for (int group : flat.choices[from.undecided]) {
            if (!relaxations.getFirst().isForbidden(from.undecided, group)) {
                int[] seats = from.seats.clone();
                seats[from.undecided] = group;
                next.add(new Case(from.bound, cases + next.size(), seats, from.multipliers, -1));
            }
        }
        return next;
    }

    private Case climbed(Case from, LagrangianBound relaxation) {
        relaxation.restore(from.multipliers);
        relaxation.seat(from.seats);
        double bound = relaxation.climb(ITERATIONS, SCALE, stopped);
        return new Case(Math.max(from.bound, bound), from.number, from.seats,
                bound == Double.NEGATIVE_INFINITY ? from.multipliers : relaxation.bestMultipliers(),
                undecided(from.seats, relaxation));
    }

    /** The unit the climb seated in most different ways, with weight on those whom many columns count. */
    private int undecided(int[] seats, LagrangianBound relaxation) {
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
