package org.workinggroups.solver;

import java.util.function.BooleanSupplier;

/**
 * A handle that stops solves: give it to {@link Allocator.Builder#cancelledWhen} and call {@link #cancel} from any
 * thread. Every solve of that allocator then returns the best plan it has, within milliseconds. Thread-safe.
 */
public final class Cancellation implements BooleanSupplier {

    private volatile boolean cancelled;

    /** A handle that has not been used. */
    public Cancellation() {
    }

    /** Stops the solves that have this handle, those that go on and those to come. */
    public void cancel() {
        cancelled = true;
    }

    /** {@return whether {@link #cancel} has been called} */
    public boolean isCancelled() {
        return cancelled;
    }

    /** The same as {@link #isCancelled}. */
    @Override
    public boolean getAsBoolean() {
        return cancelled;
    }
}
