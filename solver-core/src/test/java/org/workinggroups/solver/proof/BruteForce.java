package org.workinggroups.solver.proof;

import java.util.Optional;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Tally;

/** Tries every plan. */
final class BruteForce {

    private BruteForce() {
    }

    /** The score of the best plan; empty if no plan keeps the hard rules. */
    static Optional<Score> best(AllocationModel model) {
        int[] plan = new int[model.participantCount()];
        Score best = null;
        do {
            Score score = model.score(new Tally(model, plan));
            if (score.isFeasible() && (best == null || score.compareTo(best) < 0)) {
                best = score;
            }
        } while (next(plan, model.groupCount()));
        return Optional.ofNullable(best);
    }

    private static boolean next(int[] plan, int groups) {
        for (int p = 0; p < plan.length; p++) {
            if (++plan[p] < groups) {
                return true;
            }
            plan[p] = 0;
        }
        return false;
    }
}
