package org.workinggroups.solver.cores;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Runs of a search or a bound beside each other, where a core is free for that, and on threads of their own, so that the
 * thread that waits for them hears at once when it is to stop. It then waits for the runs a little longer than they usually need to
 * notice, and goes on with what those that have not ended had found by then: where many solves share a few cores, a run
 * may have to wait for its turn to notice anything. A run that is left behind ends by itself when it does.
 */
public final class ParallelRuns implements AutoCloseable {

    private static final long POLL_MILLIS = 5;
    private static final long GRACE_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    /**
     * A run.
     *
     * @param whole what it does
     * @param soFar what it has found so far, which may be asked from another thread
     */
    public record Run<T>(Callable<T> whole, Supplier<T> soFar) {
    }

    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("working-group run").factory());
    private final BooleanSupplier stopped;
    /** The runs are to end, whatever is said later. */
    private volatile boolean ended;

    /**
     * No runs yet.
     *
     * @param stopped is asked often whether runs are to end
     */
    public ParallelRuns(BooleanSupplier stopped) {
        this.stopped = stopped;
    }

    /** Whether runs are to end. */
    public boolean isStopped() {
        return ended || stopped.getAsBoolean();
    }

    /** What the runs found, in their order. An interrupt stops them and is kept for the caller. */
    public <T> List<T> all(List<Run<T>> runs) {
        List<FutureTask<T>> started = start(runs);
        Patience patience = new Patience();
        try {
            List<T> found = new ArrayList<>();
            for (int i = 0; i < runs.size(); i++) {
                found.add(patience.await(started.get(i)) ? started.get(i).get() : runs.get(i).soFar().get());
            }
            return found;
        } catch (ExecutionException e) {
            ended = true;
            throw new IllegalStateException("A run failed", e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("A run that has ended is not waited for", e);
        } finally {
            patience.keepInterrupt();
        }
    }

    /** The first run has a thread in any case, with those after it for which no core is free. */
    private <T> List<FutureTask<T>> start(List<Run<T>> runs) {
        List<FutureTask<T>> tasks = new ArrayList<>();
        Turns<T> shared = new Turns<>(Cores.take());
        for (Run<T> run : runs) {
            if (!tasks.isEmpty() && Cores.take()) {
                Turns<T> own = new Turns<>(true);
                tasks.add(own.add(run));
                threads.execute(own);
            } else {
                tasks.add(shared.add(run));
            }
        }
        threads.execute(shared);
        return tasks;
    }

    /** Lets the threads end; none is waited for. */
    @Override
    public void close() {
        threads.shutdown();
    }

    /** Runs that follow each other on one thread, which may have taken a core for that. */
    private final class Turns<T> implements Runnable {
        private final List<FutureTask<T>> tasks = new ArrayList<>();
        private boolean core;
        private int left;

        Turns(boolean core) {
            this.core = core;
        }

        FutureTask<T> add(Run<T> run) {
            left++;
            FutureTask<T> task = new FutureTask<>(() -> {
                try {
                    return run.whole().call();
                } finally {
                    left--;
                    giveBackAfterLast();
                }
            });
            tasks.add(task);
            return task;
        }

        /**
         * Before the last run counts as done: who waits for it may want the core for the next run at once, and is often
         * awake before this thread is.
         */
        private void giveBackAfterLast() {
            if (core && left == 0) {
                core = false;
                Cores.giveBack();
            }
        }

        @Override
        public void run() {
            for (FutureTask<T> task : tasks) {
                if (isStopped()) {
                    task.cancel(false);
                }
                task.run();
            }
            left = 0;
            giveBackAfterLast();
        }
    }

    /** How long the runs of one call are waited for. */
    private final class Patience {
        private boolean interrupted;
        private boolean ending;
        private long end;

        /** Whether the run ended before the patience did; not if it never began, being late. */
        boolean await(Future<?> run) throws ExecutionException {
            while (!run.isDone()) {
                if (ending && System.nanoTime() - end >= 0) {
                    return false;
                }
                try {
                    run.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
                } catch (CancellationException e) {
                    return false;
                } catch (TimeoutException e) {
                    stopIf(isStopped());
                } catch (InterruptedException e) {
                    interrupted = true;
                    stopIf(true);
                }
            }
            return !run.isCancelled();
        }

        private void stopIf(boolean wanted) {
            if (wanted && !ending) {
                end = System.nanoTime() + GRACE_NANOS;
                ending = true;
                ended = true;
            }
        }

        void keepInterrupt() {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
