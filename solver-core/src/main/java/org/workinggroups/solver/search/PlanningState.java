package org.workinggroups.solver.search;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.List;
import java.util.stream.IntStream;

/** A plan as Timefold sees it: its planning solution. */
@PlanningSolution
public final class PlanningState {

    private SearchSpace space;
    private List<Integer> groups;
    private List<UnitPlacement> placements;
    private HardMediumSoftScore score;

    /** For Timefold. */
    public PlanningState() {
    }

    PlanningState(SearchSpace space) {
        this.space = space;
        this.groups = IntStream.range(0, space.groups).boxed().toList();
        this.placements = IntStream.range(0, space.units).mapToObj(UnitPlacement::new).toList();
    }

    /** The flattened terms, which the score calculator reads. */
    @ProblemFactProperty
    public SearchSpace getSpace() {
        return space;
    }

    /** For Timefold. */
    public void setSpace(SearchSpace space) {
        this.space = space;
    }

    /** Indexes of the groups. */
    @ValueRangeProvider
    public List<Integer> getGroups() {
        return groups;
    }

    /** For Timefold. */
    public void setGroups(List<Integer> groups) {
        this.groups = groups;
    }

    /** The units' placements, by unit. */
    @PlanningEntityCollectionProperty
    public List<UnitPlacement> getPlacements() {
        return placements;
    }

    /** For Timefold. */
    public void setPlacements(List<UnitPlacement> placements) {
        this.placements = placements;
    }

    /** The score: the penalties with a minus, since Timefold maximises. */
    @PlanningScore
    public HardMediumSoftScore getScore() {
        return score;
    }

    /** For Timefold. */
    public void setScore(HardMediumSoftScore score) {
        this.score = score;
    }

    /** Group by unit, -1 for a unit without a place. */
    int[] groupOfUnit() {
        return placements.stream().mapToInt(placement -> placement.getGroup() == null ? -1 : placement.getGroup())
                .toArray();
    }
}
