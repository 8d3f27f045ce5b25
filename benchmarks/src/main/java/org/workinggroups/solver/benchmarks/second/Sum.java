package org.workinggroups.solver.benchmarks.second;

import com.google.ortools.linearsolver.MPVariable;
import java.util.SortedMap;
import java.util.TreeMap;

/** A weighted sum of variables and a constant. */
final class Sum {

    private final SortedMap<Integer, Double> coefficients = new TreeMap<>();
    private double constant;

    /** Adds a variable. */
    Sum plus(double factor, MPVariable variable) {
        coefficients.merge(variable.index(), factor, Double::sum);
        return this;
    }

    /** Adds another sum. */
    Sum plus(double factor, Sum other) {
        other.coefficients.forEach((variable, value) -> coefficients.merge(variable, factor * value, Double::sum));
        constant += factor * other.constant;
        return this;
    }

    /** Adds a number. */
    Sum plus(double number) {
        constant += number;
        return this;
    }

    /** The number in the sum. */
    double constant() {
        return constant;
    }

    /** Factors by the variable's index. */
    SortedMap<Integer, Double> coefficients() {
        return coefficients;
    }
}
