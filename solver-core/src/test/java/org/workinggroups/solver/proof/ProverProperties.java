package org.workinggroups.solver.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Tally;

class ProverProperties {

    private static final Prover PROVER = new Prover(ProofLimits.STANDARD);

    /** Whatever the terms, the proof says what trying every plan says. */
    @Property(seed = "2026", tries = 250)
    void provesWhatTryingEveryPlanShows(@ForAll long seed) {
        AllocationModel model = RandomModels.draw(seed);
        int[] hint = hint(model, seed);

        Proof proof = PROVER.prove(model, hint, ProofListener.NONE, () -> false);

        Optional<Score> best = BruteForce.best(model);
        assertThat(proof.stoppedByClock()).isFalse();
        assertThat(proof.plan().isPresent()).isEqualTo(best.isPresent());
        if (best.isPresent()) {
            assertThat(proof.outcome()).isEqualTo(Proof.Outcome.OPTIMAL);
            assertThat(proof.score()).isEqualTo(best.get());
            assertThat(proof.bound()).isEqualTo(best.get());
            assertThat(model.score(new Tally(model, proof.plan().get()))).isEqualTo(best.get());
        } else {
            assertThat(proof.outcome()).isEqualTo(Proof.Outcome.INFEASIBLE);
            assertThat(proof.bound().isFeasible()).isFalse();
        }
    }

    /** Out of work or not, a proof hands back nothing worse than it was given, and its bound is a bound. */
    @Property(seed = "2027", tries = 60)
    void neverHandsBackWorseThanItWasGiven(@ForAll long seed) {
        AllocationModel model = RandomModels.draw(seed);
        int[] hint = hint(model, seed + 1);
        Score given = model.score(new Tally(model, hint));

        Proof proof = new Prover(new ProofLimits(ProofLimits.STANDARD.wallClock(), 1e-6, seed, true)).prove(model, hint,
                ProofListener.NONE, () -> false);

        if (given.isFeasible() && Arrays.stream(hint).allMatch(group -> group >= 0)) {
            assertThat(proof.score()).isLessThanOrEqualTo(given);
        }
        BruteForce.best(model).ifPresent(best -> assertThat(proof.bound()).isLessThanOrEqualTo(best));
        proof.plan().ifPresent(plan -> assertThat(proof.score()).isEqualTo(model.score(new Tally(model, plan))));
    }

    /** Any plan, sometimes with somebody left out. */
    private static int[] hint(AllocationModel model, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int least = random.nextInt(4) == 0 ? -1 : 0;
        return random.ints(model.participantCount(), least, model.groupCount()).toArray();
    }
}
