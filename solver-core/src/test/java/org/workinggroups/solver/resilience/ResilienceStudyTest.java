package org.workinggroups.solver.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.resilience.ResilienceStudy.Question;

/** WG1 has two rapporteurs, WG2 one; the moderators are asked for at medium only. */
class ResilienceStudyTest {

    private static final Plan PLAN = Plan.of(Map.of("Ada", "WG1", "Bea", "WG1", "Cem", "WG1", "Dan", "WG2", "Eva",
            "WG2", "Fil", "WG2"));

    @Test
    void oneAbsenceIsRepairedByOneMove() {
        Resilience answer = answer(Question.STANDARD);

        Absence dan = answer.single().stream().filter(absence -> absence.people().equals(List.of("Dan"))).findFirst()
                .orElseThrow();
        assertThat(dan.broken()).singleElement().asString().contains("WG2", "rapporteur");
        assertThat(dan.repair()).hasValue(1);
        assertThat(answer.single()).noneMatch(absence -> absence.people().equals(List.of("Ada")));
    }

    /** A quota that is asked for and not demanded is told, and needs no repair. */
    @Test
    void mediumQuotasAreToldWithoutARepair() {
        Absence eva = answer(Question.STANDARD).single().stream()
                .filter(absence -> absence.people().equals(List.of("Eva"))).findFirst().orElseThrow();

        assertThat(eva.broken()).singleElement().asString().contains("moderator");
        assertThat(eva.repair()).hasValue(0);
    }

    /** Both Norwegians are the rapporteurs of WG1, and Dan alone cannot serve two groups. */
    @Test
    void aBlocThatNobodyCanReplace() {
        Absence norway = answer(Question.STANDARD).blocs().getFirst();

        assertThat(norway.bloc()).isEqualTo("partner Norway");
        assertThat(norway.people()).containsExactly("Ada", "Bea");
        assertThat(norway.repair()).isEmpty();
        assertThat(norway.appointed()).isEmpty();
    }

    @Test
    void aRoleHeldByTwoHoldsOnMoreMornings() {
        Resilience answer = answer(new Question(List.of(), 0.2, 2000, 3));

        assertThat(share(answer, "WG1")).isGreaterThan(0.93);
        assertThat(share(answer, "WG2")).isBetween(0.75, 0.85);
        assertThat(answer.standby()).anySatisfy(standby -> {
            assertThat(standby.group() + " " + standby.role()).isEqualTo("WG2 rapporteur");
            assertThat(standby.standby()).containsExactly("Fil");
        });
    }

    private static double share(Resilience answer, String group) {
        return answer.mornings().stream().filter(share -> share.group().equals(group)
                && share.rule().contains("rapporteur")).findFirst().orElseThrow().share();
    }

    private static Resilience answer(Question question) {
        Seminar seminar = seminar();
        return Allocator.builder().build().resilience(seminar, Origins.of(seminar), PLAN, question);
    }

    private static Seminar seminar() {
        return Seminar.builder("Six people").group(WorkingGroup.builder("WG1").build())
                .group(WorkingGroup.builder("WG2").build())
                .participant(Participant.builder("Ada").attribute("role", "rapporteur").attribute("partner", "Norway")
                        .build())
                .participant(Participant.builder("Bea").attribute("role", "rapporteur").attribute("partner", "Norway")
                        .build())
                .participant(Participant.builder("Cem").attribute("role", "moderator").build())
                .participant(Participant.builder("Dan").attribute("role", "rapporteur").build())
                .participant(Participant.builder("Eva").attribute("role", "moderator").build())
                .participant(Participant.builder("Fil").build())
                .policy(new Policy(Map.of("quota", List.of(
                        Map.of("attribute", "role", "value", "rapporteur", "min", 1, "level", "hard"),
                        Map.of("attribute", "role", "value", "moderator", "min", 1, "level", "medium"))))).build();
    }
}
