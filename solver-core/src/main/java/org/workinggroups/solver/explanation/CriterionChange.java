package org.workinggroups.solver.explanation;

import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Relation;

/**
 * A criterion whose penalty would change.
 *
 * @param id     the criterion, such as {@code balance:gender}; {@link #OTHER} for several taken together
 * @param level  how strictly it binds
 * @param weight what a unit of penalty costs in the score
 * @param before the penalty as it is, in the criterion's units
 * @param after  the penalty as it would be
 */
public record CriterionChange(String id, Level level, long weight, long before, long after) {

    /** Stands for all that concerns ties between people or sums over everybody, where ties are not to be told. */
    public static final String OTHER = "other goals";

    /** {@return the criterion as it may be told to others: of ties between people only that there are other goals} */
    public String told() {
        return Relation.Kind.isCriterion(id) ? OTHER : id;
    }

    /** {@return what is added to the score at the criterion's level; negative if it would be better} */
    public long points() {
        return Math.multiplyExact(weight, after - before);
    }
}
