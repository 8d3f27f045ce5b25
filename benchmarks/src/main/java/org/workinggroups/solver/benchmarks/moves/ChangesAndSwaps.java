package org.workinggroups.solver.benchmarks.moves;

import ai.timefold.solver.core.preview.api.domain.metamodel.GenuineEntityMetaModel;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.builtin.ChangeMoveProvider;
import ai.timefold.solver.core.preview.api.move.builtin.SwapMoveProvider;
import ai.timefold.solver.core.preview.api.neighborhood.Neighborhood;
import ai.timefold.solver.core.preview.api.neighborhood.NeighborhoodBuilder;
import ai.timefold.solver.core.preview.api.neighborhood.NeighborhoodProvider;

/** One unit into another group; two units change places. */
public final class ChangesAndSwaps implements NeighborhoodProvider<UnitPlan> {

    /** For Timefold. */
    public ChangesAndSwaps() {
    }

    @Override
    public Neighborhood defineNeighborhood(NeighborhoodBuilder<UnitPlan> builder) {
        GenuineEntityMetaModel<UnitPlan, UnitSeat> seat = builder.getSolutionMetaModel().genuineEntity(UnitSeat.class);
        PlanningVariableMetaModel<UnitPlan, UnitSeat, Integer> group =
                (PlanningVariableMetaModel<UnitPlan, UnitSeat, Integer>) seat.variable("group", Integer.class);
        return builder.add(new ChangeMoveProvider<>(group)).add(new SwapMoveProvider<>(seat)).build();
    }
}
