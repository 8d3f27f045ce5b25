package org.workinggroups.solver.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.update.PlacementChange.Kind;
import org.workinggroups.solver.update.SeminarChange.Apart;
import org.workinggroups.solver.update.SeminarChange.Close;
import org.workinggroups.solver.update.SeminarChange.Pin;
import org.workinggroups.solver.update.SeminarChange.Withdraw;

/** Six people in two groups of three; each group needs a rapporteur. Ada and Dan are theirs, Bea could be one too. */
class UpdaterTest {

    private static final Plan PUBLISHED = Plan.of(Map.of("Ada", "WG1", "Bea", "WG1", "Cem", "WG1", "Dan", "WG2", "Eva",
            "WG2", "Fil", "WG2"));

    @Test
    void nothingChangedNobodyMoves() {
        PlanUpdate update = update(seminar(), UpdateLimits.LEAST);

        assertThat(update.plan()).contains(PUBLISHED);
        assertThat(update.changes()).isEmpty();
        assertThat(update.leastMoves()).hasValue(0);
        assertThat(update.proven()).isTrue();
    }

    /** Dan was the rapporteur of WG2; Bea is one too, and somebody must make room or not, as sizes are free. */
    @Test
    void whoTakesOverIsToldWhy() {
        PlanUpdate update = update(changed(new Withdraw("Dan")), UpdateLimits.LEAST);

        assertThat(update.moves()).isEqualTo(1);
        PlacementChange moved = update.changes().stream().filter(change -> change.kind() == Kind.MOVED).findFirst()
                .orElseThrow();
        assertThat(moved.participant()).isIn("Ada", "Bea");
        assertThat(moved.from() + " " + moved.to()).isEqualTo("WG1 WG2");
        assertThat(moved.cause()).isEqualTo("WG2 lost its rapporteur");
    }

    /** The limit is impossible: the smallest number of moves that would do is told. */
    @Test
    void anImpossibleLimitTellsWhatWouldDo() {
        PlanUpdate update = update(changed(new Withdraw("Dan")), UpdateLimits.LEAST.withMaxMoves(0));

        assertThat(update.plan()).isEmpty();
        assertThat(update.leastMoves()).hasValue(1);
        assertThat(update.proven()).isTrue();
    }

    /** All of WG2 withdraw: nobody may move, and no rapporteur is left there. */
    @Test
    void threeWithdrawalsAndNoMoveAllowed() {
        PlanUpdate update = update(changed(new Withdraw("Dan"), new Withdraw("Eva"), new Withdraw("Fil")),
                UpdateLimits.LEAST.withMaxMoves(0));

        assertThat(update.plan()).isEmpty();
        assertThat(update.leastMoves()).hasValue(1);
        assertThat(update.proven()).isTrue();
    }

    @Test
    void aFreezeThatForbidsEveryPlanTellsWhatWouldDoWithoutIt() {
        PlanUpdate update = update(changed(new Withdraw("Dan")), UpdateLimits.LEAST.withFreeze(true));

        assertThat(update.plan()).isEmpty();
        assertThat(update.leastMoves()).hasValue(1);
        assertThat(update(changed(new Withdraw("Dan")), UpdateLimits.LEAST.withFrozen(List.of("Ada"))).changes())
                .extracting(PlacementChange::participant).containsExactly("Bea", "Dan");
    }

    @Test
    void withoutAnyRapporteurThereIsNoPlanAtAll() {
        PlanUpdate update = update(changed(new Withdraw("Dan"), new Withdraw("Ada"), new Withdraw("Bea")),
                UpdateLimits.LEAST.withMaxMoves(0));

        assertThat(update.plan()).isEmpty();
        assertThat(update.leastMoves()).isEmpty();
        assertThat(update.proven()).isTrue();
    }

    @Test
    void pinsHoldAndConfidentialRulesAreNotTold() {
        assertThat(update(changed(new Pin("Eva", "WG1")), UpdateLimits.LEAST).plan().orElseThrow().groupOf("Eva"))
                .contains("WG1");
        PlanUpdate apart = update(changed(new Apart("Eva", "Fil")), UpdateLimits.LEAST);
        assertThat(apart.moves()).isEqualTo(1);
        assertThat(apart.changes().getFirst().cause()).isEqualTo("a rule that must hold");
        assertThat(new Apart("Eva", "Fil").words()).isEqualTo("a confidential rule was added");
    }

    /** Whoever loses their group is placed anew; that is no move of the plan's making. */
    @Test
    void theGroupsOfWhoeverStaysDoNotMatterWhenAnotherCloses() {
        Seminar three = SeminarChanges.apply(seminar(), List.of());
        PlanUpdate update = update(SeminarChanges.apply(three, List.of(new Close("WG2"))), UpdateLimits.LEAST);

        assertThat(update.moves()).isZero();
        assertThat(update.changes()).hasSize(3).allMatch(change -> change.cause().equals("WG2 is closed"));
    }

    /** Cem wishes WG2 and Fil WG1: a swap buys 20 points, but nobody moves unless asked. */
    @Test
    void theLadderTellsWhatEachFurtherMoveBuys() {
        Seminar wished = wishing();
        PlanUpdate update = update(wished, UpdateLimits.LEAST.withLadder(3));

        assertThat(update.changes()).isEmpty();
        assertThat(update.ladder()).extracting(Rung::most).containsExactly(0, 1, 2, 3);
        assertThat(update.ladder()).extracting(Rung::moves).containsExactly(0, 1, 2, 2);
        assertThat(update.ladder().get(1).words()).contains("preference 10 less");
        assertThat(update.ladder().get(3).words()).isEmpty();
    }

    @Test
    void aMoveIsMadeWhereItBuysItsPrice() {
        UpdateLimits cheap = new UpdateLimits(UpdateLimits.LEAST.maxMoves(), OptionalLong.of(5), false, List.of(),
                List.of(), 0);
        UpdateLimits dear = new UpdateLimits(UpdateLimits.LEAST.maxMoves(), OptionalLong.of(50), false, List.of(),
                List.of(), 0);

        assertThat(update(wishing(), cheap).moves()).isEqualTo(2);
        assertThat(update(wishing(), dear).moves()).isZero();
    }

    /** Bea was moved in the update before: now it is Ada's turn. */
    @Test
    void whoeverWasMovedAlreadyIsDearer() {
        for (String before : List.of("Ada", "Bea")) {
            Seminar seminar = Updater.remembering(changed(new Withdraw("Dan")), List.of(before));
            assertThat(update(seminar, UpdateLimits.LEAST).changes()).filteredOn(change -> change.kind() == Kind.MOVED)
                    .extracting(PlacementChange::participant)
                    .containsExactly(before.equals("Ada") ? "Bea" : "Ada");
        }
    }

    /** Dan is back: the plan that was in force when he was there is taken up again. */
    @Test
    void whoUndoesAChangeGetsTheFirstPlanBack() {
        Plan between = update(changed(new Withdraw("Dan")), UpdateLimits.LEAST).plan().orElseThrow();

        PlanUpdate back = Allocator.builder().build().update(wishing(), Origins.of(wishing()), between,
                UpdateLimits.LEAST, List.of(PUBLISHED));

        assertThat(back.plan()).isPresent();
        assertThat(score(wishing(), back.plan().orElseThrow())).isLessThanOrEqualTo(score(wishing(), PUBLISHED));
    }

    /** Dan is frozen by the policy and was moved before; then he does not come. */
    @Test
    void whoeverDoesNotComeIsNamedInThePolicyNoMore() {
        Seminar frozen = seminar().withPolicy(seminar().policy().with("stability", Map.of("frozen",
                List.of("Dan", "Fil"), "moved", "Dan")));

        Seminar without = SeminarChanges.apply(frozen, List.of(new Withdraw("Dan")));

        assertThat(without.policy().settings().get("stability"))
                .isEqualTo(Map.of("frozen", List.of("Fil"), "moved", List.of()));
        assertThat(update(without, UpdateLimits.LEAST).moves()).isEqualTo(1);
    }

    @Test
    void tiesBetweenPeopleAreKept() {
        Seminar tied = Seminar.builder("Tied").group(WorkingGroup.builder("WG1").build())
                .group(WorkingGroup.builder("WG2").build()).participant(Participant.builder("A").build())
                .participant(Participant.builder("B").build()).relation(Relation.keepTogether("A", "B"))
                .policy(new Policy(Map.of("quota", List.of()))).build();

        PlanUpdate update = update(tied, Plan.of(Map.of("A", "WG1", "B", "WG2")), UpdateLimits.LEAST);

        assertThat(update.moves()).isEqualTo(1);
        assertThat(update.plan().orElseThrow().groupOf("A")).isEqualTo(update.plan().orElseThrow().groupOf("B"));
    }

    private static long score(Seminar seminar, Plan plan) {
        return Allocator.builder().build().evaluate(seminar, plan).score().soft();
    }

    private static PlanUpdate update(Seminar seminar, UpdateLimits limits) {
        return update(seminar, PUBLISHED, limits);
    }

    private static PlanUpdate update(Seminar seminar, Plan published, UpdateLimits limits) {
        return Allocator.builder().prove(Duration.ofSeconds(30)).build().update(seminar, published, limits);
    }

    private static Seminar changed(SeminarChange... changes) {
        return SeminarChanges.apply(seminar(), List.of(changes));
    }

    private static Seminar seminar() {
        return seminar(List.of(), List.of());
    }

    private static Seminar wishing() {
        return seminar(List.of("WG2"), List.of("WG1"));
    }

    private static Seminar seminar(List<String> cem, List<String> fil) {
        return Seminar.builder("Six people").group(WorkingGroup.builder("WG1").build())
                .group(WorkingGroup.builder("WG2").build())
                .participant(Participant.builder("Ada").attribute("role", "rapporteur").build())
                .participant(Participant.builder("Bea").attribute("role", "rapporteur").build())
                .participant(Participant.builder("Cem").prefers(cem).build())
                .participant(Participant.builder("Dan").attribute("role", "rapporteur").build())
                .participant(Participant.builder("Eva").build())
                .participant(Participant.builder("Fil").prefers(fil).build())
                .policy(new Policy(Map.of("quota", List.of(Map.of("attribute", "role", "value", "rapporteur", "min", 1,
                        "level", "hard"))))).build();
    }
}
