package org.workinggroups.solver.table;

/** What becomes of a cell whose meaning is not certain. */
public enum Reading {
    /** It is an error. */
    STRICT,
    /** It is taken in the safest meaning, which is told as a {@link org.workinggroups.solver.domain.Change}. */
    LENIENT
}
