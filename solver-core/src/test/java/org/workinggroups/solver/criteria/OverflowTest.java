package org.workinggroups.solver.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;

/**
 * Wherever weights come in, a policy whose penalties could overflow is refused before anything is solved, and the
 * message says which key it is. A billion is the greatest weight or cost there is.
 */
class OverflowTest {

    private static final long BILLION = 1_000_000_000L;

    @ParameterizedTest
    @ValueSource(strings = {"size", "preference", "expertise", "eligibility", "keep-apart", "keep-together", "affinity",
        "stability"})
    void aWeightWithAZeroTooMany(String criterion) {
        assertThat(refusal(people(6).policy(new Policy(Map.of(criterion, 10 * BILLION)))))
                .contains("policy." + criterion).contains("not between 1 and 1000000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"balance", "isolation", "equity"})
    void aGoalWithAZeroTooMany(String criterion) {
        assertThat(refusal(people(6).policy(new Policy(Map.of(criterion, Map.of("gender",
                Map.of("weight", 10 * BILLION)))))))
                .contains("policy." + criterion + ".gender.weight").contains("not between 1 and 1000000000");
    }

    @Test
    void weightsThatAddUpToTooMuchWithTheSquaresOfManyPeople() {
        assertThat(refusal(people(2000).policy(new Policy(Map.of("size", BILLION)))))
                .contains("policy.size").contains("could add up to more than");
        assertThat(refusal(people(2000).policy(new Policy(Map.of("balance", Map.of("gender", BILLION))))))
                .contains("policy.balance").contains("could add up to more than");
    }

    @Test
    void costsOfRanksTimesTheWeight() {
        assertThat(refusal(people(6).policy(new Policy(Map.of("preference", Map.of("weight", BILLION,
                "ranks", List.of(0, BILLION), "unlisted", BILLION))))))
                .contains("policy.preference").contains("could add up to more than");
    }

    @Test
    void aRankWithAZeroTooMany() {
        assertThat(refusal(people(6).policy(new Policy(Map.of("preference",
                Map.of("ranks", List.of(0, 10 * BILLION)))))))
                .contains("policy.preference.ranks").contains("not between 0 and 1000000000");
    }

    /** Costs of a billion, times a thousand wishers twice over for the fair shares, times a thousand people. */
    @Test
    void sharesOfDearRanks() {
        assertThat(refusal(people(1000).policy(new Policy(Map.of("preference",
                Map.of("ranks", List.of(0, BILLION), "unlisted", BILLION), "equity", Map.of("gender", BILLION))))))
                .contains("policy.equity").contains("could add up to more than");
    }

    @Test
    void quotasThatAskForEverybodyAtAGreatPrice() {
        assertThat(refusal(people(6).policy(new Policy(Map.of("quota", List.of(Map.of("attribute", "gender",
                "min", 100_000, "weight", BILLION, "level", "soft")))))))
                .contains("policy.quota").contains("could add up to more than");
        assertThat(refusal(people(6).policy(new Policy(Map.of("quota", List.of(Map.of("attribute", "gender",
                "min", 1, "weight", 10 * BILLION)))))))
                .contains("policy.quota[1].weight").contains("not between 1 and 1000000000");
    }

    @Test
    void relationsThatWeighTooMuch() {
        assertThat(refusal(people(6).relation(Relation.affinity("P1", "P2", BILLION))
                .policy(new Policy(Map.of("affinity", BILLION)))))
                .contains("policy.affinity").contains("could add up to more than");
        for (long weight : new long[] {10 * BILLION, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThat(refusal(people(6).relation(Relation.affinity("P1", "P2", weight))))
                    .contains(Long.toString(weight)).contains("this weight is not between");
        }
    }

    /** What is refused says everything that is wrong; anything but a refusal would fail here. */
    private static String refusal(Seminar.Builder seminar) {
        return Assertions.catchThrowableOfType(InvalidSeminarException.class,
                () -> new ModelCompiler().compile(seminar.build(), 1)).problems().stream().map(Problem::toString)
                .reduce("", (all, problem) -> all + problem + "\n");
    }

    private static Seminar.Builder people(int count) {
        Seminar.Builder seminar = Seminar.builder("Dear").group(WorkingGroup.builder("A").build())
                .group(WorkingGroup.builder("B").build());
        for (int i = 1; i <= count; i++) {
            seminar.participant(Participant.builder("P" + i).prefers(i % 2 == 0 ? "A" : "B")
                    .attribute("gender", i % 3 == 0 ? "M" : "F").build());
        }
        return seminar;
    }
}
