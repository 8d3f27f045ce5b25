package org.workinggroups.solver;

import java.util.List;
import java.util.Optional;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.evaluation.Scorecard;

/**
 * What came of a solve.
 *
 * @param seminar   the seminar that was solved
 * @param status    what is known about the plan
 * @param plan      the plan, which keeps every hard rule; empty if the status is {@link Status#INFEASIBLE}
 * @param scorecard the plan's scorecard; empty if there is no plan
 * @param bound     what no plan can do better than, level by level
 * @param conflicts why there is no plan; empty if there is one
 * @param relaxations what would make a plan possible, the cheapest first, in words; empty if there is a plan
 * @param notices   what the owner of the seminar should know
 * @param seed      the seed that drew all lots
 * @param settings  how much work the solve was allowed to do
 * @param ending    why the solve stopped
 */
public record AllocationResult(Seminar seminar, Status status, Optional<Plan> plan, Optional<Scorecard> scorecard,
        Score bound, List<Problem> conflicts, List<String> relaxations,
        List<Problem> notices, long seed, SolveSettings settings,
        Ending ending) {

    /** Why a solve stopped. */
    public enum Ending {
        /** It was done: the same plan comes out on every machine. */
        COMPLETED,
        /** The clock struck: a faster machine might find a better plan. */
        TIME_LIMIT,
        /** It was cancelled; the plan is the best so far. */
        INTERRUPTED
    }
}
