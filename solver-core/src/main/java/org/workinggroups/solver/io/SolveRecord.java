package org.workinggroups.solver.io;

import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.SolveSettings;
import org.workinggroups.solver.Status;
import org.workinggroups.solver.domain.Score;

/**
 * What {@code allocation.json} tells of the solve that made a plan.
 *
 * @param seed     the seed that drew all lots
 * @param status   what was known about the plan
 * @param score    the plan's score
 * @param bound    what no plan can do better than
 * @param settings how much work was allowed
 * @param ending   why the solve stopped
 */
public record SolveRecord(long seed, Status status, Score score, Score bound, SolveSettings settings,
        AllocationResult.Ending ending) {
}
