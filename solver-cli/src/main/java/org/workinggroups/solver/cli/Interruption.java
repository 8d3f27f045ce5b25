package org.workinggroups.solver.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns Ctrl-C, or a request to terminate, into a question the solver can ask, and holds the process until the work
 * in hand is written.
 */
final class Interruption implements AutoCloseable {

    private static final long LONGEST_WAIT_SECONDS = 20;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::await, "interruption");
    private volatile boolean requested;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether somebody wants the program to end. */
    boolean isRequested() {
        return requested;
    }

    /** Tells that the work is done, so that the process may end. */
    @Override
    public void close() {
        finished.countDown();
        if (!requested) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                requested = true;
            }
        }
    }

    private void await() {
        requested = true;
        try {
            finished.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
