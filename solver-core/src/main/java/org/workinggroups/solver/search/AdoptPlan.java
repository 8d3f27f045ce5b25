package org.workinggroups.solver.search;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;

/** One move that turns Timefold's working plan into a given one. */
record AdoptPlan(PlanningVariableMetaModel<PlanningState, UnitPlacement, Integer> group, PlanningState working,
        int[] groupOfUnit) implements Move<PlanningState> {

    @Override
    public void execute(MutableSolutionView<PlanningState> view) {
        for (UnitPlacement placement : working.getPlacements()) {
            Integer wanted = groupOfUnit[placement.getUnit()];
            if (!wanted.equals(placement.getGroup())) {
                view.changeVariable(group, placement, wanted);
            }
        }
    }
}
