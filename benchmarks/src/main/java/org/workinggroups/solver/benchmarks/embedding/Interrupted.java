package org.workinggroups.solver.benchmarks.embedding;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.AllocationResult.Ending;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.Seminar;

/**
 * Solves that are interrupted, each at a moment drawn by lot, in construction, search, loading of the prover or proof.
 */
final class Interrupted {

    private final Allocator allocator;
    private final Seminar seminar;
    private final long longestMillis;

    Interrupted(Allocator allocator, Seminar seminar, long longestMillis) {
        this.allocator = allocator;
        this.seminar = seminar;
        this.longestMillis = longestMillis;
    }

    /** Milliseconds from interrupt to return of each solve that was not done before it. */
    double[] latencies(int solves, int threads) throws InterruptedException, ExecutionException {
        Random lots = new Random(1);
        List<Callable<Double>> runs = new ArrayList<>();
        IntStream.range(0, solves).mapToObj(i -> lots.nextLong(longestMillis)).forEach(delay ->
                runs.add(() -> interruptedAfter(delay)));
        List<Double> latencies = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Future<Double> run : pool.invokeAll(runs)) {
                latencies.add(run.get());
            }
        }
        return latencies.stream().mapToDouble(Double::doubleValue).filter(latency -> latency >= 0).toArray();
    }

    /** Negative if the solve was done before. */
    private double interruptedAfter(long delay) throws InterruptedException {
        AllocationResult[] result = new AllocationResult[1];
        long[] returned = new long[1];
        Thread solving = Thread.ofPlatform().start(() -> {
            result[0] = allocator.allocate(seminar);
            returned[0] = System.nanoTime();
        });
        Thread.sleep(delay);
        long interrupted = System.nanoTime();
        solving.interrupt();
        solving.join();
        return result[0].ending() == Ending.INTERRUPTED ? (returned[0] - interrupted) / 1e6 : -1;
    }
}
