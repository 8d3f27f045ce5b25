package org.workinggroups.solver.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.workinggroups.solver.benchmarks.Progression.Step;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.search.PlanSearch;
import org.workinggroups.solver.search.SearchLimits;
import org.workinggroups.solver.search.SearchResult;

/**
 * A search as it went.
 *
 * @param progression the better and better plans
 * @param result      what the search returned
 * @param wall        how long it took, in seconds
 * @param processor   processor time of the whole process meanwhile, compiler and collector included, in seconds
 */
public record SearchTrace(Progression progression, SearchResult result, double wall, double processor) {

    private static final double NANOS = 1e9;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Limits by which a search goes on until the clock stops it. */
    public static SearchLimits endless(Duration time) {
        return new SearchLimits(SearchLimits.MOST_ROUNDS, SearchLimits.MOST_ROUNDS,
                SearchLimits.STANDARD.evaluations(), time);
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
        long processor = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        SearchResult result = new PlanSearch(limits, seed).search(flat,
                (elapsed, best, plan) -> steps.add(new Step(elapsed.toNanos() / NANOS, best)),
                best -> best.compareTo(target) <= 0, () -> false);
        return new SearchTrace(new Progression(steps), result, (System.nanoTime() - start) / NANOS,
                (SYSTEM.getProcessCpuTime() - processor) / NANOS);
    }

    /** Moves priced in a second of one core. */
    public double evaluationsPerSecond() {
        return result.evaluations() / processor;
    }
}
