package org.workinggroups.solver.proof;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.SatParameters;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * One run of CP-SAT on one {@link Encoding}: one thread with the full linear relaxation, without cuts and without
 * looking for symmetries, which asks for plans at the bound first ({@code use_objective_lb_search}). So the proof climbs
 * from below and doesn't depend on how good the plan is that it was given. One thread is deterministic: a better plan
 * found on the way is the same plan on every machine. The decision record on proofs has the figures, also those of two
 * threads, which took many times the work of one.
 */
final class CpSearch {

    private static final long CANCEL_POLL_MILLIS = 10;

    /** What a run ended with: plan if one was found, bound without the encoding's constant added. */
    record Ending(boolean isComplete, Optional<int[]> plan, long bound, double work) {
    }

    private final Encoding encoding;
    private final BooleanSupplier cancelled;

    CpSearch(Encoding encoding, BooleanSupplier cancelled) {
        this.encoding = encoding;
        this.cancelled = cancelled;
    }

    /**
     * Searches.
     *
     * @param seconds at most so long
     * @param work    at most so much deterministic time
     * @param plans   hears every plan on the way
     * @param bounds  hears every bound on the way
     */
    Ending run(double seconds, double work, long seed, Consumer<int[]> plans, LongConsumer bounds) {
        CpSolver solver = new CpSolver();
        setUp(solver.getParameters(), seconds, work, seed);
        requireValid();
        solver.setLogCallback(new BoundLog(bounds));
        CpSolverSolutionCallback found = new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                plans.accept(encoding.plan(this::booleanValue));
            }
        };
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
                task -> Thread.ofPlatform().daemon().name("proof-cancel").unstarted(task));
        try {
            watch.scheduleWithFixedDelay(() -> {
                if (cancelled.getAsBoolean()) {
                    solver.stopSearch();
                }
            }, CANCEL_POLL_MILLIS, CANCEL_POLL_MILLIS, TimeUnit.MILLISECONDS);
            return ending(solver, solver.solve(encoding.model(), found));
        } finally {
            watch.shutdownNow();
        }
    }

    private Ending ending(CpSolver solver, CpSolverStatus status) {
        double work = solver.response().getDeterministicTime();
        return switch (status) {
            case OPTIMAL -> new Ending(true, Optional.of(encoding.plan(solver::booleanValue)),
                    whole(solver.objectiveValue()), work);
            case FEASIBLE -> new Ending(false, Optional.of(encoding.plan(solver::booleanValue)),
                    whole(solver.bestObjectiveBound()), work);
            case INFEASIBLE -> new Ending(true, Optional.empty(), Ceilings.NONE, work);
            // The response's own bound is no bound if presolve was cut short: only those heard on the way count.
            default -> new Ending(false, Optional.empty(), -Ceilings.NONE, work);
        };
    }

    /** CP-SAT checks for sums beyond its range; better here, with its words, than as a plan that is none. */
    private void requireValid() {
        String complaint = encoding.model().validate();
        if (!complaint.isEmpty()) {
            throw new IllegalArgumentException("The penalties of this seminar cannot be added up exactly: "
                    + complaint.lines().findFirst().orElse("") + ". Maybe the weights can be smaller: only their "
                    + "proportions matter.");
        }
    }

    private static void setUp(SatParameters.Builder parameters, double seconds, double work, long seed) {
        parameters.setMaxTimeInSeconds(seconds).setMaxDeterministicTime(work)
                .setRandomSeed(Math.floorMod(seed, Integer.MAX_VALUE)).setNumWorkers(1)
                .setLinearizationLevel(2).setCutLevel(0).setSymmetryLevel(0).setUseObjectiveLbSearch(true)
                .setLogSearchProgress(true).setLogToStdout(false);
    }

    /** A bound or value of a whole objective, up to the solver's rounding. */
    private static long whole(double value) {
        return value <= -Ceilings.NONE ? -Ceilings.NONE : value >= Ceilings.NONE ? Ceilings.NONE
                : (long) Math.ceil(value - 1e-6);
    }
}
