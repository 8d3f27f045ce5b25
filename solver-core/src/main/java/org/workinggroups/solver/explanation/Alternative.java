package org.workinggroups.solver.explanation;

import java.util.Optional;
import org.workinggroups.solver.domain.Plan;

/**
 * What it would take to seat a person in another group.
 *
 * @param group      the other group's id
 * @param rank       its rank among the person's wishes, 0 if it was not wished
 * @param finding    whether there is such a plan
 * @param reason     why there is none, in words fit for the person; empty if there is one
 * @param plan       the best plan found; empty if there is none
 * @param difference what that plan would change; empty if there is none
 */
public record Alternative(String group, int rank, Finding finding, String reason, Optional<Plan> plan,
        Optional<PlanDifference> difference) {

    /** Whether there is a plan that keeps every hard rule. */
    public enum Finding {
        /** There is; it is the best that was found. */
        FOUND,
        /** A hard rule about this person alone forbids the group. */
        FORBIDDEN,
        /** None was found that keeps every hard rule, whichever of them stands in the way. */
        NONE_FOUND
    }
}
