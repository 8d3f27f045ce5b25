package org.workinggroups.solver.tradeoff;

import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.evaluation.Scorecard;

/**
 * A plan that no other found beats in all measures.
 *
 * @param number    counted from 1, in the order of the measures
 * @param measures  what it is worth
 * @param weights   the settings that differ from the seminar's policy; put into it they give this plan again. Empty for
 *                  the seminar's own policy
 * @param policy    the whole policy that found the plan
 * @param plan      the plan, which keeps every hard rule
 * @param scorecard the plan's scorecard under the seminar's own policy, sensitive values masked
 * @param step      what it gains and costs against the point before, in words; empty for the first
 */
public record TradeOffPoint(int number, Measures measures, Policy weights, Policy policy, Plan plan,
        Scorecard scorecard, String step) {
}
