package org.workinggroups.solver.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.workinggroups.solver.domain.Score;
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
    private static final double GREATEST_SCALE = 1e6;
    /** Medium and hard weights in typical steps, tried in turn: what lets one seminar's search pass stops another's. */
    private static final double[][] WEIGHTS = {{1, 4}, {0.7, 6}, {1.5, 3}};

    private final FlatModel space;
    private final Neighbours neighbours;
    private final long seed;
    private final long typicalStep;
    private final BooleanSupplier stopped;
    private final long baseEvaluations;
    private long evaluations;
    private double mediumScale = 1;
    private double hardScale = 1;

    Improvement(FlatModel space, long seed, long baseEvaluations, BooleanSupplier stopped) {
        this.space = space;
        this.seed = seed;
        this.baseEvaluations = baseEvaluations;
        this.stopped = stopped;
        this.neighbours = new Neighbours(space, seed);
        this.typicalStep = space.movable.length == 0 ? 1 : Annealing.typicalStep(space, new SearchRandom(seed, -2));
    }

    /** How many moves all rounds so far priced. */
    long evaluations() {
        return evaluations;
    }

    /** A plan that keeps the hard rules if that comes easily: built and improved with rules as near-walls. */
    Incumbent construct() {
        Annealing run = new Annealing(space, neighbours, new SearchRandom(seed, 0), stopped);
        run.run(new Schedule(typicalStep / 8.0 + 0.1, typicalStep / 100.0 + 0.01, 8 * typicalStep,
                64 * typicalStep, 20_000));
        evaluations += run.evaluations();
        return run.incumbent();
    }

    /** The best plan of the runs of one round, counted from 0; later rounds take longer. */
    Incumbent round(int round, ExecutorService threads) {
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
        rescale(done, best.score());
        return best;
    }

    /** Where every run ended with a broken rule that need not be, the next round holds that level dearer. */
    private void rescale(List<Annealing> runs, Score best) {
        if (runs.stream().allMatch(run -> run.ending().hard() > 0)) {
            hardScale = Math.min(4 * hardScale, GREATEST_SCALE);
        } else if (runs.stream().allMatch(run -> run.ending().medium() > best.medium())) {
            mediumScale = Math.min(2 * mediumScale, GREATEST_SCALE);
            hardScale = Math.min(2 * hardScale, GREATEST_SCALE);
        }
    }

    private Annealing run(int number, int round) {
        double[] weights = WEIGHTS[number % WEIGHTS.length];
        Annealing run = new Annealing(space, neighbours, new SearchRandom(seed, number), stopped);
        long size = Math.max(baseEvaluations, 200L * space.movable.length);
        run.run(new Schedule(typicalStep / 4.0, typicalStep / 100.0,
                Math.max(1, Math.round(weights[0] * mediumScale * typicalStep)),
                Math.max(2, Math.round(weights[1] * hardScale * typicalStep)),
                (long) (size * StrictMath.pow(GROWTH, Math.min(round, LAST_GROWTH)))));
        return run;
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
