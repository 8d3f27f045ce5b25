package org.workinggroups.solver.benchmarks.quality;

import java.util.Arrays;
import org.workinggroups.solver.benchmarks.Figures;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.proof.Proof;
import org.workinggroups.solver.proof.ProofLimits;
import org.workinggroups.solver.proof.ProofListener;
import org.workinggroups.solver.proof.Prover;

/**
 * CP-SAT without a search before it: it is told of no plan.
 *
 * @param seconds   how long it worked
 * @param isOptimal whether it proved its plan best within its time
 */
record CpSatAlone(double seconds, boolean isOptimal) {

    static CpSatAlone of(AllocationModel model, ProofLimits limits) {
        int[] nobody = new int[model.participantCount()];
        Arrays.fill(nobody, -1);
        Proof proof = new Prover(limits).prove(model, nobody, ProofListener.NONE, () -> false);
        return new CpSatAlone(proof.seconds(), proof.outcome() == Proof.Outcome.OPTIMAL);
    }

    /** The seconds, with {@code >} before them where they did not suffice. */
    @Override
    public String toString() {
        return (isOptimal ? "" : ">") + Figures.rounded(seconds, 2);
    }
}
