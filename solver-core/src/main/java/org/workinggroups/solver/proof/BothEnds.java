package org.workinggroups.solver.proof;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.workinggroups.solver.cores.Cores;

/**
 * One question put to CP-SAT from both {@linkplain End ends}. The run from above is usually through in a moment; where it
 * is not, the one from below begins as well, on a second core if one is free and after the other if none is. Plans are
 * taken from above only and bounds from either end, and neither run hears of the other. So the plans are the same ones on
 * every machine, and the question is settled as soon as any bound meets the plan. What the run from below finds for a plan
 * counts only where the one from above has used up its work.
 */
final class BothEnds {

    private final double seconds;
    private final ProofLimits limits;
    private final Duration headStart;
    private final BooleanSupplier cancelled;
    private final BooleanSupplier settled;
    private final Consumer<int[]> plans;
    private final LongConsumer bounds;
    private final long start = System.nanoTime();
    private final CountDownLatch aboveEnded = new CountDownLatch(1);
    /** No plan is better than those known: shown from below. */
    private volatile boolean refuted;
    private volatile boolean over;
    private boolean stoppedByClock;

    /**
     * A question.
     *
     * @param seconds   at most so long, whatever the limits say of the clock
     * @param limits    of the work of each run
     * @param headStart how long the run from above is alone; decides how soon a bound is known, and never a plan
     * @param cancelled asked often; an interrupt counts as well
     * @param settled   asked often whether the bounds heard meet the best plan known
     * @param plans     hears every plan on the way; one call of this and the next at a time
     * @param bounds    hears every bound of the objective on the way
     */
    BothEnds(double seconds, ProofLimits limits, Duration headStart, BooleanSupplier cancelled, BooleanSupplier settled,
            Consumer<int[]> plans, LongConsumer bounds) {
        this.seconds = seconds;
        this.limits = limits;
        this.headStart = headStart;
        this.cancelled = cancelled;
        this.settled = settled;
        this.plans = plans;
        this.bounds = bounds;
    }

    /** Whether the clock or a cancellation had a say in what was found. */
    boolean isStoppedByClock() {
        return stoppedByClock;
    }

    /** Searches; the encoding is made on the thread of each run. */
    CpSearch.Ending run(Supplier<Encoding> encoding) {
        FutureTask<CpSearch.Ending> below = new FutureTask<>(() -> fromBelow(encoding));
        boolean core = Cores.take();
        try {
            Thread.ofPlatform().daemon().name("working-group bound").start(() -> beside(below));
            CpSearch.Ending above = search(End.ABOVE, plan -> hear(() -> plans.accept(plan))).run(encoding);
            aboveEnded.countDown();
            return answer(above, below);
        } finally {
            aboveEnded.countDown();
            hear(() -> over = true);
            if (core) {
                Cores.giveBack();
            }
        }
    }

    /** Runs from below beside the run from above, if that goes on for long and a core is free then. */
    private void beside(FutureTask<CpSearch.Ending> below) {
        try {
            if (!aboveEnded.await(headStart.toMillis(), TimeUnit.MILLISECONDS) && Cores.take()) {
                try {
                    below.run();
                } finally {
                    Cores.giveBack();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private CpSearch.Ending answer(CpSearch.Ending above, FutureTask<CpSearch.Ending> below) {
        if (above.isComplete() || settled.getAsBoolean()) {
            return above;
        }
        if (refuted) {
            return CpSearch.Ending.REFUTED;
        }
        boolean outOfWork = isOutOfWork(above) && !isCancelled();
        if (outOfWork && !limits.exhaustive()) {
            return above;
        }
        if (outOfWork) {
            // where it is running beside already, this does nothing
            below.run();
        }
        Optional<CpSearch.Ending> other = outOfWork || below.isDone() ? ending(below) : Optional.empty();
        stoppedByClock = !outOfWork || other.filter(found -> found.isComplete() || isOutOfWork(found)).isEmpty();
        other.flatMap(CpSearch.Ending::plan).ifPresent(plans);
        return other.filter(CpSearch.Ending::isComplete).orElse(above);
    }

    private boolean isOutOfWork(CpSearch.Ending run) {
        return run.work() >= limits.deterministicTime();
    }

    /** What the run from below ended with; empty if the wait for it was interrupted. */
    private static Optional<CpSearch.Ending> ending(FutureTask<CpSearch.Ending> below) {
        try {
            return Optional.of(below.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The exact solver failed", e.getCause());
        }
    }

    private CpSearch.Ending fromBelow(Supplier<Encoding> encoding) {
        CpSearch.Ending ending = search(End.BELOW, plan -> { }).run(encoding);
        if (ending.isComplete()) {
            refuted = ending.plan().isEmpty();
            hear(() -> bounds.accept(ending.bound()));
        }
        return ending;
    }

    private CpSearch search(End end, Consumer<int[]> found) {
        double left = seconds - (System.nanoTime() - start) / 1e9;
        return new CpSearch(end, Math.max(0, left), limits.deterministicTime(), limits.seed(), this::isEnding, found,
                bound -> hear(() -> bounds.accept(bound)));
    }

    private boolean isEnding() {
        return over || refuted || isCancelled() || settled.getAsBoolean();
    }

    private boolean isCancelled() {
        return cancelled.getAsBoolean() || Thread.currentThread().isInterrupted();
    }

    private synchronized void hear(Runnable news) {
        if (!over) {
            news.run();
        }
    }
}
