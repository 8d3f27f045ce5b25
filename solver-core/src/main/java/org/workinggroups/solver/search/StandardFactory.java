package org.workinggroups.solver.search;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Timefold, set up once: that takes longer than a small search, and as long as classes have to be loaded for it nobody
 * could stop it. So it is done on a thread of its own. The factory is immutable and thread-safe.
 */
final class StandardFactory {

    private static final long POLL_MILLIS = 5;
    private static final FutureTask<SolverFactory<PlanningState>> FACTORY =
            new FutureTask<>(() -> SearchPhases.factory(EnvironmentMode.NO_ASSERT));

    static {
        Thread.ofPlatform().daemon().name("working-group search set-up").start(FACTORY);
    }

    private StandardFactory() {
    }

    /** Begins to set up the factory, if nobody has yet. */
    static void begin() {
        // loading this class does
    }

    /** Waits for the factory; empty if the search is cancelled or interrupted meanwhile. An interrupt is kept. */
    static Optional<SolverFactory<PlanningState>> await(BooleanSupplier cancelled) {
        while (!cancelled.getAsBoolean()) {
            try {
                return Optional.of(FACTORY.get(POLL_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                // it is asked again whether the search is cancelled
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            } catch (ExecutionException e) {
                throw new IllegalStateException("Timefold could not be set up. Maybe a part of it is missing or has "
                        + "another version than the solver was built with.", e.getCause());
            }
        }
        return Optional.empty();
    }
}
