package org.workinggroups.solver.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a secretariat officer reads when ids do not hang together. */
class SeminarRulesTest {

    @Test
    void aSeminarThatHangsTogetherHasNoProblems() {
        assertThat(problems(seminar(person("P1"), person("P2")))).isEmpty();
    }

    @Test
    void nobodyAndNowhere() {
        assertThat(problems(Seminar.builder("Empty"))).containsExactly(
                "groups: there is no working group. Maybe the list under \"groups:\" is empty",
                "registrations: there is nobody to place. Maybe the file has only a header");
    }

    @Test
    void idsStandOnce() {
        assertThat(problems(seminar(person("P1"), person("P1")).group(WorkingGroup.builder("WG1").build())))
                .containsExactly("group WG1, id: two groups have the same id: \"WG1\". Maybe one was copied from the "
                        + "other", "participant P1, id: this id stands already at participant P1, id: \"P1\". Maybe a "
                        + "row was copied, or two people were given one id");
    }

    @Test
    void groupsThatDoNotExist() {
        assertThat(problems(seminar(Participant.builder("P1").prefers("WG2", "WG9", "WG2").pin("WG8")
                .forbidden(List.of("plenary")).build()))).containsExactly(
                        "participant P1, preferences: there is no such group: \"WG9\". Maybe WG1 was meant",
                        "participant P1, preferences: the same group is wished twice: \"WG2\". Maybe another group was "
                                + "meant",
                        "participant P1, pin: there is no such group: \"WG8\". Maybe WG1 was meant",
                        "participant P1, forbidden: there is no such group: \"plenary\". Maybe one of WG1, WG2 was "
                                + "meant");
    }

    @Test
    void keptApartFromHerself() {
        assertThat(problems(seminar(person("P1")).relation(Relation.keepApart("P1", "P1")))).containsExactly(
                "relation 1: keep-apart names the same person twice: \"P1\". Maybe another person was meant");
    }

    @Test
    void tiedToNobody() {
        assertThat(problems(seminar(person("P1"), person("P2")).relation(Relation.keepApart("P1", "P3"))
                .relation(Relation.keepApart("P1")))).containsExactly(
                        "relation 1: nobody has this id: \"P3\". Maybe P1 was meant",
                        "relation 2: a relation needs two people or more: \"P1\". Maybe ids are separated by something "
                                + "other than \";\"");
    }

    @Test
    void theSamePairTwiceAndTiesThatGoRound() {
        assertThat(problems(seminar(person("P1"), person("P2"), person("P3"))
                .relation(Relation.keepApart("P1", "P2")).relation(Relation.keepApart("P2", "P1"))
                .relation(Relation.keepTogether("P1", "P2")).relation(Relation.keepTogether("P2", "P3"))
                .relation(Relation.keepTogether("P3", "P1")))).containsExactly(
                        "relation 2: keep-apart of these two stands already at relation 1: \"P2;P1\". Maybe this row "
                                + "can be deleted",
                        "relation 5: these people are tied together already by the rows above: the ties go round in a "
                                + "circle: \"P3;P1\". Maybe this row can be deleted, or another person was meant");
    }

    @Test
    void weightsOfTies() {
        assertThat(problems(seminar(person("P1"), person("P2"), person("P3"))
                .relation(tie(Relation.Kind.AFFINITY, Optional.empty(), Optional.empty(), "P1", "P2"))
                .relation(tie(Relation.Kind.KEEP_APART, Optional.of(-1L), Optional.empty(), "P1", "P2"))
                .relation(tie(Relation.Kind.AFFINITY, Optional.of(Long.MIN_VALUE), Optional.empty(), "P1", "P3"))
                .relation(tie(Relation.Kind.AFFINITY, Optional.of(1L), Optional.of(Level.HARD), "P2", "P3"))))
                .containsExactly("relation 1: an affinity needs a weight: \"P1;P2\". Maybe the weight column is empty",
                        "relation 2: this weight must not be negative: \"-1\". Maybe keep-together was meant",
                        "relation 3: this weight is not between -1000000000 and 1000000000: "
                                + "\"-9223372036854775808\". Maybe a zero too many was typed",
                        "relation 4: an affinity cannot be hard: \"hard\". Maybe keep-together or keep-apart was "
                                + "meant");
    }

    private static Relation tie(Relation.Kind kind, Optional<Long> weight, Optional<Level> level, String... people) {
        return new Relation(kind, List.of(people), weight, level);
    }

    private static Participant person(String id) {
        return Participant.builder(id).build();
    }

    private static Seminar.Builder seminar(Participant... people) {
        Seminar.Builder seminar = Seminar.builder("Rules").group(WorkingGroup.builder("WG1").build());
        List.of(people).forEach(seminar::participant);
        return seminar.group(WorkingGroup.builder("WG2").build());
    }

    private static List<String> problems(Seminar.Builder builder) {
        try {
            builder.build();
            return List.of();
        } catch (InvalidSeminarException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }
}
