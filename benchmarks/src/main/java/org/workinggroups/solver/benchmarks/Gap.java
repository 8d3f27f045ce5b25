package org.workinggroups.solver.benchmarks;

import org.workinggroups.solver.domain.Score;

/** How far one score is from another. */
public final class Gap {

    private Gap() {
    }

    /**
     * By how many percent of the reference's soft penalty a score is worse than the reference; infinite where it is
     * worse on a higher level, 0 or less where it is as good or better.
     */
    public static double percent(Score score, Score reference) {
        if (score.hard() != reference.hard() || score.medium() != reference.medium()) {
            return score.compareTo(reference) > 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        return 100.0 * (score.soft() - reference.soft()) / Math.max(1, reference.soft());
    }

    /**
     * By how many percent of a score's soft penalty a bound lies below it; infinite where it is below on a higher
     * level.
     */
    public static double ofBound(Score score, Score bound) {
        if (score.hard() != bound.hard() || score.medium() != bound.medium()) {
            return Double.POSITIVE_INFINITY;
        }
        return 100.0 * (score.soft() - bound.soft()) / Math.max(1, score.soft());
    }
}
