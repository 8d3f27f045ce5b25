package org.workinggroups.solver.explanation;

import org.workinggroups.solver.domain.Level;

/**
 * How many people of a group carry a value, against what a criterion asks for.
 *
 * @param criterion such as {@code balance:gender}
 * @param level     how strictly it binds
 * @param weight    what a unit of penalty costs in the score
 * @param group     the group's id
 * @param attribute such as {@code gender}, or the columns of everybody
 * @param value     such as {@code F}; empty for the columns of everybody
 * @param count     how many there are
 * @param lower     the least count that is asked for
 * @param upper     the greatest count that is asked for; everybody who carries the value if there is no limit
 * @param all       how many carry the value in all groups together
 * @param penalty   what the count costs, in the criterion's units
 * @param sentence  the same in words
 */
public record GroupCount(String criterion, Level level, long weight, String group, String attribute, String value,
        int count, int lower, int upper, int all, long penalty, String sentence) {

    /** {@return by how many people the count misses what is asked for: negative below, positive above, 0 within} */
    public int miss() {
        return count < lower ? count - lower : Math.max(0, count - upper);
    }
}
