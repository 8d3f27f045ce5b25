package org.workinggroups.solver.search;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.Nullable;

/** Where one unit sits: Timefold's planning entity. */
@PlanningEntity
public final class UnitPlacement {

    private int unit;
    private @Nullable Integer group;

    /** For Timefold. */
    public UnitPlacement() {
    }

    UnitPlacement(int unit) {
        this.unit = unit;
    }

    UnitPlacement copy() {
        UnitPlacement copy = new UnitPlacement(unit);
        copy.group = group;
        return copy;
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
    public @Nullable Integer getGroup() {
        return group;
    }

    /** Sets the group's index. */
    public void setGroup(@Nullable Integer group) {
        this.group = group;
    }
}
