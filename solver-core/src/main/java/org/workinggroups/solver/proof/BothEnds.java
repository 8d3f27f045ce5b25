package org.workinggroups.solver.proof;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.workinggroups.solver.cores.Cores;

/**
 * One question put to CP-SAT from both {@linkplain End ends}, on two cores where a second one is free and one after the
 * other where it is not. Plans are taken from above only and bounds from either end, and neither run hears of the other.
 * So the plans are the same ones on every machine, and the question is settled as soon as any bound meets the plan. What
 * the run from below finds counts only where the one from above has used up its work.
 */
final class BothEnds {

    private final double seconds;
    private final double work;
    private final long seed;
    private final BooleanSupplier cancelled;
    private final BooleanSupplier settled;
    private final Consumer<int[]> plans;
    private final LongConsumer bounds;
    private final long start = System.nanoTime();
    /** No plan is better than those known: shown from below. */
    private volatile boolean refuted;
    private volatile boolean over;
    private boolean stoppedByClock;

    /**
     * A question.
     *
     * @param seconds   at most so long
     * @param work      at most so much deterministic time for each run
     * @param seed      of the runs' own choices
     * @param cancelled asked often; an interrupt counts as well
     * @param settled   asked often whether the bounds heard meet the best plan known
     * @param plans     hears every plan on the way; one call of this and the next at a time
     * @param bounds    hears every bound of the objective on the way
     */
    BothEnds(double seconds, double work, long seed, BooleanSupplier cancelled, BooleanSupplier settled,
            Consumer<int[]> plans, LongConsumer bounds) {
        this.seconds = seconds;
        this.work = work;
        this.seed = seed;
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
        boolean beside = Cores.take();
        try {
            if (beside) {
                Thread.ofPlatform().daemon().name("working-group bound").start(() -> {
                    try {
                        below.run();
                    } finally {
                        Cores.giveBack();
                    }
                });
            }
            CpSearch.Ending above = search(End.ABOVE, plan -> hear(() -> plans.accept(plan))).run(encoding);
            return answer(above, below, beside);
        } finally {
            hear(() -> over = true);
            if (core) {
                Cores.giveBack();
            }
        }
    }

    private CpSearch.Ending answer(CpSearch.Ending above, FutureTask<CpSearch.Ending> below, boolean beside) {
        if (above.isComplete() || settled.getAsBoolean()) {
            return above;
        }
        if (refuted) {
            return CpSearch.Ending.REFUTED;
        }
        boolean outOfWork = above.work() >= work && !isCancelled();
        if (outOfWork && !beside) {
            below.run();
        }
        Optional<CpSearch.Ending> other = outOfWork || below.isDone() ? ending(below) : Optional.empty();
        stoppedByClock = !outOfWork || other.filter(found -> found.isComplete() || found.work() >= work).isEmpty();
        other.flatMap(CpSearch.Ending::plan).ifPresent(plans);
        return other.filter(CpSearch.Ending::isComplete).orElse(above);
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
        return new CpSearch(end, Math.max(0, left), work, seed, this::isEnding, found,
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
