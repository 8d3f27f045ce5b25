package org.workinggroups.solver.benchmarks.plain;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.benchmarks.Instance;
import org.workinggroups.solver.benchmarks.quality.GeneratedInstances;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Tally;

/** The comparison with plain Timefold is fair: its streams give every plan the project's own score. */
class RuleStreamsTest {

    private static final int WITH_EQUITY = 3;

    @Test
    void streamsAndTermsAgreeOnRandomPlans() {
        Instance instance = GeneratedInstances.first(WITH_EQUITY + 1).get(WITH_EQUITY);
        AllocationModel model = instance.compile();
        SolutionManager<SeatingPlan, HardMediumSoftScore> manager = SolutionManager.create(
                SolverFactory.<SeatingPlan>create(
                new SolverConfig().withSolutionClass(SeatingPlan.class).withEntityClasses(Seat.class)
                        .withConstraintProviderClass(RuleStreams.class)
                        .withTerminationConfig(new TerminationConfig().withMoveCountLimit(1L))));
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 10; i++) {
            SeatingPlan plan = new SeatingPlan(model);
            plan.getSeats().forEach(seat -> seat.setGroup(random.nextInt(model.groupCount())));

            Score expected = model.score(new Tally(model, plan.groupOf()));

            assertThat(manager.update(plan)).isEqualTo(HardMediumSoftScore.of(-expected.hard(), -expected.medium(),
                    -expected.soft()));
        }
    }
}
