package org.workinggroups.solver.search;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverConfigOverride;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.event.BestSolutionChangedEvent;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.search.SearchResult.Ending;

/** One search: what Timefold's phases do and share. Used once. */
final class SearchRun {

    private final FlatModel space;
    private final SearchLimits limits;
    private final SearchListener listener;
    private final Predicate<Score> optimal;
    private final BooleanSupplier cancelled;
    private final Improvement improvement;
    private final long start = System.nanoTime();
    private volatile BooleanSupplier phaseTerminated = () -> false;
    private @Nullable Incumbent best;
    private int round;
    private int unimproved;

    SearchRun(FlatModel space, SearchLimits limits, long seed, SearchListener listener, Predicate<Score> optimal,
            BooleanSupplier cancelled) {
        this.space = space;
        this.limits = limits;
        this.listener = listener;
        this.optimal = optimal;
        this.cancelled = cancelled;
        this.improvement = new Improvement(space, seed, limits.evaluations(), this::isStopped);
    }

    /**
     * Searches.
     *
     * @param factory empty if the search was stopped before there was one: its plan is only constructed then
     */
    SearchResult solve(Optional<SolverFactory<PlanningState>> factory) {
        try (improvement) {
            if (factory.isPresent() && !cancelled.getAsBoolean()) {
                Solver<PlanningState> solver = factory.get().buildSolver(
                        new SolverConfigOverride().withTerminationSpentLimit(wholeMillis(limits.time())));
                solver.addEventListener(this::publish);
                solver.solve(new PlanningState(space, this));
            }
            if (best == null) {
                best = improvement.construct();
            }
            return new SearchResult(space.placements(best.groupOf()), best.score(), improvement.evaluations(),
                    ending());
        }
    }

    /** Timefold refuses parts of a millisecond. */
    private static Duration wholeMillis(Duration time) {
        return time.plusNanos(999_999).truncatedTo(ChronoUnit.MILLIS);
    }

    /** The construction phase. */
    void construct(PhaseCommandContext<PlanningState> context) {
        phaseTerminated = context::isPhaseTerminated;
        adopt(context, improvement.construct());
    }

    /** One round of the improvement phase; nothing once the search is done. */
    void improve(PhaseCommandContext<PlanningState> context) {
        phaseTerminated = context::isPhaseTerminated;
        if (!isDone() && !isStopped()) {
            adopt(context, improvement.round(round++));
        }
    }

    private void adopt(PhaseCommandContext<PlanningState> context, Incumbent found) {
        if (best != null && found.score().compareTo(best.score()) >= 0) {
            unimproved++;
            return;
        }
        unimproved = 0;
        best = found;
        var group = context.getSolutionMetaModel().genuineEntity(UnitPlacement.class).<Integer>basicVariable("group");
        context.execute(new AdoptPlan(group, context.getWorkingSolution(), found.groupOf()));
    }

    /** While hard rules are broken it is worth looking twice as long. */
    private boolean isDone() {
        if (best == null) {
            return false;
        }
        return round >= limits.rounds()
                || unimproved >= limits.unimprovedRounds() * (best.score().isFeasible() ? 1 : 2)
                || round > 0 && optimal.test(best.score());
    }

    private boolean isStopped() {
        return cancelled.getAsBoolean() || phaseTerminated.getAsBoolean();
    }

    private void publish(BestSolutionChangedEvent<PlanningState> event) {
        PlanningState found = event.getNewBestSolution();
        if (event.isNewBestSolutionInitialized()) {
            listener.improved(Duration.ofNanos(System.nanoTime() - start),
                    TermScoreCalculator.penalties(found.getScore()), space.placements(found.groupOfUnit()));
        }
    }

    private Ending ending() {
        if (cancelled.getAsBoolean()) {
            return Ending.CANCELLED;
        }
        return isDone() ? Ending.COMPLETED : Ending.TIME_LIMIT;
    }
}
