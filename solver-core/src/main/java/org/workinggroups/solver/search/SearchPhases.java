package org.workinggroups.solver.search;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.Collections;
import java.util.List;

/** The phases Timefold runs: construction, then improvement, round by round. They hold no state of their own. */
final class SearchPhases {

    private SearchPhases() {
    }

    /** Timefold set up for every search; what is to be searched comes with the plan it is given. */
    static SolverFactory<PlanningState> factory(EnvironmentMode mode) {
        PhaseCommand<PlanningState> construction = context -> context.getWorkingSolution().run().construct(context);
        PhaseCommand<PlanningState> round = context -> context.getWorkingSolution().run().improve(context);
        List<PhaseCommand<PlanningState>> rounds = Collections.nCopies(SearchLimits.MOST_ROUNDS, round);
        return SolverFactory.create(new SolverConfig()
                .withSolutionClass(PlanningState.class)
                .withEntityClasses(UnitPlacement.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(
                        TermScoreCalculator.class))
                .withEnvironmentMode(mode)
                .withRandomSeed(0L)
                .withPhases(new CustomPhaseConfig().withCustomPhaseCommandList(List.of(construction)),
                        new CustomPhaseConfig().withCustomPhaseCommandList(rounds)));
    }
}
