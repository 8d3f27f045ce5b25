package org.workinggroups.solver.benchmarks;

import java.util.List;
import java.util.Optional;
import org.workinggroups.solver.domain.Score;

/**
 * How a solver got on: every better plan with the time it took to find it.
 *
 * @param steps better plans in the order they were found
 */
public record Progression(List<Step> steps) {

    /**
     * A better plan.
     *
     * @param seconds since the solver began
     * @param score   the plan's score
     */
    public record Step(double seconds, Score score) {
    }

    /** Copies the list. */
    public Progression {
        steps = List.copyOf(steps);
    }

    /** When the first plan that keeps every hard rule was there, in seconds; infinite if none was. */
    public double timeToFeasible() {
        return steps.stream().filter(step -> step.score().isFeasible()).mapToDouble(Step::seconds).findFirst()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** When a plan at least as good as a score was there, in seconds; infinite if none was. */
    public double timeTo(Score score) {
        return steps.stream().filter(step -> step.score().compareTo(score) <= 0).mapToDouble(Step::seconds).findFirst()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** The best score known after some seconds; empty before the first plan. */
    public Optional<Score> scoreAt(double seconds) {
        return steps.stream().filter(step -> step.seconds() <= seconds).reduce((first, second) -> second)
                .map(Step::score);
    }

    /** By how many percent the plan known after some seconds is worse than a score; infinite if none was known. */
    public double gapAt(double seconds, Score reference) {
        return scoreAt(seconds).map(score -> Gap.percent(score, reference)).orElse(Double.POSITIVE_INFINITY);
    }
}
