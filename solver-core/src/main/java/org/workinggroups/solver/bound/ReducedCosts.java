package org.workinggroups.solver.bound;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.FlatModel;

/**
 * How much dearer each placement is than the cheapest of the same unit once the counts are priced: the reduced costs of
 * the relaxation behind {@link LowerBound}. A hint and no proof: in the best plans hardly anybody sits where it is much.
 */
public final class ReducedCosts {

    private static final int ITERATIONS = 200;
    /**
     * Where there are so many units that the plan is a rough one yet, its score would make for steps that are too long: the
     * climb aims at no more than so many times what so many iterations have reached.
     */
    private static final int ROUGH_UNITS = 2000;
    private static final int ROUGH_ITERATIONS = 40;
    private static final double HOPE = 1.3;
    /** With more steps than this for each unit in an iteration, the hint is not worth its time. */
    private static final long MOST_WORK_PER_UNIT = 6_000;
    /** With more pairs than this for each unit, pairs are what matters, and of them the relaxation says little. */
    private static final long MOST_PAIRS_PER_UNIT = 4;
    /** What a point of medium penalty costs where some are not avoided. */
    private static final double MEDIUM_PRICE = 8;

    private ReducedCosts() {
    }

    /**
     * The reduced costs in points of soft penalty, at {@code unit * groups + group}, none below 0; empty where they
     * would take too long or say little, as with a cost for every two people.
     *
     * @param flat      the flattened terms
     * @param incumbent the score of a plan, from which the search for prices takes its measure
     * @param stopped   is asked often whether what is known so far will do
     */
    public static double[] of(FlatModel flat, Score incumbent, BooleanSupplier stopped) {
        long pairs = Arrays.stream(flat.partners).mapToLong(partners -> partners.length).sum() / 2;
        if (pairs > MOST_PAIRS_PER_UNIT * flat.units) {
            return new double[0];
        }
        boolean mediumIsZero = incumbent.medium() == 0;
        LevelPrices prices = mediumIsZero ? LevelPrices.softWithoutMedium() : LevelPrices.soft(MEDIUM_PRICE);
        double known = incumbent.soft() + (mediumIsZero ? 0 : MEDIUM_PRICE * incumbent.medium());
        LagrangianBound relaxation = new LagrangianBound(flat, prices, known);
        if (relaxation.workPerIteration() > MOST_WORK_PER_UNIT * flat.units) {
            return new double[0];
        }
        if (flat.units > ROUGH_UNITS) {
            double hoped = HOPE * relaxation.climb(ROUGH_ITERATIONS, stopped);
            relaxation = new LagrangianBound(flat, prices, hoped > 0 ? Math.min(known, hoped) : known);
        }
        relaxation.climb(ITERATIONS, stopped);
        return relaxation.reducedCosts();
    }
}
