package org.workinggroups.solver.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.workinggroups.solver.model.FlatModel;

/**
 * The improvement phase: rounds of independent runs. A round of annealing gives good plans at once; in the rounds after
 * it each run goes on from its own by parallel tempering, which takes longer to be good and then finds more. Where
 * there are very many people that would take too long, and every round anneals. Each run is a function of the seed and
 * its number alone and the best is picked in their order, so the result does not depend on how many threads they ran
 * on.
 */
final class Improvement {

    /** Runs of a round, on any machine; a machine with one core takes twice as long for the same plan. */
    private static final int RUNS = 2;
    private static final double GROWTH = 1.3;
    private static final int LAST_GROWTH = 12;
    /** Tempering goes on where it stopped: a round is only when its plan is looked at. */
    private static final int LAST_TEMPERED_GROWTH = 5;
    private static final long EVALUATIONS_PER_UNIT = 200;
    private static final long CONSTRUCTION_EVALUATIONS = 20_000;
    /** The weights a run begins with, in typical steps. */
    private static final double MEDIUM = 1;
    private static final double HARD = 4;
    /** Where a run begins and ends, in typical steps: what matters happens at about a twelfth. */
    private static final double HOTTEST = 0.2;
    private static final double COOLEST = 0.025;
    /**
     * With fewer units each round anneals anew, from twice as hot as the one before, since the typical step of a
     * handful of people says little; with more units, walks would stay too far from anywhere for too long.
     */
    private static final int FEWEST_TEMPERED = 20;
    private static final int MOST_TEMPERED = 400;
    private static final int MOST_DOUBLINGS = 6;

    private final FlatModel space;
    private final long seed;
    private final TypicalStep step;
    private final long typicalStep;
    private final BooleanSupplier stopped;
    /** The thread of the search was interrupted while it waited for another run. */
    private volatile boolean interrupted;
    private final long baseEvaluations;
    /** Not needed for the construction, which is to be there at once. */
    private Neighbours neighbours;
    private final List<Tempering> tempered = new ArrayList<>();
    private long evaluations;

    Improvement(FlatModel space, long seed, long baseEvaluations, BooleanSupplier stopped) {
        this.space = space;
        this.seed = seed;
        this.baseEvaluations = baseEvaluations;
        this.stopped = () -> interrupted || stopped.getAsBoolean();
        this.neighbours = Neighbours.none(space);
        this.step = TypicalStep.of(space, new SearchRandom(seed, -2));
        this.typicalStep = step.whole();
    }

    /** How many moves all rounds so far priced. */
    long evaluations() {
        return evaluations;
    }

    /** A plan that keeps the hard rules if that comes easily: built and improved with rules as near-walls. */
    Incumbent construct() {
        Annealing run = annealing(0, new RuleWeights(space, typicalStep, 2 * HARD, 16 * HARD));
        run.run(new Schedule(HOTTEST / 2 * typicalStep, COOLEST * typicalStep, CONSTRUCTION_EVALUATIONS));
        evaluations += run.evaluations();
        return run.incumbent();
    }

    /** The best plan of the runs of one round, counted from 0; later rounds take longer. */
    Incumbent round(int round, ExecutorService threads) {
        neighbours = round == 0 ? Neighbours.of(space, seed) : neighbours;
        List<Callable<Run>> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            int run = i;
            runs.add(round > 0 && !tempered.isEmpty() ? () -> temper(run, round) : () -> anneal(run, round));
        }
        List<Run> done = runAll(runs, threads);
        int size = space.movable.length;
        if (round == 0 && size >= FEWEST_TEMPERED && size <= MOST_TEMPERED && !stopped.getAsBoolean()) {
            for (int i = 0; i < RUNS; i++) {
                tempered.add(tempering(i, done.get(i).incumbent().groupOf()));
            }
        }
        evaluations += done.stream().mapToLong(Run::evaluations).sum();
        return done.stream().map(Run::incumbent).min(Comparator.comparing(Incumbent::score)).orElseThrow();
    }

    /** The best plan of a run so far and how many moves it priced in this round. */
    private record Run(Incumbent incumbent, long evaluations) {
    }

    private long length(int round) {
        long size = Math.max(baseEvaluations, EVALUATIONS_PER_UNIT * space.movable.length);
        return (long) (size * StrictMath.pow(GROWTH, Math.min(round, LAST_GROWTH)));
    }

    private Run anneal(int run, int round) {
        Annealing annealing = annealing(1 + round * RUNS + run, new RuleWeights(space, typicalStep, MEDIUM, HARD));
        double heat = space.movable.length < FEWEST_TEMPERED ? 1 << Math.min(round, MOST_DOUBLINGS) : 1;
        annealing.run(new Schedule(heat * HOTTEST * typicalStep, COOLEST * typicalStep, length(round)));
        return new Run(annealing.incumbent(), annealing.evaluations());
    }

    private Tempering tempering(int run, int[] start) {
        return new Tempering(space, neighbours, start, new RuleWeights(space, typicalStep, MEDIUM, HARD), step, seed,
                1 + run, stopped);
    }

    private Run temper(int run, int round) {
        Tempering tempering = tempered.get(run);
        long before = tempering.evaluations();
        tempering.run(length(Math.min(round, LAST_TEMPERED_GROWTH)));
        return new Run(tempering.incumbent().copy(), tempering.evaluations() - before);
    }

    private Annealing annealing(int number, RuleWeights weights) {
        return new Annealing(space, neighbours, weights, new SearchRandom(seed, number), stopped);
    }

    private List<Run> runAll(List<Callable<Run>> runs, ExecutorService threads) {
        List<Run> done = new ArrayList<>();
        try {
            List<Future<Run>> others = new ArrayList<>();
            for (Callable<Run> run : runs.subList(1, runs.size())) {
                others.add(threads.submit(run));
            }
            done.add(runs.getFirst().call());
            for (Future<Run> other : others) {
                done.add(await(other));
            }
            return done;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A run of the search failed", e.getCause());
        } catch (Exception e) {
            throw new IllegalStateException("A run of the search failed", e);
        }
    }

    /** Waits for a run. An interrupt stops all runs, which then end within moments, and is kept for the caller. */
    private Run await(Future<Run> run) throws ExecutionException {
        try {
            while (true) {
                try {
                    return run.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
