package org.workinggroups.solver.proof;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * One run of CP-SAT on one {@link Encoding}, from one {@link End}. It is one thread and so deterministic: a better plan
 * found on the way is the same plan on every machine.
 *
 * <p>The run has a thread of its own, so that who waits for it hears at once when it is cancelled. CP-SAT is then given
 * a little time to end and left behind if it does not: it looks up rarely while it simplifies the model, and where many
 * solves share a few cores that can be long. It ends by itself when it does, and is no longer heard.
 */
final class CpSearch {

    private static final long POLL_MILLIS = 5;
    private static final long GRACE_MILLIS = 15;

    /** What a run ended with: plan if one was found, and the objective's bound. */
    record Ending(boolean isComplete, Optional<int[]> plan, long bound, double work) {

        static final Ending CANCELLED = new Ending(false, Optional.empty(), -Ceilings.NONE, 0);
        /** There is no plan below the ceilings. */
        static final Ending REFUTED = new Ending(true, Optional.empty(), Ceilings.NONE, 0);
    }

    private final CpSolver solver = new CpSolver();
    private final BooleanSupplier cancelled;
    private final Consumer<int[]> plans;
    private final LongConsumer bounds;
    /** Guards what is heard of the run. */
    private final Object hearing = new Object();
    private volatile boolean stopped;
    private boolean left;

    /**
     * A run.
     *
     * @param end       where it begins
     * @param seconds   at most so long
     * @param work      at most so much deterministic time
     * @param cancelled asked often; an interrupt counts as well
     * @param plans     hears every plan on the way
     * @param bounds    hears every bound of the objective on the way
     */
    CpSearch(End end, double seconds, double work, long seed, BooleanSupplier cancelled, Consumer<int[]> plans,
            LongConsumer bounds) {
        this.cancelled = cancelled;
        this.plans = plans;
        this.bounds = bounds;
        solver.getParameters().setMaxTimeInSeconds(seconds).setMaxDeterministicTime(work)
                .setRandomSeed(Math.floorMod(seed, Integer.MAX_VALUE)).setLogSearchProgress(true).setLogToStdout(false);
        end.setUp(solver.getParameters());
    }

    /** Searches; the encoding is made on the run's thread. */
    Ending run(Supplier<Encoding> encoding) {
        FutureTask<Ending> run = new FutureTask<>(() -> solve(encoding.get()));
        Thread.ofPlatform().daemon().name("working-group proof").start(run);
        boolean interrupted = false;
        try {
            while (!cancelled.getAsBoolean()) {
                Optional<Ending> ending = await(run, POLL_MILLIS);
                if (ending.isPresent()) {
                    return ending.get();
                }
            }
        } catch (InterruptedException e) {
            interrupted = true;
        }
        try {
            stopped = true;
            solver.stopSearch();
            return await(run, GRACE_MILLIS).orElseGet(this::leave);
        } catch (InterruptedException e) {
            interrupted = true;
            return leave();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Empty if the run has not ended in this time. */
    private static Optional<Ending> await(FutureTask<Ending> run, long millis) throws InterruptedException {
        try {
            return Optional.of(run.get(millis, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause
                    : new IllegalStateException("The exact solver failed", e.getCause());
        }
    }

    private Ending leave() {
        synchronized (hearing) {
            left = true;
            return Ending.CANCELLED;
        }
    }

    private void hear(Runnable news) {
        synchronized (hearing) {
            if (!left) {
                news.run();
            }
        }
    }

    private Ending solve(Encoding encoding) {
        if (stopped) {
            return Ending.CANCELLED;
        }
        solver.setLogCallback(new LogLines(this::stopAgain,
                bound -> hear(() -> bounds.accept(bound + encoding.constant()))));
        CpSolverSolutionCallback found = new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                hear(() -> plans.accept(encoding.plan(this::booleanValue)));
            }
        };
        return ending(encoding, solver.solve(encoding.model(), found));
    }

    /** A solver that was told to stop before it had begun has not heard it. */
    private void stopAgain() {
        if (stopped) {
            solver.stopSearch();
        }
    }

    private Ending ending(Encoding encoding, CpSolverStatus status) {
        double work = solver.response().getDeterministicTime();
        return switch (status) {
            case OPTIMAL -> new Ending(true, Optional.of(encoding.plan(solver::booleanValue)),
                    whole(solver.objectiveValue()) + encoding.constant(), work);
            case FEASIBLE -> new Ending(false, Optional.of(encoding.plan(solver::booleanValue)),
                    whole(solver.bestObjectiveBound()) + encoding.constant(), work);
            case INFEASIBLE -> new Ending(true, Optional.empty(), Ceilings.NONE, work);
            case MODEL_INVALID -> throw new IllegalArgumentException("The penalties of this seminar cannot be added up "
                    + "exactly: " + solver.getSolutionInfo().lines().findFirst().orElse("") + ". Maybe the weights can "
                    + "be smaller: only their proportions matter.");
            // The response's own bound is no bound if presolve was cut short: only those heard on the way count.
            default -> new Ending(false, Optional.empty(), -Ceilings.NONE, work);
        };
    }

    /** A bound or value of a whole objective, up to the solver's rounding. */
    private static long whole(double value) {
        return value <= -Ceilings.NONE ? -Ceilings.NONE : value >= Ceilings.NONE ? Ceilings.NONE
                : (long) Math.ceil(value - 1e-6);
    }
}
