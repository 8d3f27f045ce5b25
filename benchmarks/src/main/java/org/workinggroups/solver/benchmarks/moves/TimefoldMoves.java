package org.workinggroups.solver.benchmarks.moves;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.PreviewFeature;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.workinggroups.solver.benchmarks.Progression;
import org.workinggroups.solver.benchmarks.Progression.Step;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.FlatModel;

/**
 * A run of Timefold's local search.
 *
 * @param progression          the better and better plans
 * @param evaluationsPerSecond moves priced in a second of one core
 */
record TimefoldMoves(Progression progression, double evaluationsPerSecond) {

    private static final double NANOS = 1e9;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** What accepts a move that makes a plan worse. */
    enum Acceptor {
        /** As good as some hundred steps ago. */
        LATE_ACCEPTANCE,
        /** By chance, and less often the longer it takes. */
        ANNEALING;

        private LocalSearchAcceptorConfig config() {
            return this == LATE_ACCEPTANCE ? new LocalSearchAcceptorConfig().withLateAcceptanceSize(400)
                    : new LocalSearchAcceptorConfig()
                            .withSimulatedAnnealingStartingTemperature("1hard/2medium/8soft");
        }
    }

    /** Constructs a plan by first fit and improves it for a time, or to a target, with changes and swaps. */
    static TimefoldMoves of(FlatModel flat, Acceptor acceptor, long seed, Duration time, Score target) {
        LongAdder evaluations = new LongAdder();
        List<Step> steps = new ArrayList<>();
        long processor = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        Solver<UnitPlan> solver = SolverFactory.<UnitPlan>create(config(acceptor, seed, EnvironmentMode.NO_ASSERT)
                .withTerminationConfig(new TerminationConfig().withSpentLimit(time)
                        .withBestScoreLimit(timefold(target).toString()))).buildSolver();
        solver.addEventListener(event -> {
            if (event.isNewBestSolutionInitialized()) {
                steps.add(new Step((System.nanoTime() - start) / NANOS, score(event.getNewBestSolution())));
            }
        });
        solver.solve(new UnitPlan(flat, evaluations));
        return new TimefoldMoves(new Progression(steps),
                evaluations.sum() / ((SYSTEM.getProcessCpuTime() - processor) / NANOS));
    }

    static SolverConfig config(Acceptor acceptor, long seed, EnvironmentMode mode) {
        return new SolverConfig().withPreviewFeature(PreviewFeature.NEIGHBORHOODS)
                .withSolutionClass(UnitPlan.class).withEntityClasses(UnitSeat.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withIncrementalScoreCalculatorClass(FlatScore.class))
                .withEnvironmentMode(mode).withRandomSeed(seed)
                .withPhases(new ConstructionHeuristicPhaseConfig(), new LocalSearchPhaseConfig()
                        .withMoveProviderClass(ChangesAndSwaps.class).withAcceptorConfig(acceptor.config())
                        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)));
    }

    private static HardMediumSoftScore timefold(Score score) {
        return HardMediumSoftScore.of(-score.hard(), -score.medium(), -score.soft());
    }

    private static Score score(UnitPlan plan) {
        return new Score(-plan.getScore().hardScore(), -plan.getScore().mediumScore(), -plan.getScore().softScore());
    }
}
