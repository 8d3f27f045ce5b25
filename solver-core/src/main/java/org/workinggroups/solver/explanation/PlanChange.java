package org.workinggroups.solver.explanation;

/** A change made to a plan by hand. */
public sealed interface PlanChange {

    /** Somebody goes to a group. */
    record Move(String participant, String group) implements PlanChange {
    }

    /** Two people take each other's places. */
    record Swap(String first, String second) implements PlanChange {
    }
}
