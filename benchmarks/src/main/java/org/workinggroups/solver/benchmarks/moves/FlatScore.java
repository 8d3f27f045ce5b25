package org.workinggroups.solver.benchmarks.moves;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.Arrays;
import java.util.concurrent.atomic.LongAdder;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.model.FlatModel.FlatShare;

/** The score by the flattened terms, kept up to date move by move: a handful of table look-ups each. */
public final class FlatScore implements IncrementalScoreCalculator<UnitPlan, HardMediumSoftScore> {

    private FlatModel flat;
    private LongAdder evaluations;
    private int[] groupOf = {};
    private int[] counts = {};
    private long[] sums = {};
    private final long[] penalty = new long[FlatModel.LEVELS];

    /** For Timefold. */
    public FlatScore() {
    }

    @Override
    public void resetWorkingSolution(UnitPlan plan) {
        flat = plan.flat();
        evaluations = plan.evaluations();
        groupOf = new int[flat.units];
        Arrays.fill(groupOf, -1);
        counts = new int[flat.columns * flat.groups];
        sums = new long[flat.shares.length];
        for (int level = 0; level < FlatModel.LEVELS; level++) {
            penalty[level] = flat.constant[level];
            for (int start : flat.tableStart) {
                penalty[level] += flat.tables[level][start];
            }
        }
        for (int s = 0; s < sums.length; s++) {
            penalty[flat.shares[s].level()] += flat.shares[s].cost(0) * flat.shares[s].weight();
        }
        plan.getSeats().forEach(seat -> afterVariableChanged(seat, ""));
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        UnitSeat seat = (UnitSeat) entity;
        if (seat.getGroup() != null) {
            groupOf[seat.getUnit()] = -1;
            update(seat.getUnit(), seat.getGroup(), -1);
        }
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        UnitSeat seat = (UnitSeat) entity;
        if (seat.getGroup() != null) {
            update(seat.getUnit(), seat.getGroup(), 1);
            groupOf[seat.getUnit()] = seat.getGroup();
        }
    }

    private void update(int unit, int group, int sign) {
        for (int level = 0; level < FlatModel.LEVELS; level++) {
            penalty[level] += sign * flat.placement[level][unit][group];
        }
        for (int i = 0; i < flat.cells[unit].length; i++) {
            count(flat.cells[unit][i] + group, sign * flat.multiplicity[unit][i]);
        }
        for (int i = 0; i < flat.partners[unit].length; i++) {
            for (int level = 0; groupOf[flat.partners[unit][i]] == group && level < FlatModel.LEVELS; level++) {
                penalty[level] += sign * flat.pairCosts[unit][i][level];
            }
        }
        for (int s = 0; s < sums.length; s++) {
            FlatShare share = flat.shares[s];
            long before = share.cost(sums[s]);
            sums[s] += sign * share.amounts()[unit * flat.groups + group];
            penalty[share.level()] += (share.cost(sums[s]) - before) * share.weight();
        }
    }

    private void count(int cell, int change) {
        int before = flat.tableStart[cell] + counts[cell];
        counts[cell] += change;
        for (int level = 0; level < FlatModel.LEVELS; level++) {
            penalty[level] += flat.tables[level][before + change] - flat.tables[level][before];
        }
    }

    @Override
    public HardMediumSoftScore calculateScore() {
        evaluations.increment();
        return HardMediumSoftScore.of(-penalty[FlatModel.HARD], -penalty[FlatModel.MEDIUM], -penalty[FlatModel.SOFT]);
    }
}
