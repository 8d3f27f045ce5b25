package org.workinggroups.solver.evaluation;

import java.util.List;

/**
 * One group of a plan against its fair share.
 *
 * @param group      the group's id
 * @param counted    how many people who count are in it
 * @param seats      how many people are in it, staff included
 * @param targetSize its target size tau, rounded for display
 * @param ranks      which wishes its people got
 * @param values     every balanced value, in the order of the policy
 */
public record GroupProfile(String group, int counted, int seats, double targetSize, RankProfile ranks,
        List<ValueProfile> values) {

    /** {@return the values that miss their quota} */
    public List<ValueProfile> misses() {
        return values.stream().filter(value -> value.miss() != 0).toList();
    }
}
