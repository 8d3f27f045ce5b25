package org.workinggroups.solver.benchmarks.plain;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.workinggroups.solver.benchmarks.Progression;
import org.workinggroups.solver.benchmarks.Progression.Step;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Tally;

/** Solves a seminar with Constraint Streams and Timefold's default phases. */
public final class PlainTimefold {

    private PlainTimefold() {
    }

    /**
     * Solves.
     *
     * @param model  the seminar's terms
     * @param seed   Timefold's random seed
     * @param time   how long
     * @param target a score that is good enough to stop at
     * @return how it got on since the solver was asked for
     */
    public static Progression solve(AllocationModel model, long seed, Duration time, Score target) {
        long start = System.nanoTime();
        List<Step> steps = new ArrayList<>();
        Solver<SeatingPlan> solver = SolverFactory.<SeatingPlan>create(new SolverConfig()
                .withSolutionClass(SeatingPlan.class)
                .withEntityClasses(Seat.class)
                .withConstraintProviderClass(RuleStreams.class)
                .withRandomSeed(seed)
                .withTerminationConfig(new TerminationConfig().withSpentLimit(time)
                        .withBestScoreLimit(timefold(target).toString()))).buildSolver();
        solver.addEventListener(event -> {
            if (event.isNewBestSolutionInitialized()) {
                steps.add(new Step((System.nanoTime() - start) / 1e9,
                        model.score(new Tally(model, event.getNewBestSolution().groupOf()))));
            }
        });
        solver.solve(new SeatingPlan(model));
        return new Progression(steps);
    }

    private static HardMediumSoftScore timefold(Score score) {
        return HardMediumSoftScore.of(-score.hard(), -score.medium(), -score.soft());
    }
}
