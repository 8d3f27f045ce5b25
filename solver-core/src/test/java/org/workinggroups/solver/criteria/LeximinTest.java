package org.workinggroups.solver.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Objective;
import org.workinggroups.solver.oracle.BruteForce;
import org.workinggroups.solver.recount.Recount;

/** Nobody's wish is met at the price of somebody else who is worse off. */
class LeximinTest {

    private static final Policy LEXIMIN = policy(Map.of("fairness", "leximin"));

    /**
     * Three rooms of one bed, three travellers. Ana and Bo wish A before B, and C not at all; Chen wishes A, then C. If
     * Ana gets A, one of the other two sleeps where she never asked. The sum, told that a second choice is worth
     * nothing, would do that; leximin gives everybody a wish of theirs.
     */
    @Test
    void noFirstChoiceIsWorthSomebodyLeftWithoutAWish() {
        Seminar rooms = rooms().participant(wishing("Ana", "A", "B")).participant(wishing("Bo", "A", "B"))
                .participant(wishing("Chen", "A", "C")).policy(LEXIMIN).build();

        List<Plan> best = BruteForce.best(new ModelCompiler().compile(rooms, 1)).plans();

        assertThat(best).allSatisfy(plan -> assertThat(plan.groupOf("Chen")).contains("C"));
        assertThat(best).hasSize(2);
        assertThat(best).containsExactlyInAnyOrderElementsOf(BruteForce.best(rooms).plans());
    }

    /** One third choice or two second ones: the sum of [0, 2, 3] takes the third choice, leximin the two second ones. */
    @Test
    void oneThirdChoiceIsWorseThanTwoSecondOnes() {
        Seminar.Builder travellers = rooms().participant(wishing("Ana", "A", "B", "C"))
                .participant(wishing("Bo", "B", "C", "A")).participant(wishing("Chen", "A", "B", "C"));
        Map<String, Object> prices = Map.of("ranks", List.of(0, 2, 3));
        Seminar bySum = travellers.policy(policy(prices)).build();
        Seminar byLeximin = travellers.policy(policy(Map.of("ranks", List.of(0, 2, 3), "fairness", "leximin"))).build();

        assertThat(worst(bySum)).contains(3);
        assertThat(worst(byLeximin)).isSubsetOf(1, 2);
    }

    /** docs/criteria.md: kinds of 0, 1, 7, 13 and 13, and every other medium goal weighs 112 times as much. */
    @Test
    void theExampleOfThePage() {
        Seminar seminar = Cast.seminar().withPolicy(LEXIMIN);
        AllocationModel model = new ModelCompiler().compile(seminar, 1);

        assertThat(Recount.penalties(seminar, Cast.plan())).containsEntry(new Recount.Line("preference", Level.MEDIUM),
                22L);
        assertThat(model.objectives()).filteredOn(objective -> objective.level() == Level.MEDIUM)
                .extracting(Objective::id, Objective::weight).contains(
                        tuple("preference", 1L),
                        tuple("isolation:gender", 112L));
    }

    @Test
    void aCrowdWithLongListsIsToldHowToShortenThem() {
        List<String> wishes = IntStream.rangeClosed(1, 12).mapToObj(i -> "G" + i).toList();
        Seminar.Builder crowd = Seminar.builder("Crowd");
        wishes.forEach(id -> crowd.group(WorkingGroup.builder(id).build()));
        for (int p = 1; p <= 300; p++) {
            crowd.participant(wishing("P" + p, wishes.toArray(String[]::new)));
        }
        Map<String, Object> longList = Map.of("fairness", "leximin", "ranks", IntStream.range(0, 12).boxed().toList());

        assertThatThrownBy(() -> new ModelCompiler().compile(crowd.policy(policy(longList)).build(), 1))
                .hasMessageContaining("cannot be told apart in one number").hasMessageContaining("\"ranks\"");
        assertThat(new ModelCompiler().compile(crowd.policy(LEXIMIN).build(), 1).terms()).isNotEmpty();
    }

    @Test
    void wordsThatAreNotKnownAndLevelsThatAreNotPossible() {
        assertThatThrownBy(() -> new ModelCompiler().compile(rooms().participant(wishing("Ana", "A"))
                .policy(policy(Map.of("fairness", "leximim"))).build(), 1))
                .hasMessageContaining("this fairness is not known").hasMessageContaining("leximin was meant");
        assertThatThrownBy(() -> new ModelCompiler().compile(rooms().participant(wishing("Ana", "A"))
                .policy(policy(Map.of("fairness", "leximin", "level", "soft"))).build(), 1))
                .hasMessageContaining("this level is not possible here");
    }

    /** The ranks that come out in one of the best plans. */
    private static List<Integer> worst(Seminar seminar) {
        Plan plan = BruteForce.best(new ModelCompiler().compile(seminar, 1)).plans().getFirst();
        return seminar.participants().stream().map(person -> person.rankOf(plan.groupOf(person.id()).orElseThrow()))
                .toList();
    }

    private static Policy policy(Map<String, Object> preference) {
        return new Policy(Map.of("preference", preference));
    }

    private static Seminar.Builder rooms() {
        Seminar.Builder rooms = Seminar.builder("Rooms");
        List.of("A", "B", "C").forEach(id -> rooms.group(WorkingGroup.builder(id).size(0, 1).build()));
        return rooms;
    }

    private static Participant wishing(String id, String... wishes) {
        return Participant.builder(id).prefers(wishes).build();
    }
}
