package org.workinggroups.solver.search;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.event.BestSolutionChangedEvent;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.search.SearchResult.Ending;

/**
 * Finds the best plan it can: Timefold runs a construction phase and an improvement phase and owns termination and
 * score. The same model, seed and limits give the same plan, however many threads are used. Immutable and thread-safe.
 */
public final class PlanSearch {

    private final SearchLimits limits;
    private final long seed;
    private final EnvironmentMode mode;

    /** A search with these limits. */
    public PlanSearch(SearchLimits limits, long seed) {
        this(limits, seed, EnvironmentMode.NO_ASSERT);
    }

    PlanSearch(SearchLimits limits, long seed, EnvironmentMode mode) {
        this.limits = limits;
        this.seed = seed;
        this.mode = mode;
    }

    /**
     * Searches.
     *
     * @param flat      the flattened terms
     * @param listener  is told of every better plan
     * @param optimal   is asked between rounds whether no plan can be better than one of this score
     * @param cancelled is asked often; {@code true} stops the search within milliseconds
     * @return the best plan found; it may break hard rules if nothing better was found
     */
    public SearchResult search(FlatModel flat, SearchListener listener, Predicate<Score> optimal,
            BooleanSupplier cancelled) {
        return new Run(flat, listener, optimal, cancelled).solve();
    }

    /** One search: Timefold's phases share it. */
    private final class Run {
        private final FlatModel space;
        private final SearchListener listener;
        private final Predicate<Score> optimal;
        private final BooleanSupplier cancelled;
        private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "working-group search");
            thread.setDaemon(true);
            return thread;
        });
        private final long start = System.nanoTime();
        private Improvement improvement;
        private volatile BooleanSupplier phaseTerminated = () -> false;
        private Score best;
        private int round;
        private int unimproved;

        Run(FlatModel space, SearchListener listener, Predicate<Score> optimal, BooleanSupplier cancelled) {
            this.space = space;
            this.listener = listener;
            this.optimal = optimal;
            this.cancelled = cancelled;
        }

        SearchResult solve() {
            try (threads) {
                Solver<PlanningState> solver = SolverFactory.<PlanningState>create(configuration()).buildSolver();
                solver.addEventListener(this::publish);
                PlanningState solved = solver.solve(new PlanningState(space));
                return new SearchResult(space.placements(solved.groupOfUnit()),
                        TermScoreCalculator.penalties(solved.getScore()), improvement.evaluations(), ending());
            }
        }

        private SolverConfig configuration() {
            List<PhaseCommand<PlanningState>> rounds = Collections.nCopies(limits.rounds(), this::improve);
            return new SolverConfig()
                    .withSolutionClass(PlanningState.class)
                    .withEntityClasses(UnitPlacement.class)
                    .withScoreDirectorFactory(new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(
                            TermScoreCalculator.class))
                    .withEnvironmentMode(mode)
                    .withRandomSeed(seed)
                    .withTerminationConfig(new TerminationConfig().withSpentLimit(limits.time()))
                    .withPhases(new CustomPhaseConfig().withCustomPhaseCommands((PhaseCommand<PlanningState>)
                            this::construct), new CustomPhaseConfig().withCustomPhaseCommandList(rounds));
        }

        private void construct(PhaseCommandContext<PlanningState> context) {
            phaseTerminated = context::isPhaseTerminated;
            improvement = new Improvement(space, seed, limits.evaluations(), this::isStopped);
            adopt(context, improvement.construct());
        }

        private void improve(PhaseCommandContext<PlanningState> context) {
            phaseTerminated = context::isPhaseTerminated;
            if (!isDone() && !isStopped()) {
                adopt(context, improvement.round(round++, threads));
            }
        }

        private void adopt(PhaseCommandContext<PlanningState> context, Incumbent found) {
            if (best != null && found.score().compareTo(best) >= 0) {
                unimproved++;
                return;
            }
            unimproved = 0;
            best = found.score();
            var group = context.getSolutionMetaModel().genuineEntity(UnitPlacement.class)
                    .<Integer>basicVariable("group");
            context.execute(new AdoptPlan(group, context.getWorkingSolution(), found.groupOf()));
        }

        /** While hard rules are broken it is worth looking twice as long. */
        private boolean isDone() {
            return unimproved >= limits.unimprovedRounds() * (best.isFeasible() ? 1 : 2)
                    || round > 0 && optimal.test(best);
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
            return round < limits.rounds() && !isDone() ? Ending.TIME_LIMIT : Ending.COMPLETED;
        }
    }
}
