package org.workinggroups.solver.explanation;

import java.util.List;
import org.workinggroups.solver.domain.Plan;

/**
 * A plan with changes made.
 *
 * @param changes    the changes, in the order they were made
 * @param plan       the changed plan
 * @param difference what they changed
 * @param unplaced   ids of participants whom the plan places nowhere, in natural order
 */
public record ChangedPlan(List<PlanChange> changes, Plan plan, PlanDifference difference, List<String> unplaced) {

    /** {@return whether everybody is placed and no hard rule is broken} */
    public boolean isFeasible() {
        return difference.after().isFeasible() && unplaced.isEmpty();
    }
}
