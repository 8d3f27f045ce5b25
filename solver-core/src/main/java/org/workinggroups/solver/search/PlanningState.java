package org.workinggroups.solver.search;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.List;
import java.util.stream.IntStream;
import org.workinggroups.solver.model.FlatModel;

/** A plan as Timefold sees it: its planning solution. */
@PlanningSolution(solutionCloner = PlanningState.Cloner.class)
// Timefold and the cloner make an empty plan and fill it at once
@SuppressWarnings("NullAway.Init")
public final class PlanningState {

    /** Copies the placements and shares the rest, which never changes. */
    public static final class Cloner implements SolutionCloner<PlanningState> {

        @Override
        public PlanningState cloneSolution(PlanningState original) {
            PlanningState copy = new PlanningState();
            copy.space = original.space;
            copy.run = original.run;
            copy.groups = original.groups;
            copy.placements = original.placements.stream().map(UnitPlacement::copy).toList();
            copy.score = original.score;
            return copy;
        }
    }

    private FlatModel space;
    private SearchRun run;
    private List<Integer> groups;
    private List<UnitPlacement> placements;
    private HardMediumSoftScore score;

    /** For Timefold. */
    public PlanningState() {
    }

    PlanningState(FlatModel space, SearchRun run) {
        this.space = space;
        this.run = run;
        this.groups = IntStream.range(0, space.groups).boxed().toList();
        this.placements = IntStream.range(0, space.units).mapToObj(UnitPlacement::new).toList();
    }

    /** The flattened terms, which the score calculator reads. */
    FlatModel space() {
        return space;
    }

    /** The search this plan belongs to. */
    SearchRun run() {
        return run;
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
