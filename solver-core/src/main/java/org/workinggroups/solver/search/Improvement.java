package org.workinggroups.solver.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.workinggroups.solver.model.FlatModel;

/**
 * The improvement phase: rounds of independent annealing runs. Each run is a function of the seed and its number alone
 * and the best is picked in their order, so the result does not depend on how many threads they ran on.
 */
final class Improvement {

    /** Runs of a round, on any machine; a machine with one core takes twice as long for the same plan. */
    private static final int RUNS = 2;
    private static final double GROWTH = 1.3;
    private static final int LAST_GROWTH = 12;
    private static final long EVALUATIONS_PER_UNIT = 200;
    private static final long CONSTRUCTION_EVALUATIONS = 20_000;
    /** The weights a run begins with, in typical steps. */
    private static final double MEDIUM = 1;
    private static final double HARD = 4;
    /** Where a run begins and ends, in typical steps: what matters happens at about a twelfth. */
    private static final double HOTTEST = 0.2;
    private static final double COOLEST = 0.025;

    private final FlatModel space;
    private final long seed;
    private final long typicalStep;
    private final BooleanSupplier stopped;
    private final long baseEvaluations;
    /** Not needed for the construction, which is to be there at once. */
    private Neighbours neighbours;
    private long evaluations;

    Improvement(FlatModel space, long seed, long baseEvaluations, BooleanSupplier stopped) {
        this.space = space;
        this.seed = seed;
        this.baseEvaluations = baseEvaluations;
        this.stopped = stopped;
        this.neighbours = Neighbours.none(space);
        this.typicalStep = space.movable.length == 0 ? 1 : Annealing.typicalStep(space, new SearchRandom(seed, -2));
    }

    /** How many moves all rounds so far priced. */
    long evaluations() {
        return evaluations;
    }

    /** A plan that keeps the hard rules if that comes easily: built and improved with rules as near-walls. */
    Incumbent construct() {
        Annealing run = annealing(0, new RuleWeights(typicalStep, 2 * HARD, 16 * HARD));
        run.run(new Schedule(HOTTEST / 2 * typicalStep, COOLEST * typicalStep, CONSTRUCTION_EVALUATIONS));
        evaluations += run.evaluations();
        return run.incumbent();
    }

    /** The best plan of the runs of one round, counted from 0; later rounds take longer. */
    Incumbent round(int round, ExecutorService threads) {
        neighbours = round == 0 ? Neighbours.of(space, seed) : neighbours;
        List<Callable<Annealing>> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            int number = 1 + round * RUNS + i;
            runs.add(() -> run(number, round));
        }
        Incumbent best = null;
        List<Annealing> done = runAll(runs, threads);
        for (Annealing run : done) {
            evaluations += run.evaluations();
            Incumbent found = run.incumbent();
            best = best == null || found.score().compareTo(best.score()) < 0 ? found : best;
        }
        return best;
    }

    private Annealing run(int number, int round) {
        Annealing run = annealing(number, new RuleWeights(typicalStep, MEDIUM, HARD));
        long size = Math.max(baseEvaluations, EVALUATIONS_PER_UNIT * space.movable.length);
        run.run(new Schedule(HOTTEST * typicalStep, COOLEST * typicalStep,
                (long) (size * StrictMath.pow(GROWTH, Math.min(round, LAST_GROWTH)))));
        return run;
    }

    private Annealing annealing(int number, RuleWeights weights) {
        return new Annealing(space, neighbours, weights, new SearchRandom(seed, number), stopped);
    }

    private static List<Annealing> runAll(List<Callable<Annealing>> runs, ExecutorService threads) {
        List<Annealing> done = new ArrayList<>();
        try {
            List<Future<Annealing>> others = new ArrayList<>();
            for (Callable<Annealing> run : runs.subList(1, runs.size())) {
                others.add(threads.submit(run));
            }
            done.add(runs.getFirst().call());
            for (Future<Annealing> other : others) {
                done.add(other.get());
            }
            return done;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while another run of the round went on", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A run of the search failed", e.getCause());
        } catch (Exception e) {
            throw new IllegalStateException("A run of the search failed", e);
        }
    }
}
