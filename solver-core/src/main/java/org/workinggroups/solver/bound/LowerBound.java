package org.workinggroups.solver.bound;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.FlatModel;

/**
 * What no plan can do better than, level by level, in plain Java: for every plan {@code p} that keeps the hard rules,
 * {@code bound.compareTo(score of p) <= 0}. It remembers where its multipliers are, so that it can be raised later.
 */
public final class LowerBound {

    /** Fewer than this say little, however large the seminar. */
    private static final int FEWEST_ITERATIONS = 150;
    /** More than this gain nothing. */
    private static final int MOST_ITERATIONS = 500;
    /** Steps all iterations together should take; a second or so. */
    private static final long WORK = 300_000_000L;
    /** Steps that branching may take: a tenth of a second or so, 3,000 iterations with a hundred people. */
    private static final long BRANCHING_WORK = 25_000_000L;
    private static final int MOST_BRANCHING_ITERATIONS = 3_000;
    /** Prices tried for a point of medium penalty where some cannot be avoided. */
    private static final double[] MEDIUM_PRICES = {1, 8, 64};

    private final FlatModel flat;
    private final Score incumbent;
    private final BooleanSupplier stopped;
    private final Score score;
    /** What the climb of plans without medium penalty reached and at which multipliers; nothing if there was none. */
    private double reached = Double.NEGATIVE_INFINITY;
    private double[][] multipliers = {};
    /** How many iterations branching may take. */
    private long branching;

    private LowerBound(FlatModel flat, Score incumbent, BooleanSupplier stopped) {
        this.flat = flat;
        this.incumbent = incumbent;
        this.stopped = stopped;
        this.score = climb();
    }

    /**
     * The bound.
     *
     * @param flat      the flattened terms
     * @param incumbent the score of a plan that keeps the hard rules; the nearer to the best, the better the bound
     */
    public static Score of(FlatModel flat, Score incumbent) {
        return climbed(flat, incumbent, () -> false).score();
    }

    /**
     * The bound, or a looser one that is as true if there is no time for it.
     *
     * @param flat      the flattened terms
     * @param incumbent the score of a plan that keeps the hard rules
     * @param stopped   is asked often whether to take what is known so far
     */
    public static LowerBound climbed(FlatModel flat, Score incumbent, BooleanSupplier stopped) {
        return new LowerBound(flat, incumbent, stopped);
    }

    /** What no plan can do better than. */
    public Score score() {
        return score;
    }

    /**
     * A bound that is a little better, usually by a tenth of what it lies below the best plan, and takes ten times as
     * long, half of it where a second core is free: with a hundred people a tenth of a second. Where there are many more
     * people, or the plan has medium penalties, it is that of {@link #score}.
     *
     * @param best the score of a plan, usually a better one than was known before
     */
    public Score branched(Score best) {
        if (best.medium() > 0 || multipliers.length == 0 || reached >= best.soft() || branching < FEWEST_ITERATIONS) {
            return score;
        }
        List<LagrangianBound> twins = List.of(withoutMedium(best), withoutMedium(best));
        double raised = new Branching(flat, twins, best.soft(), stopped).raise(reached, multipliers, (int) branching);
        return new Score(0, 0, atMost(whole(raised), best.soft()));
    }

    private LagrangianBound withoutMedium(Score best) {
        return new LagrangianBound(flat, LevelPrices.softWithoutMedium(), best.soft());
    }

    private Score climb() {
        if (incumbent.medium() == 0) {
            LagrangianBound relaxation = withoutMedium(incumbent);
            reached = climb(relaxation);
            multipliers = relaxation.bestMultipliers();
            branching = Math.min(MOST_BRANCHING_ITERATIONS, BRANCHING_WORK / Math.max(1, relaxation.workPerIteration()));
            return new Score(0, 0, atMost(whole(reached), incumbent.soft()));
        }
        long medium = atMost(climb(LevelPrices.medium(), incumbent.medium()), incumbent.medium());
        if (medium < incumbent.medium()) {
            // A plan with less medium penalty may have any soft one: only what every plan costs is certain.
            return new Score(0, medium, atMost(climb(LevelPrices.soft(0), incumbent.soft()), incumbent.soft()));
        }
        long soft = 0;
        for (double price : MEDIUM_PRICES) {
            double offset = price * medium;
            soft = Math.max(soft, climb(LevelPrices.soft(price), incumbent.soft() + offset) - (long) offset);
        }
        return new Score(0, medium, atMost(soft, incumbent.soft()));
    }

    private long climb(LevelPrices prices, double target) {
        return whole(climb(new LagrangianBound(flat, prices, target)));
    }

    private double climb(LagrangianBound relaxation) {
        long iterations = Math.clamp(WORK / Math.max(1, relaxation.workPerIteration()), FEWEST_ITERATIONS,
                MOST_ITERATIONS);
        return relaxation.climb((int) iterations, stopped);
    }

    private static long whole(double bound) {
        return Math.max(0, (long) Math.ceil(bound));
    }

    private static long atMost(long bound, long known) {
        return Math.min(bound, known);
    }
}
