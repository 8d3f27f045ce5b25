package org.workinggroups.solver.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Runs of a search beside each other, and what becomes of them when their thread is interrupted. */
final class ParallelRuns {

    /** The thread of the search was interrupted while it waited for another run. */
    private volatile boolean interrupted;

    /** Whether runs are to end because their search was interrupted. */
    boolean isInterrupted() {
        return interrupted;
    }

    /** What the runs found, in their order; the first runs on this thread. */
    <T> List<T> all(List<Callable<T>> runs, ExecutorService threads) {
        List<T> done = new ArrayList<>();
        try {
            List<Future<T>> others = new ArrayList<>();
            for (Callable<T> run : runs.subList(1, runs.size())) {
                others.add(threads.submit(run));
            }
            done.add(runs.getFirst().call());
            for (Future<T> other : others) {
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
    private <T> T await(Future<T> run) throws ExecutionException {
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
