package org.workinggroups.solver;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.workinggroups.solver.AllocationResult.Ending;

/**
 * Says when one solve has to stop: its handle says so, the thread that called it is interrupted, its deadline has
 * passed or its listener failed. It is asked by every thread of the solve; once it has stopped, it stays so. The
 * interrupt status of the calling thread is left as it is.
 */
final class StopSignal implements BooleanSupplier {

    private final BooleanSupplier handle;
    private final Thread caller = Thread.currentThread();
    private final Optional<Duration> deadline;
    private final long start = System.nanoTime();
    private volatile Ending ending = Ending.COMPLETED;
    private volatile @Nullable RuntimeException failure;

    /**
     * A signal for a solve that the current thread begins now.
     *
     * @param handle   asked often
     * @param deadline after how long to stop in any case
     */
    StopSignal(BooleanSupplier handle, Optional<Duration> deadline) {
        this.handle = handle;
        this.deadline = deadline;
    }

    @Override
    public boolean getAsBoolean() {
        if (ending == Ending.COMPLETED) {
            if (handle.getAsBoolean() || caller.isInterrupted()) {
                ending = Ending.INTERRUPTED;
            } else if (deadline.isPresent() && elapsed().compareTo(deadline.get()) >= 0) {
                ending = Ending.TIME_LIMIT;
            }
        }
        return ending != Ending.COMPLETED;
    }

    /** Why the solve was stopped; {@link Ending#COMPLETED} as long as it was not. */
    Ending ending() {
        return ending;
    }

    /** How long the solve has gone on. */
    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** The part of a limit that the deadline leaves, however little. */
    Duration within(Duration limit) {
        return deadline.map(at -> at.minus(elapsed())).filter(left -> left.compareTo(limit) < 0)
                .map(left -> left.isPositive() ? left : Duration.ofNanos(1)).orElse(limit);
    }

    /**
     * Calls a listener; what it throws stops the solve and is thrown again by {@link #rethrow}, on the caller's thread.
     */
    void tell(ProgressListener listener, Progress progress) {
        try {
            listener.progressed(progress);
        } catch (RuntimeException e) {
            failure = e;
            ending = Ending.INTERRUPTED;
        }
    }

    /** Throws what a listener has thrown. */
    void rethrow() {
        if (failure != null) {
            throw failure;
        }
    }
}
