package org.workinggroups.solver.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.ModelBuilder;
import org.workinggroups.solver.model.Tally;
import org.workinggroups.solver.recount.Recount;

/** The best plans of a tiny seminar, found by trying every plan there is. */
public final class BruteForce {

    private static final long MOST_PLANS = 300_000;

    /**
     * The end of a search that left nothing out.
     *
     * @param score the best score any plan has
     * @param plans every plan with that score
     */
    public record Best(Score score, List<Plan> plans) {
    }

    private BruteForce() {
    }

    /** Tries every plan, priced by {@link Recount}: for a thousand plans or so. */
    public static Best best(Seminar seminar) {
        AllocationModel index = new ModelBuilder(seminar, 0).build();
        return best(index, groupOf -> Recount.score(seminar, index.plan(groupOf)));
    }

    /** Tries every plan, priced by the compiled terms: for a hundred thousand plans or so. */
    public static Best best(AllocationModel model) {
        return best(model, groupOf -> model.score(new Tally(model, groupOf)));
    }

    private static Best best(AllocationModel model, Function<int[], Score> price) {
        if (Math.pow(model.groupCount(), model.participantCount()) > MOST_PLANS) {
            throw new IllegalArgumentException("Too many plans to try them all: " + model);
        }
        int[] groupOf = new int[model.participantCount()];
        Score best = null;
        List<Plan> plans = new ArrayList<>();
        do {
            Score score = price.apply(groupOf);
            int comparison = best == null ? -1 : score.compareTo(best);
            if (comparison < 0) {
                best = score;
                plans.clear();
            }
            if (comparison <= 0) {
                plans.add(model.plan(groupOf));
            }
        } while (advance(groupOf, model.groupCount()));
        return new Best(best, List.copyOf(plans));
    }

    /** Counts up like a tachometer; {@code false} once every plan has been shown. */
    private static boolean advance(int[] groupOf, int groups) {
        for (int p = 0; p < groupOf.length; p++) {
            groupOf[p]++;
            if (groupOf[p] < groups) {
                return true;
            }
            groupOf[p] = 0;
        }
        return false;
    }
}
