package org.workinggroups.solver.benchmarks.plain;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;

/** A participant's seat: Timefold's planning entity. */
@PlanningEntity
public final class Seat {

    private int participant;
    private Integer group;

    /** For Timefold. */
    public Seat() {
    }

    Seat(int participant) {
        this.participant = participant;
    }

    /** The participant's index. */
    @PlanningId
    public int getParticipant() {
        return participant;
    }

    /** For Timefold. */
    public void setParticipant(int participant) {
        this.participant = participant;
    }

    /** The group's index, or {@code null} while the participant has no place. */
    @PlanningVariable
    public Integer getGroup() {
        return group;
    }

    /** Sets the group's index. */
    public void setGroup(Integer group) {
        this.group = group;
    }
}
