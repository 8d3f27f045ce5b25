package org.workinggroups.solver.benchmarks.second;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import org.workinggroups.solver.domain.Level;

/** An integer programme in SCIP whose costs have levels: hard ones must be 0, medium ones come before soft ones. */
final class LevelledProgramme {

    private final MPSolver solver;
    private final Map<Level, Sum> costs = new EnumMap<>(Level.class);
    private ResultStatus status = ResultStatus.NOT_SOLVED;

    LevelledProgramme() {
        Loader.loadNativeLibraries();
        this.solver = MPSolver.createSolver("SCIP");
        for (Level level : Level.values()) {
            costs.put(level, new Sum());
        }
    }

    /** A variable that is 0 or 1. */
    MPVariable choice() {
        return solver.makeBoolVar("");
    }

    /** A whole number from 0 on. */
    MPVariable whole() {
        return solver.makeIntVar(0, MPSolver.infinity(), "");
    }

    /** Any number from 0 to 1. */
    MPVariable part() {
        return solver.makeNumVar(0, 1, "");
    }

    void atMost(Sum sum, double bound) {
        constrain(-MPSolver.infinity(), sum, bound);
    }

    void equal(Sum sum, double value) {
        constrain(value, sum, value);
    }

    private void constrain(double lower, Sum sum, double upper) {
        MPConstraint constraint = solver.makeConstraint(lower - sum.constant(), upper - sum.constant(), "");
        sum.coefficients().forEach((index, factor) -> constraint.setCoefficient(solver.variable(index), factor));
    }

    /** Adds a cost that is at least 0. */
    void charge(Level level, double weight, Sum cost) {
        costs.get(level).plus(weight, cost);
    }

    /** Adds a variable's cost. */
    void charge(Level level, double weight, MPVariable variable) {
        costs.get(level).plus(weight, variable);
    }

    /** Charges a sum's excess outside a band, squared; the sum is a whole number up to {@code greatest}. */
    void chargeExcess(Level level, double weight, Sum count, long lower, long upper, long greatest) {
        Sum within = new Sum().plus(1, count);
        for (long excess = 1; excess <= greatest - upper; excess++) {
            MPVariable over = part();
            charge(level, weight * (2 * excess - 1), over);
            within.plus(-1, over);
        }
        for (long excess = 1; excess <= lower; excess++) {
            MPVariable under = part();
            charge(level, weight * (2 * excess - 1), under);
            within.plus(1, under);
        }
        constrain(lower, within, upper);
    }

    /** Makes every hard cost 0. */
    void closeHardLevel() {
        atMost(costs.get(Level.HARD), 0);
    }

    /**
     * Minimises a level's cost and keeps it at its least from then on.
     *
     * @return the least cost, or nothing if it was not proven in time or nothing is feasible
     */
    OptionalLong minimise(Level level, Duration time) {
        Sum cost = costs.get(level);
        MPObjective objective = solver.objective();
        objective.clear();
        cost.coefficients().forEach((index, factor) -> objective.setCoefficient(solver.variable(index), factor));
        objective.setOffset(cost.constant());
        objective.setMinimization();
        solver.setTimeLimit(Math.max(1, time.toMillis()));
        MPSolverParameters parameters = new MPSolverParameters();
        parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        status = solver.solve(parameters);
        if (status != ResultStatus.OPTIMAL) {
            return OptionalLong.empty();
        }
        long least = Math.round(objective.value());
        atMost(cost, least);
        return OptionalLong.of(least);
    }

    /** Whether the last solution failed because there is none. */
    boolean isInfeasible() {
        return status == ResultStatus.INFEASIBLE;
    }

    /** Frees the native memory. */
    void close() {
        solver.delete();
    }
}
