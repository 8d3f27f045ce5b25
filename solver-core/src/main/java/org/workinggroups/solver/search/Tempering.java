package org.workinggroups.solver.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.workinggroups.solver.model.FlatModel;

/**
 * Parallel tempering (R. Swendsen and J.-S. Wang, 1986): walks at fixed temperatures, neighbours of which now and then
 * exchange their plans. The hot ones cross from basin to basin, the cold ones look for the bottom. Where balance is
 * dear, heat that moves it would make everybody's wishes count for nothing; so the hotter a walk, the more placements
 * cost it besides (exchange between energies: H. Fukunishi et al., 2002), until the steps of both are of a kind; and the
 * more it is drawn to placements of small reduced cost, so that heat doesn't carry it where no good plan is. Goes on
 * where it stopped; counted in evaluations, never in time. Not thread-safe.
 */
final class Tempering implements ResumableSearch {

    private static final int WALKS = 6;
    /** The warmest and the coldest walk, in typical steps; without guidance heat leads astray sooner. */
    private static final double WARMEST = 0.3;
    private static final double WARMEST_UNGUIDED = 0.2;
    private static final double COLDEST = 0.04;
    /** Where swaps are with those of like company, usual steps are so much smaller than those of swaps by lot. */
    private static final double BY_COMPANY = 0.25;
    /** The coldest walk is no warmer than this, in typical steps of placements. */
    private static final double COLDEST_FOR_PLACEMENTS = 0.115;
    /** How much greater than those of placements the other steps of the warmest walk may be. */
    private static final double OTHERS_TO_PLACEMENTS = 1.5;
    /** How many times their reduced cost placements cost the warmest walk besides. */
    private static final double GUIDANCE = 1.5;
    /** What that adds at most, in typical steps. */
    private static final double MOST_GUIDANCE = 2;
    /** Moves of each walk between two exchanges. */
    private static final int MOVES = 100;
    /** Exchanges between two looks at the weights of the rules. */
    private static final int EXCHANGES_PER_WEIGHT = 15;
    /** So many of the coldest walks say whether broken rules are too cheap. */
    private static final int WATCHED = 2;
    /** So many of the coldest walks try double swaps. */
    private static final int DOUBLE_SWAPPING = 2;

    /** The coldest first. */
    private final List<Walk> walks = new ArrayList<>();
    private final double[] temperatures = new double[WALKS];
    private final SearchRandom random;
    private long exchanges;

    /**
     * Walks ready to go.
     *
     * @param incumbent   is offered every plan a walk comes to
     * @param start       where the coldest walk begins, group by unit; the others begin at constructed plans
     * @param weights     what a broken rule costs to begin with
     * @param step        what a usual swap changes
     * @param reduced     the reduced cost of each placement, at unit * groups + group; empty for no guidance
     * @param stream      which of the seed's streams of lots are drawn from
     */
    Tempering(FlatModel space, Neighbours neighbours, Incumbent incumbent, int[] start, RuleWeights weights,
            TypicalStep step, double[] reduced, long seed, long stream, BooleanSupplier stopped) {
        this.random = new SearchRandom(seed, stream * (WALKS + 1));
        double whole = step.whole() * (neighbours.areByCompany() ? BY_COMPANY : 1);
        double dearness = step.placementDearness(OTHERS_TO_PLACEMENTS);
        double warmest = (reduced.length > 0 ? WARMEST : WARMEST_UNGUIDED) * whole;
        double coldest = COLDEST * whole;
        if (step.placements() > 0) {
            coldest = Math.min(coldest, COLDEST_FOR_PLACEMENTS * step.placements());
        }
        for (int i = 0; i < WALKS; i++) {
            double heat = i / (WALKS - 1.0);
            temperatures[i] = coldest * StrictMath.pow(warmest / coldest, heat);
            walks.add(new Walk(space, neighbours, new SearchRandom(seed, stream * (WALKS + 1) + 1 + i), incumbent, weights,
                    new PlacementBias(space, reduced, StrictMath.pow(dearness, heat), GUIDANCE * heat,
                            MOST_GUIDANCE * step.whole()), null, i < WATCHED, stopped));
        }
        walks.getFirst().startFrom(start);
    }

    /** Only the coldest walks do: where it is warm, single swaps do. */
    @Override
    public void tryDoubleSwaps(DoubleSwaps swaps) {
        walks.subList(0, DOUBLE_SWAPPING).forEach(walk -> walk.tryDoubleSwaps(swaps));
    }

    @Override
    public long evaluations() {
        return walks.stream().mapToLong(Walk::evaluations).sum();
    }

    /** Walks on, the warmest from a plan drawn by lot; at the end the coldest walk descends to a local optimum. */
    @Override
    public void run(long moves) {
        walks.getLast().startAnywhere();
        long rounds = Math.ceilDiv(moves, WALKS * MOVES);
        for (long i = 0; i < rounds && !isStopped(); i++) {
            for (int walk = 0; walk < WALKS; walk++) {
                walk(walks.get(walk), temperatures[walk]);
            }
            exchange();
        }
        if (!isStopped()) {
            walks.getFirst().descend();
            adaptWeights();
        }
    }

    private boolean isStopped() {
        return walks.stream().anyMatch(Walk::isStopped);
    }

    private static void walk(Walk walk, double temperature) {
        for (int i = 0; i < MOVES; i++) {
            walk.move(temperature);
        }
    }

    /** Every second pair of neighbours in turn, by the rule that keeps each walk's distribution. */
    private void exchange() {
        exchanges++;
        for (int i = (int) (exchanges % 2); i + 1 < WALKS; i += 2) {
            Walk colder = walks.get(i);
            Walk warmer = walks.get(i + 1);
            double gain = (colder.cost() - colder.costOf(warmer)) / temperatures[i]
                    + (warmer.cost() - warmer.costOf(colder)) / temperatures[i + 1];
            if (gain >= 0 || -gain < random.exponential()) {
                colder.exchange(warmer);
            }
        }
        if (exchanges % EXCHANGES_PER_WEIGHT == 0) {
            adaptWeights();
        }
    }

    private void adaptWeights() {
        if (walks.getFirst().adaptWeights()) {
            walks.subList(1, WALKS).forEach(Walk::applyWeights);
        }
    }
}
