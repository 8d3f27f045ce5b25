package org.workinggroups.solver.benchmarks.second;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.benchmarks.quality.GeneratedInstances;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.proof.Proof;
import org.workinggroups.solver.proof.ProofLimits;
import org.workinggroups.solver.proof.ProofListener;
import org.workinggroups.solver.proof.Prover;

/** Two solvers and two ways to write the criteria down come to the same score. */
class SecondOpinionTest {

    private static final Duration TIME = Duration.ofSeconds(60);

    @Test
    void agreesOnGeneratedSeminarsOfEveryPolicy() {
        GeneratedInstances.ofSize(20, 4).forEach(instance -> assertAgreement(instance.seminar()));
    }

    /** Pins, needs, hard and medium quotas, ties at every level, a published plan, staff and crossings. */
    @Test
    void agreesWhereRulesOfEveryKindMeet() {
        assertAgreement(colourful(Map.of(
                "quota", List.of(Map.of("attribute", "role", "value", "moderator", "min", 1, "level", "hard"),
                        Map.of("attribute", "colour", "max", 2, "level", "medium", "weight", 3)),
                "isolation", Map.of("colour", 3),
                "preference", Map.of("weight", 2, "ranks", List.of(0, 2), "level", "soft"),
                "balance", Map.of("colour", 2, "colour x shape", Map.of("weight", 1, "level", "medium")),
                "equity", Map.of("shape", 3),
                "stability", Map.of("maxMoves", 4, "frozen", List.of("P1"), "weight", 2))));
    }

    @Test
    void saysThatNoPlanKeepsTheHardRules() {
        Seminar.Builder seminar = Seminar.builder("Three apart in two groups").group(WorkingGroup.builder("A").build())
                .group(WorkingGroup.builder("B").build()).relation(Relation.keepApart("P1", "P2", "P3"));
        List.of("P1", "P2", "P3").forEach(id -> seminar.participant(Participant.builder(id).build()));
        SecondOpinion opinion = SecondOpinion.of(seminar.build(), TIME);
        assertThat(opinion.infeasible()).isTrue();
        assertThat(opinion.score()).isEmpty();
    }

    private static void assertAgreement(Seminar seminar) {
        AllocationModel model = new ModelCompiler().compile(seminar, 1);
        int[] nobody = new int[model.participantCount()];
        Arrays.fill(nobody, -1);
        Proof proof = new Prover(ProofLimits.STANDARD.withWallClock(TIME)).prove(model, nobody, ProofListener.NONE,
                () -> false);
        assertThat(proof.outcome()).isEqualTo(Proof.Outcome.OPTIMAL);
        assertThat(SecondOpinion.of(seminar, TIME).score()).contains(proof.score());
    }

    private static Seminar colourful(Map<String, Object> policy) {
        Seminar.Builder seminar = Seminar.builder("Colourful").policy(new Policy(policy))
                .group(WorkingGroup.builder("A").target(4, 4).capacity(7).provides(List.of("ramp")).build())
                .group(WorkingGroup.builder("B").size(2, 5).expertise(List.of("law")).build())
                .group(WorkingGroup.builder("C").target(3, 5).expertise(List.of("media")).build())
                .relation(Relation.keepApart("P3", "P4")).relation(Relation.keepTogether("P5", "P6"))
                .relation(Relation.affinity("P7", "P8", 4)).relation(Relation.affinity("P9", "P10", -3));
        Plan published = Plan.of(Map.of("P1", "A", "P2", "A", "P3", "B", "P5", "C", "P7", "B", "P9", "C", "P11", "B"));
        for (int i = 1; i <= 12; i++) {
            Participant.Builder person = Participant.builder("P" + i).counted(i != 12)
                    .prefers(i % 3 == 0 ? List.of("B") : i % 3 == 1 ? List.of("C", "A") : List.of())
                    .attribute("colour", List.of("red", "blue", "green").get(i % 3))
                    .attribute("shape", i % 2 == 0 ? "round" : "square")
                    .attribute("role", i % 4 == 0 ? List.of("moderator") : List.of())
                    .attribute("expertise", i % 5 == 0 ? List.of("law") : i % 5 == 1 ? List.of("media") : List.of());
            if (i == 2) {
                person.pin("A");
            }
            if (i == 4) {
                person.needs(List.of("ramp"));
            }
            if (i == 9) {
                person.forbidden(List.of("B"));
            }
            seminar.participant(person.build());
        }
        return seminar.baseline(published).build();
    }
}
