package org.workinggroups.solver.lottery;

import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Score;

/**
 * What one seed came to.
 *
 * @param seed  the seed that drew the lots of the solve
 * @param plan  its plan, which keeps every hard rule
 * @param score the plan's score
 */
public record Ticket(long seed, Plan plan, Score score) {
}
