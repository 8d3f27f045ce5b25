package org.workinggroups.solver.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.ModelBuilder;
import org.workinggroups.solver.model.Tally;

class ProverTest {

    private static final Prover PROVER = new Prover(ProofLimits.STANDARD);

    /** Four women, four men, two groups: the perfect split is given, and comes back as it was. */
    @Test
    void aPerfectPlanComesBackAsItWasGiven() {
        AllocationModel model = new ModelCompiler().compile(eightPeople(4).build(), 1);
        int[] perfect = nobodyPlaced(model);
        int[] seen = new int[2];
        for (int p = 0; p < perfect.length; p++) {
            int woman = model.participants().get(p).values("gender").contains("F") ? 0 : 1;
            perfect[p] = seen[woman]++ % 2;
        }

        Proof proof = prove(model, perfect);

        assertThat(proof.outcome()).isEqualTo(Proof.Outcome.OPTIMAL);
        assertThat(proof.plan().orElseThrow()).containsExactly(perfect);
        assertThat(proof.bound()).isEqualTo(proof.score()).isEqualTo(model.score(new Tally(model, perfect)));
    }

    @Test
    void eightPeopleDoNotFitOnSixChairs() {
        AllocationModel model = new ModelCompiler().compile(eightPeople(3).build(), 1);

        Proof proof = prove(model, new int[8]);

        assertThat(proof.outcome()).isEqualTo(Proof.Outcome.INFEASIBLE);
        assertThat(proof.plan()).isEmpty();
        assertThat(proof.bound().isFeasible()).isFalse();
    }

    /** From no plan at all, twice: the same plan both times. From a bad one: at least the same score. */
    @Test
    void theSameQuestionHasTheSameAnswer() {
        AllocationModel model = fortyPeople();
        int[] bad = new int[model.participantCount()];

        Proof first = prove(model, nobodyPlaced(model));
        Proof second = prove(model, nobodyPlaced(model));
        Proof fromBad = prove(model, bad);

        assertThat(first.outcome()).isEqualTo(Proof.Outcome.OPTIMAL);
        assertThat(first.plan().orElseThrow()).containsExactly(second.plan().orElseThrow());
        assertThat(fromBad.score()).isEqualTo(first.score());
    }

    @Test
    void boundsRiseAndPlansGetBetterUntilTheyMeet() {
        AllocationModel model = fortyPeople();
        List<Score> bounds = new ArrayList<>();
        List<Score> incumbents = new ArrayList<>();

        Proof proof = PROVER.prove(model, new int[model.participantCount()], (elapsed, plan, incumbent, bound) -> {
            assertThat(model.score(new Tally(model, plan))).isEqualTo(incumbent);
            incumbents.add(incumbent);
            bounds.add(bound);
        }, () -> false);

        assertThat(bounds).isSorted().last().isEqualTo(proof.bound());
        assertThat(incumbents).isSortedAccordingTo((a, b) -> b.compareTo(a)).last().isEqualTo(proof.score());
        assertThat(proof.bound()).isEqualTo(proof.score());
    }

    @Test
    void aCancelledProofHandsBackWhatItWasGiven() {
        AllocationModel model = new ModelCompiler().compile(eightPeople(8).build(), 1);
        int[] everybodyInOneGroup = new int[8];

        Proof proof = PROVER.prove(model, everybodyInOneGroup, ProofListener.NONE, () -> true);

        assertThat(proof.outcome()).isEqualTo(Proof.Outcome.FEASIBLE);
        assertThat(proof.stoppedByClock()).isTrue();
        assertThat(proof.plan().orElseThrow()).containsExactly(everybodyInOneGroup);
        assertThat(proof.bound()).isLessThan(proof.score());
    }

    @Test
    void aPlanOfAnotherSeminarIsRefused() {
        AllocationModel model = new ModelCompiler().compile(eightPeople(8).build(), 1);

        assertThatThrownBy(() -> prove(model, new int[7])).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("7 placements").hasMessageContaining("8 participants");
        assertThatThrownBy(() -> prove(model, new int[] {0, 0, 0, 0, 0, 0, 0, 2}))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("group 2");
    }

    @Test
    void penaltiesBeyondAllCountingAreToldBeforeSolving() {
        ModelBuilder model = new ModelBuilder(eightPeople(8).build(), 1);
        model.placement(model.objective("dear", Level.SOFT, Long.MAX_VALUE / 3), "too dear", 0, new long[] {0, 2});

        assertThatThrownBy(() -> prove(model.build(), new int[8])).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe the weights can be smaller");
    }

    @Test
    void limitsMustBePositive() {
        assertThatThrownBy(() -> ProofLimits.STANDARD.withWallClock(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("PT0S");
        assertThatThrownBy(() -> new ProofLimits(Duration.ofSeconds(1), 0, 1, true))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("0.0 units of work");
    }

    private static Proof prove(AllocationModel model, int[] hint) {
        return PROVER.prove(model, hint, ProofListener.NONE, () -> false);
    }

    private static int[] nobodyPlaced(AllocationModel model) {
        int[] plan = new int[model.participantCount()];
        Arrays.fill(plan, -1);
        return plan;
    }

    private static AllocationModel fortyPeople() {
        return new ModelCompiler().compile(new SeminarGenerator(7).generate(SeminarSpecification.ofSize(40, 3)), 1);
    }

    private static Seminar.Builder eightPeople(int seats) {
        Seminar.Builder seminar = Seminar.builder("Eight");
        seminar.group(WorkingGroup.builder("WG1").capacity(seats).build());
        seminar.group(WorkingGroup.builder("WG2").capacity(seats).build());
        for (int p = 0; p < 8; p++) {
            seminar.participant(Participant.builder("P" + p).attribute("gender", p < 4 ? "F" : "M").build());
        }
        return seminar;
    }
}
