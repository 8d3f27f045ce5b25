package org.workinggroups.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;
import org.workinggroups.solver.recount.Recount;

/** From a seminar to its allocation, as an embedder sees it. */
class AllocatorTest {

    private static final Seminar MONGOLIA =
            new SeminarGenerator(7).generate(SeminarSpecification.named("asem24-mongolia-2026"));

    /** Six people, two groups of three; everybody can have their first wish, and does. */
    @Test
    void everybodyGetsTheirWishWhereThatIsPossible() {
        Seminar.Builder seminar = twoGroups();
        for (int i = 1; i <= 6; i++) {
            seminar.participant(Participant.builder("P" + i).prefers(i <= 3 ? "WG1" : "WG2").build());
        }
        AllocationResult result = Allocator.builder().build().allocate(seminar.build());
        assertThat(result.status()).isEqualTo(Status.OPTIMAL);
        assertThat(result.plan().orElseThrow().placements()).containsEntry("P1", "WG1").containsEntry("P3", "WG1")
                .containsEntry("P4", "WG2").containsEntry("P6", "WG2");
        assertThat(result.scorecard().orElseThrow().ranks().at(1)).isEqualTo(6);
    }

    @Test
    void aSeminarOfRealSizeIsProvenBestAndTheRecountAgrees() {
        AllocationResult result = Allocator.builder().prove(Duration.ofMinutes(1)).build().allocate(MONGOLIA);
        assertThat(result.status()).isEqualTo(Status.OPTIMAL);
        assertThat(result.ending()).isEqualTo(AllocationResult.Ending.COMPLETED);
        assertThat(result.scorecard().orElseThrow().score()).isEqualTo(result.bound())
                .isEqualTo(Recount.score(MONGOLIA, result.plan().orElseThrow()));
    }

    @Test
    void theOrderOfTheRowsChangesNothing() {
        List<Participant> people = new ArrayList<>(MONGOLIA.participants());
        List<WorkingGroup> groups = new ArrayList<>(MONGOLIA.groups());
        List<Relation> relations = new ArrayList<>(MONGOLIA.relations());
        Collections.reverse(people);
        Collections.reverse(groups);
        Collections.reverse(relations);
        Seminar reversed = new Seminar(MONGOLIA.title(), groups, people, relations, MONGOLIA.policy(),
                MONGOLIA.baseline());
        Allocator allocator = Allocator.builder().seed(3).build();
        assertThat(allocator.allocate(reversed).plan()).isEqualTo(allocator.allocate(MONGOLIA).plan());
    }

    /** Four people who must all be apart, and three groups. */
    @Test
    void aConflictIsToldWithWhatWouldMakeAPlanPossible() {
        Seminar.Builder seminar = Seminar.builder("Apart");
        for (int g = 1; g <= 3; g++) {
            seminar.group(WorkingGroup.builder("WG" + g).build());
        }
        for (int i = 1; i <= 6; i++) {
            seminar.participant(Participant.builder("P" + i).build());
        }
        seminar.relation(Relation.keepApart("P1", "P2", "P3", "P4"));
        AllocationResult result = Allocator.builder().build().allocate(seminar.build());
        assertThat(result.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(result.plan()).isEmpty();
        assertThat(result.conflicts()).extracting(Problem::message)
                .containsExactly("P1, P2, P3 and P4 must all be apart, and there are 3 groups");
        assertThat(result.relaxations()).hasSize(5).allMatch(words -> words.startsWith("without the rule that P")
                && words.contains("must be apart (broken by a penalty of 1) a plan exists"));
    }

    /** Five people in a row, each tied to the next, and rooms for four: one tie has to give way, and not the rooms. */
    @Test
    void whereTooManyAreTiedTogetherOneTieGivesWay() {
        Seminar.Builder seminar = Seminar.builder("A chain");
        seminar.group(WorkingGroup.builder("WG1").size(2, 4)).group(WorkingGroup.builder("WG2").size(2, 4));
        for (int i = 1; i <= 6; i++) {
            seminar.participant(Participant.builder("P" + i));
        }
        for (int i = 1; i <= 4; i++) {
            seminar.relation(Relation.keepTogether("P" + i, "P" + (i + 1)));
        }
        AllocationResult result = Allocator.builder().build().allocate(seminar.build());

        assertThat(result.conflicts()).extracting(Problem::message).anyMatch(message ->
                message.startsWith("5 people are tied together"));
        assertThat(result.relaxations()).hasSize(4).allMatch(words -> words.contains("must be together"));
    }

    /** Two separate conflicts: no single rule is enough, so what would have to give way together is told. */
    @Test
    void whereNoSingleRuleIsEnoughTheLeastIsTold() {
        Seminar.Builder seminar = twoGroups();
        for (int i = 1; i <= 6; i++) {
            seminar.participant(Participant.builder("P" + i));
        }
        seminar.relation(Relation.keepApart("P1", "P2", "P3")).relation(Relation.keepApart("P4", "P5", "P6"));

        assertThat(Allocator.builder().build().allocate(seminar.build()).relaxations()).singleElement().asString()
                .startsWith("the least found that would have to give way: ").contains("; ");
    }

    /**
     * Three pairs that must stay together cannot be split evenly over two groups of three: no arithmetic of single
     * rules shows it, the prover does, and says which rules they are.
     */
    @Test
    void aConflictOfSeveralRulesIsNarrowedDownToThose() {
        Seminar.Builder seminar = twoGroups();
        for (int i = 1; i <= 6; i++) {
            seminar.participant(Participant.builder("P" + i).build());
        }
        seminar.relation(Relation.keepTogether("P1", "P2")).relation(Relation.keepTogether("P3", "P4"))
                .relation(Relation.keepTogether("P5", "P6"));
        AllocationResult result = Allocator.builder().prove(Duration.ofSeconds(30)).build().allocate(seminar.build());
        assertThat(result.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(result.conflicts()).extracting(Problem::message).anyMatch(message ->
                message.contains("P1 and P2 must be together"));
        assertThat(result.relaxations()).isNotEmpty().allMatch(words -> words.contains("a plan exists"));
    }

    @Test
    void aCancelledSolveReturnsThePlanItHas() {
        AtomicBoolean heard = new AtomicBoolean();
        AllocationResult result = Allocator.builder().prove(Duration.ofMinutes(1))
                .listener(progress -> heard.set(true)).cancelledWhen(heard::get).build().allocate(MONGOLIA);
        assertThat(result.ending()).isEqualTo(AllocationResult.Ending.INTERRUPTED);
        assertThat(result.plan().orElseThrow().placements()).hasSize(MONGOLIA.participants().size());
    }

    @Test
    void whatIsWrongIsToldAtOnce() {
        Seminar seminar = twoGroups().participant(Participant.builder("P1").build())
                .policy(Policy.STANDARD.with("prefrence", 2).with("balance", "lots")).build();
        assertThatThrownBy(() -> Allocator.builder().build().allocate(seminar))
                .isInstanceOf(InvalidSeminarException.class)
                .hasMessageContaining("prefrence").hasMessageContaining("Maybe preference was meant")
                .hasMessageContaining("lots");
    }

    private static Seminar.Builder twoGroups() {
        return Seminar.builder("Two groups").group(WorkingGroup.builder("WG1").size(3, 3).build())
                .group(WorkingGroup.builder("WG2").size(3, 3).build());
    }
}
