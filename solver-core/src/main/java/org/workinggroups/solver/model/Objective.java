package org.workinggroups.solver.model;

import org.workinggroups.solver.domain.Level;

/**
 * One line of the scorecard: what a criterion asks for at one level.
 *
 * @param index  position in {@link AllocationModel#objectives()}
 * @param id     the criterion, with the attribute it is applied to, such as {@code balance:gender}
 * @param level  how strictly it binds
 * @param weight what one unit of its penalty costs in the score, at least 1
 */
public record Objective(int index, String id, Level level, long weight) {

    /** The criterion's id without the attribute, such as {@code balance}. */
    public String criterion() {
        int colon = id.indexOf(':');
        return colon < 0 ? id : id.substring(0, colon);
    }
}
