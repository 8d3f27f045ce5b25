package org.workinggroups.solver.benchmarks.quality;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.Progress;
import org.workinggroups.solver.Status;
import org.workinggroups.solver.benchmarks.Gap;
import org.workinggroups.solver.benchmarks.Instance;
import org.workinggroups.solver.bound.LowerBound;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.FlatModel;

/**
 * What is known for certain of an instance.
 *
 * @param best         the best score known
 * @param isOptimal    whether it is proven that no plan is better
 * @param proofSeconds how long the proof took, or tried, after the search
 * @param boundGap     by how many percent of the best score the cheap bound lies below it; infinite where not even the
 *                     medium level is met
 * @param boundMillis  how long the cheap bound took
 */
record Proven(Score best, boolean isOptimal, double proofSeconds, double boundGap, double boundMillis) {

    /** Allocates as a user would, with a proof of so much time at most; the proof begins where it is first heard of. */
    static Proven of(Instance instance, FlatModel flat, Duration limit) {
        AtomicLong proofStart = new AtomicLong();
        AllocationResult result = Allocator.builder().seed(Instance.SEED).prove(limit).listener(progress -> {
            if (progress.phase() == Progress.Phase.PROOF) {
                proofStart.compareAndSet(0, System.nanoTime());
            }
        }).build().allocate(instance.seminar());
        double seconds = proofStart.get() == 0 ? 0 : (System.nanoTime() - proofStart.get()) / 1e9;
        Score best = result.scorecard().orElseThrow().score();
        long start = System.nanoTime();
        Score bound = LowerBound.climbed(flat, best, () -> false).branched(best);
        double millis = (System.nanoTime() - start) / 1e6;
        return new Proven(best, result.status() == Status.OPTIMAL, seconds, Gap.ofBound(best, bound), millis);
    }
}
