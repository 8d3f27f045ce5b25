package org.workinggroups.solver.update;

import java.util.List;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.explanation.CriterionChange;

/**
 * The best plan found with at most so many moves.
 *
 * @param most     how many moves are allowed
 * @param moves    how many the plan makes; fewer where more would buy nothing
 * @param plan     the plan
 * @param score    what it is worth, moves not counted
 * @param criteria what the last move changes against the rung below; empty on the lowest rung
 * @param words    the same in words
 */
public record Rung(int most, int moves, Plan plan, Score score, List<CriterionChange> criteria, List<String> words) {

    /** Copies the lists. */
    public Rung {
        criteria = List.copyOf(criteria);
        words = List.copyOf(words);
    }
}
