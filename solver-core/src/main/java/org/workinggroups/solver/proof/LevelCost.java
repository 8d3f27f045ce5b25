package org.workinggroups.solver.proof;

import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;

/** The penalty of one level as it is added up: variables times costs, and a constant. */
final class LevelCost {

    private final LinearExprBuilder variable = LinearExpr.newBuilder();
    private long constant;
    private boolean isConstant = true;

    void add(LinearArgument term, long cost) {
        if (cost != 0) {
            variable.addTerm(term, cost);
            isConstant = false;
        }
    }

    /** Adds another sum to this one. */
    void add(LevelCost other) {
        if (!other.isConstant) {
            variable.add(other.variable);
            isConstant = false;
        }
        addConstant(other.constant);
    }

    void addConstant(long cost) {
        constant = Math.addExact(constant, cost);
    }

    /** The part that depends on the plan. */
    LinearExprBuilder variable() {
        return variable;
    }

    /** The part that does not. */
    long constant() {
        return constant;
    }

    /** Whether no plan that is left costs more than another. */
    boolean isConstant() {
        return isConstant;
    }
}
