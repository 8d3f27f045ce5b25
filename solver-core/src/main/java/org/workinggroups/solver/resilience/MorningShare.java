package org.workinggroups.solver.resilience;

/**
 * On how many of the drawn mornings a group still has what a rule asks for.
 *
 * @param group    the group's id; empty for all groups together
 * @param rule     the rule in words, or several taken together
 * @param required how many people it asks for; of several rules, how many there are
 * @param has      how many the plan has
 * @param kept     mornings on which it holds
 * @param mornings mornings drawn
 */
public record MorningShare(String group, String rule, int required, int has, int kept, int mornings) {

    /** {@return the share of mornings on which the rule holds, from 0 to 1} */
    public double share() {
        return (double) kept / mornings;
    }
}
