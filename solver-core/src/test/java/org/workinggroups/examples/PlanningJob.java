package org.workinggroups.examples;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.Cancellation;
import org.workinggroups.solver.Progress;
import org.workinggroups.solver.io.SeminarDocument;

/** One solve of the service, with its own listener and handle. */
final class PlanningJob {

    private final Cancellation cancellation = new Cancellation();
    private final CompletableFuture<AllocationResult> result;
    private Progress latest;
    private boolean done;

    PlanningJob(Allocator allocator, SeminarDocument document, Executor solvers) {
        result = allocator.toBuilder().listener(this::tell).cancelledWhen(cancellation).build()
                .allocateAsync(document.seminar(), document.origins(), solvers);
        result.whenComplete((plan, failure) -> finish());
    }

    /** Ends the solve with the best plan so far. */
    void stop() {
        cancellation.cancel();
    }

    boolean isDone() {
        return result.isDone();
    }

    AllocationResult result() {
        return result.join();
    }

    /** Waits for news; {@code null} once there will be none. Who is slow misses what was bettered meanwhile. */
    synchronized Progress after(Progress told) {
        try {
            while (latest == told && !done) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
        return latest == told ? null : latest;
    }

    private synchronized void tell(Progress progress) {
        latest = progress;
        notifyAll();
    }

    private synchronized void finish() {
        done = true;
        notifyAll();
    }
}
