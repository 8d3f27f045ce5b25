package org.workinggroups.solver.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.search.PlanSearch;
import org.workinggroups.solver.search.SearchLimits;
import org.workinggroups.solver.search.SearchResult;

/**
 * A search as it went: every better plan with the time it took to find it.
 *
 * @param steps      better plans in the order they were found, times in seconds since the search began
 * @param result     what the search returned
 * @param wall       how long it took, in seconds
 * @param processor  processor time of the whole process meanwhile, compiler and collector included, in seconds
 */
public record SearchTrace(List<Step> steps, SearchResult result, double wall, double processor) {

    private static final double NANOS = 1e9;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** A better plan. */
    public record Step(double seconds, Score score) {
    }

    /** Limits by which a search goes on until the clock stops it. */
    public static SearchLimits endless(Duration time) {
        return new SearchLimits(10_000, 10_000, SearchLimits.STANDARD.evaluations(), time);
    }

    /**
     * Runs a search until its limits or a target stop it.
     *
     * @param flat   the flattened terms
     * @param limits when to stop
     * @param seed   the search's seed
     * @param target a score that is good enough to stop at
     */
    public static SearchTrace of(FlatModel flat, SearchLimits limits, long seed, Score target) {
        List<Step> steps = new ArrayList<>();
        boolean[] reached = new boolean[1];
        long processor = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        SearchResult result = new PlanSearch(limits, seed).search(flat, (elapsed, best, plan) -> {
            steps.add(new Step(elapsed.toNanos() / NANOS, best));
            reached[0] = best.compareTo(target) <= 0;
        }, score -> false, () -> reached[0]);
        return new SearchTrace(List.copyOf(steps), result, (System.nanoTime() - start) / NANOS,
                (SYSTEM.getProcessCpuTime() - processor) / NANOS);
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

    /** Moves priced in a second of one core. */
    public double evaluationsPerSecond() {
        return result.evaluations() / processor;
    }
}
