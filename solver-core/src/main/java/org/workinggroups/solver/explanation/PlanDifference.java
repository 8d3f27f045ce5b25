package org.workinggroups.solver.explanation;

import java.util.List;
import org.workinggroups.solver.domain.Score;

/**
 * What another plan would change.
 *
 * @param before    the score as it is
 * @param after     the score as it would be
 * @param criteria  every criterion whose penalty would change; their points add up to the difference of the scores
 * @param groups    every group in which something would change
 * @param counts    every count that would cost more or less
 * @param wishes    how the wishes of the others would fare
 * @param moved     how many others would change group
 * @param broken    every hard rule the other plan breaks
 * @param sentences the same in words
 */
public record PlanDifference(Score before, Score after, List<CriterionChange> criteria, List<GroupChange> groups,
        List<CountChange> counts, WishChange wishes, int moved, List<BrokenRule> broken, List<String> sentences) {

    /** {@return what is added to the medium penalty; negative if it would be better} */
    public long medium() {
        return after.medium() - before.medium();
    }

    /** {@return what is added to the soft penalty; negative if it would be better} */
    public long soft() {
        return after.soft() - before.soft();
    }
}
