package org.workinggroups.solver.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Something computed on a second core while the command goes on with something else.
 *
 * @param <T> what is computed
 */
final class Beside<T> {

    private final CompletableFuture<T> result;

    private Beside(CompletableFuture<T> result) {
        this.result = result;
    }

    /** Begins. */
    static <T> Beside<T> of(Supplier<T> work) {
        return new Beside<>(CompletableFuture.supplyAsync(work,
                task -> Thread.ofPlatform().daemon().name("workgroups beside").start(task)));
    }

    /** Waits for what is computed, whatever interrupts, or throws what went wrong there. */
    T get() {
        try {
            return result.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case Error error -> throw error;
                case RuntimeException failure -> throw failure;
                case null, default -> throw e;
            }
        }
    }
}
