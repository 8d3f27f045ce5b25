package org.workinggroups.solver.benchmarks.quality;

import org.workinggroups.solver.benchmarks.Gap;
import org.workinggroups.solver.benchmarks.Instance;
import org.workinggroups.solver.benchmarks.SearchTrace;
import org.workinggroups.solver.bound.LowerBound;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.proof.Proof;
import org.workinggroups.solver.proof.ProofLimits;
import org.workinggroups.solver.proof.ProofListener;
import org.workinggroups.solver.proof.Prover;
import org.workinggroups.solver.search.SearchLimits;

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

    /** Searches with the standard limits, then proves with the plan found as a hint: what the main job does. */
    static Proven of(AllocationModel model, FlatModel flat, ProofLimits limits) {
        SearchTrace trace = SearchTrace.of(flat, SearchLimits.STANDARD, Instance.SEED, Score.ZERO);
        Proof proof = new Prover(limits).prove(model, trace.result().plan(), ProofListener.NONE, () -> false);
        long start = System.nanoTime();
        Score bound = LowerBound.branched(flat, proof.score(), () -> false);
        double millis = (System.nanoTime() - start) / 1e6;
        return new Proven(proof.score(), proof.outcome() == Proof.Outcome.OPTIMAL, proof.seconds(),
                Gap.ofBound(proof.score(), bound), millis);
    }
}
