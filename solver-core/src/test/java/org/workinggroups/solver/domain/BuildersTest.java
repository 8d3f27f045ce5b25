package org.workinggroups.solver.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A program that builds a seminar is told everything that is wrong with it at once. */
class BuildersTest {

    @Test
    void oneExceptionListsEveryProblem() {
        InvalidSeminarException e = catchThrowableOfType(InvalidSeminarException.class, () -> Seminar.builder("Wrong")
                .group(WorkingGroup.builder("WG1").target(30, 25).capacity(-1))
                .group(WorkingGroup.builder("WG2").size(-2, 5))
                .participant(Participant.builder("P1").prefers("WG3"))
                .participant(Participant.builder("P1").pin("WG4"))
                .relation(Relation.keepApart("P1", "P2"))
                .build());

        assertThat(e.problems()).extracting(Problem::toString).containsExactly(
                "group WG1, target: this is no range of people: \"30-25\". Maybe the two ends are swapped",
                "group WG1, capacity: a room has no fewer than 0 seats: \"-1\"",
                "group WG2, size: this is no range of people: \"-2-5\". Maybe the two ends are swapped",
                "participant P1, preferences: there is no such group: \"WG3\". Maybe WG1 was meant",
                "participant P1, id: this id stands already at participant P1, id: \"P1\". Maybe a row was copied, or "
                        + "two people were given one id",
                "participant P1, pin: there is no such group: \"WG4\". Maybe WG1 was meant",
                "relation 1: nobody has this id: \"P2\". Maybe P1 was meant");
        assertThat(e).hasMessageContaining("30-25").hasMessageContaining("WG4");
    }

    @Test
    void aGroupAloneIsCheckedToo() {
        assertThatThrownBy(() -> WorkingGroup.builder("WG1").size(5, 3).capacity(-4).build())
                .isInstanceOf(InvalidSeminarException.class).hasMessageContaining("5-3").hasMessageContaining("-4");
    }

    @Test
    void aSeminarIsBuiltFromLists() {
        Seminar seminar = Seminar.builder("Lists").groups(List.of(WorkingGroup.builder("WG1").build()))
                .participants(List.of(Participant.builder("P1").build(), Participant.builder("P2").build()))
                .relations(List.of(Relation.keepTogether("P1", "P2"))).build();

        assertThat(seminar).hasToString("seminar of 2 participants and 1 groups");
        assertThat(seminar.relations()).hasSize(1);
    }

    /** Settings keep the order they were given in; a map without one would give other bytes in each run. */
    @Test
    void theSettingsOfAPolicyHaveAnOrder() {
        Map<String, Object> stated = new LinkedHashMap<>(Map.of("region", 1));
        stated.put("gender", 2);
        Policy policy = Policy.builder().set("balance", stated).build().with("size", "off");
        Policy unordered = new Policy(Map.of("size", "off", "balance", Map.of("region", 1, "gender", 2, "age", 3)));

        assertThat((Map<?, ?>) policy.settings().get("balance")).extracting(Map::keySet).asString()
                .isEqualTo("[region, gender]");
        assertThat(unordered.settings().toString()).isEqualTo("{balance={age=3, gender=2, region=1}, size=off}");
    }

    @Test
    void aPolicyIsBuiltCriterionByCriterion() {
        Policy policy = Policy.builder().set("preference", 2).weight("balance", "gender", 3)
                .weight("balance", "region", 1).off("isolation").build();

        assertThat(policy.settings()).isEqualTo(Map.of("preference", 2, "balance", Map.of("gender", 3L, "region", 1L),
                "isolation", "off"));
        assertThat(policy.settings().keySet()).containsExactly("preference", "balance", "isolation");
        assertThatThrownBy(() -> Policy.builder().set("size", LocalDate.EPOCH).build())
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("java.time.LocalDate");
    }
}
