package org.workinggroups.solver.search;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import org.workinggroups.solver.domain.Score;

/** Keeps the score of Timefold's working plan by the terms: a move touches the moved people's columns, no more. */
// Timefold makes a calculator without arguments and resets it before anything else
@SuppressWarnings("NullAway.Init")
public final class TermScoreCalculator implements IncrementalScoreCalculator<PlanningState, HardMediumSoftScore> {

    private SearchState state;

    @Override
    public void resetWorkingSolution(PlanningState working) {
        if (state == null || state.space != working.space()) {
            state = new SearchState(working.space());
        }
        state.reset(working.groupOfUnit());
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        UnitPlacement placement = (UnitPlacement) entity;
        if (placement.getGroup() != null) {
            state.remove(placement.getUnit());
        }
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        UnitPlacement placement = (UnitPlacement) entity;
        if (placement.getGroup() != null) {
            state.place(placement.getUnit(), placement.getGroup());
        }
    }

    @Override
    public HardMediumSoftScore calculateScore() {
        return timefold(state.score());
    }

    static HardMediumSoftScore timefold(Score score) {
        return HardMediumSoftScore.of(-score.hard(), -score.medium(), -score.soft());
    }

    static Score penalties(HardMediumSoftScore score) {
        return new Score(-score.hardScore(), -score.mediumScore(), -score.softScore());
    }
}
