package org.workinggroups.solver;

/** What is known about a plan. */
public enum Status {
    /** No plan is better: proven. */
    OPTIMAL,
    /** The plan keeps every hard rule; a better one may exist, within the bound. */
    FEASIBLE,
    /** No plan keeps every hard rule, or none was found. */
    INFEASIBLE,
    /** The plan leaves people out or breaks hard rules, and somebody insisted on it. */
    FORCED
}
