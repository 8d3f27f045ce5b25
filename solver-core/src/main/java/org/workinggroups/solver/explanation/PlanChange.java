package org.workinggroups.solver.explanation;

/** A change made to a plan by hand. */
public sealed interface PlanChange {

    /**
     * Somebody goes to a group.
     *
     * @param participant id of the person
     * @param group       id of the group
     */
    record Move(String participant, String group) implements PlanChange {
    }

    /**
     * Two people take each other's places.
     *
     * @param first  id of one
     * @param second id of the other
     */
    record Swap(String first, String second) implements PlanChange {
    }
}
