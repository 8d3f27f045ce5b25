package org.workinggroups.solver.benchmarks.moves;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.workinggroups.solver.model.FlatModel;

/** A plan of units: the planning solution. */
@PlanningSolution(solutionCloner = UnitPlan.Cloner.class)
public final class UnitPlan {

    /** Copies the seats and shares the rest. */
    public static final class Cloner implements SolutionCloner<UnitPlan> {

        /** For Timefold. */
        public Cloner() {
        }

        @Override
        public UnitPlan cloneSolution(UnitPlan original) {
            UnitPlan copy = new UnitPlan();
            copy.flat = original.flat;
            copy.evaluations = original.evaluations;
            copy.groups = original.groups;
            copy.seats = original.seats.stream().map(seat -> new UnitSeat(seat.getUnit(), seat.getGroup())).toList();
            copy.score = original.score;
            return copy;
        }
    }

    private FlatModel flat;
    private LongAdder evaluations;
    private List<Integer> groups;
    private List<UnitSeat> seats;
    private HardMediumSoftScore score;

    /** For Timefold. */
    public UnitPlan() {
    }

    UnitPlan(FlatModel flat, LongAdder evaluations) {
        this.flat = flat;
        this.evaluations = evaluations;
        this.groups = IntStream.range(0, flat.groups).boxed().toList();
        this.seats = IntStream.range(0, flat.units).mapToObj(unit -> new UnitSeat(unit, null)).toList();
    }

    FlatModel flat() {
        return flat;
    }

    /** Counts how often a score was asked for. */
    LongAdder evaluations() {
        return evaluations;
    }

    /** Indexes of the groups, which moves are enumerated from. */
    @ProblemFactCollectionProperty
    @ValueRangeProvider
    public List<Integer> getGroups() {
        return groups;
    }

    /** For Timefold. */
    public void setGroups(List<Integer> groups) {
        this.groups = groups;
    }

    /** The units' seats, by unit. */
    @PlanningEntityCollectionProperty
    public List<UnitSeat> getSeats() {
        return seats;
    }

    /** For Timefold. */
    public void setSeats(List<UnitSeat> seats) {
        this.seats = seats;
    }

    /** The penalties with a minus, since Timefold maximises. */
    @PlanningScore
    public HardMediumSoftScore getScore() {
        return score;
    }

    /** For Timefold. */
    public void setScore(HardMediumSoftScore score) {
        this.score = score;
    }
}
