package org.workinggroups.solver.tradeoff;

import java.util.Comparator;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.evaluation.CriterionScore;
import org.workinggroups.solver.evaluation.Scorecard;

/**
 * What a trade-off measures in a plan, by the seminar's own policy whatever weights found the plan.
 *
 * @param firstChoices   how many got their first choice; more is better
 * @param disappointment the penalty of everybody's wishes, in the criterion's units
 * @param imbalance      the weighted penalty of all balances, in points
 * @param disruption     how many left the group published for them; 0 where nothing was published
 */
public record Measures(int firstChoices, long disappointment, long imbalance, int disruption)
        implements Comparable<Measures> {

    private static final Comparator<Measures> ORDER = Comparator.comparingInt(Measures::firstChoices)
            .thenComparing(Comparator.comparingLong(Measures::disappointment).reversed())
            .thenComparing(Comparator.comparingLong(Measures::imbalance).reversed())
            .thenComparing(Comparator.comparingInt(Measures::disruption).reversed());

    /**
     * {@return the measures of a plan}
     *
     * @param seminar   the seminar, with the plan already published if there is one
     * @param plan      the plan
     * @param scorecard its scorecard under the seminar's own policy
     */
    public static Measures of(Seminar seminar, Plan plan, Scorecard scorecard) {
        return new Measures(scorecard.ranks().at(1), sum(scorecard, "preference", false),
                sum(scorecard, "balance", true), moved(seminar, plan));
    }

    private static long sum(Scorecard scorecard, String criterion, boolean weighted) {
        return scorecard.criteria().stream()
                .filter(line -> line.id().equals(criterion) || line.id().startsWith(criterion + ":"))
                .mapToLong((CriterionScore line) -> line.penalty() * (weighted ? line.weight() : 1)).sum();
    }

    private static int moved(Seminar seminar, Plan plan) {
        return seminar.baseline().map(baseline -> (int) seminar.participants().stream().map(Participant::id)
                .filter(id -> baseline.groupOf(id).isPresent() && !baseline.groupOf(id).equals(plan.groupOf(id)))
                .count()).orElse(0);
    }

    /**
     * {@return whether this is at least as good in every measure and better in one}
     *
     * @param other the measures of another plan of the same seminar
     */
    public boolean beats(Measures other) {
        return firstChoices >= other.firstChoices && disappointment <= other.disappointment
                && imbalance <= other.imbalance && disruption <= other.disruption && !equals(other);
    }

    /** The fewest first choices first, then the most disappointment, imbalance and disruption. */
    @Override
    public int compareTo(Measures other) {
        return ORDER.compare(this, other);
    }
}
