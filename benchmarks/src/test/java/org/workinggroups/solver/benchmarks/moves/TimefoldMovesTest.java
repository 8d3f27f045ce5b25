package org.workinggroups.solver.benchmarks.moves;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.workinggroups.solver.benchmarks.quality.GeneratedInstances;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.model.Tally;

/** The comparison is fair: the same score, asserted by Timefold at every move, and every move offered. */
class TimefoldMovesTest {

    private static final int WITH_EQUITY = 3;

    @ParameterizedTest
    @EnumSource
    void scoresMovesByTheTerms(TimefoldMoves.Acceptor acceptor) {
        AllocationModel model = GeneratedInstances.ofSize(20, WITH_EQUITY + 1).get(WITH_EQUITY).compile();
        FlatModel flat = FlatModel.of(model);
        UnitPlan plan = SolverFactory.<UnitPlan>create(TimefoldMoves.config(acceptor, 1, EnvironmentMode.FULL_ASSERT)
                .withTerminationConfig(new TerminationConfig().withMoveCountLimit(2000L))).buildSolver()
                .solve(new UnitPlan(flat, new LongAdder()));
        Score score = model.score(new Tally(model, flat.placements(plan.getSeats().stream()
                .mapToInt(UnitSeat::getGroup).toArray())));
        assertThat(plan.getScore()).isEqualTo(HardMediumSoftScore.of(-score.hard(), -score.medium(), -score.soft()));
        assertThat(score.isFeasible()).isTrue();
    }
}
