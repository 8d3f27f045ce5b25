package org.workinggroups.solver.benchmarks.moves;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;

/** Where one unit sits: the planning entity. */
@PlanningEntity
public final class UnitSeat {

    private int unit;
    private Integer group;

    /** For Timefold. */
    public UnitSeat() {
    }

    UnitSeat(int unit, Integer group) {
        this.unit = unit;
        this.group = group;
    }

    /** The unit's index. */
    @PlanningId
    public int getUnit() {
        return unit;
    }

    /** For Timefold. */
    public void setUnit(int unit) {
        this.unit = unit;
    }

    /** The group's index, or {@code null} while the unit has no place. */
    @PlanningVariable
    public Integer getGroup() {
        return group;
    }

    /** Sets the group's index. */
    public void setGroup(Integer group) {
        this.group = group;
    }
}
