package org.workinggroups.solver.bound;

import java.util.function.BooleanSupplier;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.FlatModel;

/**
 * What no plan can do better than, level by level, in plain Java: for every plan {@code p} that keeps the hard rules,
 * {@code bound.compareTo(score of p) <= 0}.
 */
public final class LowerBound {

    /** Fewer than this say little, however large the seminar. */
    private static final int FEWEST_ITERATIONS = 150;
    /** More than this gain nothing. */
    private static final int MOST_ITERATIONS = 500;
    /** Steps all iterations together should take; a second or so. */
    private static final long WORK = 300_000_000L;
    /** Steps that branching may take: a tenth of a second or so, 3,000 iterations with a hundred people. */
    private static final long BRANCHING_WORK = 45_000_000L;
    private static final int MOST_BRANCHING_ITERATIONS = 3_000;
    /** Prices tried for a point of medium penalty where some cannot be avoided. */
    private static final double[] MEDIUM_PRICES = {1, 8, 64};

    private final FlatModel flat;
    private final Score incumbent;
    private final boolean branches;
    private final BooleanSupplier stopped;

    private LowerBound(FlatModel flat, Score incumbent, boolean branches, BooleanSupplier stopped) {
        this.flat = flat;
        this.incumbent = incumbent;
        this.branches = branches;
        this.stopped = stopped;
    }

    /**
     * The bound.
     *
     * @param flat      the flattened terms
     * @param incumbent the score of a plan that keeps the hard rules; the nearer to the best, the better the bound
     */
    public static Score of(FlatModel flat, Score incumbent) {
        return of(flat, incumbent, () -> false);
    }

    /**
     * The bound, or a looser one that is as true if there is no time for it.
     *
     * @param flat      the flattened terms
     * @param incumbent the score of a plan that keeps the hard rules
     * @param stopped   is asked often whether to take what is known so far
     */
    public static Score of(FlatModel flat, Score incumbent, BooleanSupplier stopped) {
        return new LowerBound(flat, incumbent, false, stopped).compute();
    }

    /**
     * A bound that is a little better, usually by a tenth of what it lies below the best plan, and takes ten times as
     * long: with a hundred people a tenth of a second. Where there are many more people, or the plan has medium penalties, it
     * is that of {@link #of}.
     *
     * @param flat      the flattened terms
     * @param incumbent the score of a plan that keeps the hard rules; the nearer to the best, the better the bound
     * @param stopped   is asked often whether to take what is known so far
     */
    public static Score branched(FlatModel flat, Score incumbent, BooleanSupplier stopped) {
        return new LowerBound(flat, incumbent, true, stopped).compute();
    }

    private Score compute() {
        if (incumbent.medium() == 0) {
            return new Score(0, 0, atMost(climb(LevelPrices.softWithoutMedium(), incumbent.soft(), branches),
                    incumbent.soft()));
        }
        long medium = atMost(climb(LevelPrices.medium(), incumbent.medium(), false), incumbent.medium());
        if (medium < incumbent.medium()) {
            // A plan with less medium penalty may have any soft one: only what every plan costs is certain.
            return new Score(0, medium, atMost(climb(LevelPrices.soft(0), incumbent.soft(), false), incumbent.soft()));
        }
        long soft = 0;
        for (double price : MEDIUM_PRICES) {
            double offset = price * medium;
            soft = Math.max(soft, climb(LevelPrices.soft(price), incumbent.soft() + offset, false) - (long) offset);
        }
        return new Score(0, medium, atMost(soft, incumbent.soft()));
    }

    private long climb(LevelPrices prices, double target, boolean mayBranch) {
        LagrangianBound relaxation = new LagrangianBound(flat, prices, target);
        long iterations = Math.clamp(WORK / Math.max(1, relaxation.workPerIteration()), FEWEST_ITERATIONS,
                MOST_ITERATIONS);
        double reached = relaxation.climb((int) iterations, stopped);
        long branching = Math.min(MOST_BRANCHING_ITERATIONS, BRANCHING_WORK / Math.max(1, relaxation.workPerIteration()));
        if (mayBranch && branching >= FEWEST_ITERATIONS && reached > Double.NEGATIVE_INFINITY && reached < target) {
            reached = new Branching(flat, relaxation, target, stopped).raise(reached, (int) branching);
        }
        return Math.max(0, (long) Math.ceil(reached));
    }

    private static long atMost(long bound, long known) {
        return Math.min(bound, known);
    }
}
