package org.workinggroups.solver.feasibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;

/** One story for each cause why no plan can be found, and what the officer reads. */
class FeasibilityTest {

    private static final WorkingGroup WG1 = WorkingGroup.builder("WG1").build();
    private static final WorkingGroup WG2 = WorkingGroup.builder("WG2").build();
    private static final WorkingGroup WG3 = WorkingGroup.builder("WG3").build();

    /** 95 people registered; four groups of 25 to 30 would need a hundred, and three would take ninety. */
    @Test
    void noNumberOfGroupsFits() {
        Seminar.Builder seminar = people(95);
        IntStream.rangeClosed(1, 4).forEach(g -> seminar.group(WorkingGroup.builder("WG" + g).size(25, 30).build()));

        assertThat(conflicts(seminar)).containsExactly("groups: 95 participants, 4 groups of 25-30: no number of "
                + "groups of 25-30 fits 95 people; possible: 4 x 23-24, or 3 x 31-32");
    }

    @Test
    void anotherNumberOfGroupsWouldFit() {
        Seminar.Builder seminar = people(80);
        IntStream.rangeClosed(1, 4).forEach(g -> seminar.group(WorkingGroup.builder("WG" + g).size(25, 30).build()));

        assertThat(conflicts(seminar)).containsExactly(
                "groups: 80 participants, 4 groups of 25-30: 3 groups of 25-30 would fit");
    }

    @Test
    void unlikeGroupsThatAreTooSmall() {
        assertThat(conflicts(people(20).group(WorkingGroup.builder("WG1").size(0, 8).build())
                .group(WorkingGroup.builder("WG2").size(4, 10).build()))).containsExactly(
                "groups: 20 participants, 2 groups that hold 4-18 in all: more groups, or larger ones, would fit");
    }

    /** Interpreters count for no group size, but they need a chair. */
    @Test
    void staffNeedSeatsToo() {
        Seminar.Builder seminar = people(10).group(WorkingGroup.builder("WG1").capacity(6).build())
                .group(WorkingGroup.builder("WG2").capacity(5).build());
        IntStream.rangeClosed(1, 3).forEach(i -> seminar.participant(
                Participant.builder("Staff" + i).counted(false).build()));

        assertThat(conflicts(seminar)).containsExactly("groups: 13 people need a seat, and 2 rooms have 11. Maybe 2 "
                + "seats more, or another room, would do");
    }

    @Test
    void aGroupThatMustBeLargerThanItsRoom() {
        assertThat(conflicts(people(30).group(WorkingGroup.builder("WG1").size(20, 30).capacity(15).build())
                .group(WG2))).containsExactly("group WG1, id: WG1 cannot keep both: WG1 takes 20-30 participants; "
                        + "the room of WG1 has 15 seats");
    }

    /** P2 is wanted in WG1, but needs a room without steps, and only WG2's is. */
    @Test
    void somebodyHasNoGroupLeft() {
        Seminar.Builder seminar = people(1).group(WG1)
                .group(WorkingGroup.builder("WG2").provides(List.of("step-free")).build())
                .participant(Participant.builder("P2").pin("WG1").needs(List.of("step-free")).build());

        assertThat(conflicts(seminar)).containsExactly(
                "participant P2, pin: P2 has no group left: P2 is pinned to WG1; P2 needs step-free");
    }

    @Test
    void morePeoplePinnedThanAGroupHolds() {
        Seminar.Builder seminar = people(2).group(WorkingGroup.builder("WG1").size(0, 2).build()).group(WG2);
        IntStream.rangeClosed(3, 5).forEach(i -> seminar.participant(
                Participant.builder("P" + i).pin("WG1").build()));

        assertThat(conflicts(seminar)).containsExactly("group WG1, max: 3 participants can only be in WG1, where 2 "
                + "are allowed at most (P3, P4 and P5)");
    }

    /** Five people need a room without steps; the two rooms that have none hold two each. */
    @Test
    void twoRoomsTogetherAreTooSmallForThoseWhoNeedThem() {
        Seminar.Builder seminar = people(2).group(WG3);
        List.of("WG1", "WG2").forEach(id -> seminar.group(WorkingGroup.builder(id).capacity(2)
                .provides(List.of("step-free")).build()));
        IntStream.rangeClosed(3, 7).forEach(i -> seminar.participant(
                Participant.builder("P" + i).needs(List.of("step-free")).build()));

        assertThat(conflicts(seminar)).containsExactly("group WG1, capacity: 5 people can only be in WG1 and WG2, "
                + "where 4 are allowed at most (P3, P4, P5, P6 and P7)");
    }

    @Test
    void moreTiedTogetherThanAnyGroupHolds() {
        Seminar.Builder seminar = people(31).group(WorkingGroup.builder("WG1").size(0, 30).build())
                .group(WorkingGroup.builder("WG2").size(0, 28).build());
        IntStream.rangeClosed(2, 31).forEach(i -> seminar.relation(Relation.keepTogether("P1", "P" + i)));

        assertThat(conflicts(seminar)).containsExactly("relation 1: 31 people are tied together and no group is left "
                + "for all of them (P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12 and 19 more): "
                + "WG1 takes 0-30 participants; WG2 takes 0-28 participants");
    }

    @Test
    void tiedTogetherAndPinnedApart() {
        Seminar.Builder seminar = people(1).group(WG1).group(WG2)
                .participant(Participant.builder("P2").pin("WG1").build())
                .participant(Participant.builder("P3").pin("WG2").build())
                .relation(Relation.keepTogether("P2", "P1")).relation(Relation.keepTogether("P1", "P3"));

        assertThat(conflicts(seminar)).singleElement().asString()
                .startsWith("relation 1: 3 people are tied together and no group is left for all of them (P1, P2 and "
                        + "P3): ").contains("P2 is pinned to WG1").contains("P3 is pinned to WG2");
    }

    @Test
    void apartAndTiedTogetherAtOnce() {
        assertThat(conflicts(people(3).group(WG1).group(WG2).relation(Relation.keepTogether("P1", "P2"))
                .relation(Relation.keepTogether("P2", "P3")).relation(Relation.keepApart("P1", "P3"))))
                .containsExactly("relation 3: P1 and P3 must be apart and are tied together with P2. "
                        + "Maybe one of the two ties was meant for somebody else");
    }

    @Test
    void apartButPinnedToTheSameGroup() {
        assertThat(conflicts(people(1).group(WG1).group(WG2)
                .participant(Participant.builder("P2").pin("WG1").build())
                .participant(Participant.builder("P3").pin("WG1").build())
                .relation(Relation.keepApart("P2", "P3")))).singleElement().asString()
                .startsWith("relation 1: P2 and P3 must be apart, and only WG1 is open to them (")
                .contains("P2 is pinned to WG1").contains("P3 is pinned to WG1");
    }

    /** A set of four who must all be apart, and three groups. */
    @Test
    void moreApartThanThereAreGroups() {
        Seminar.Builder seminar = people(3).group(WG1).group(WG2).group(WG3);
        List.of("P004", "P019", "P033", "P071").forEach(id -> seminar.participant(Participant.builder(id).build()));
        seminar.relation(Relation.keepApart("P071", "P033", "P004", "P019"));

        assertThat(conflicts(seminar)).containsExactly(
                "relation 1: P004, P019, P033 and P071 must all be apart, and there are 3 groups");
    }

    /** P1 must be apart from P2 and from P3, who hold the only two groups between them. */
    @Test
    void drivenOutOfEveryGroup() {
        assertThat(conflicts(people(1).group(WG1).group(WG2)
                .participant(Participant.builder("P2").pin("WG1").build())
                .participant(Participant.builder("P3").pin("WG2").build())
                .relation(Relation.keepApart("P1", "P2")).relation(Relation.keepApart("P1", "P3"))))
                .singleElement().asString().startsWith("relation 1: P1 must be apart from P")
                .contains("and no group is left: ").contains("P2 is pinned to WG1").contains("P3 is pinned to WG2");
    }

    @Test
    void aQuotaThatNeedsMoreThanThereAre() {
        Seminar.Builder seminar = people(6).group(WG1).group(WG2).group(WG3).policy(moderators());
        List.of("P7", "P8").forEach(id -> seminar.participant(
                Participant.builder(id).attribute("role", "moderator").build()));

        assertThat(conflicts(seminar)).containsExactly("policy.quota: WG1, WG2 and WG3 need 3 people with role "
                + "moderator in all at least, and there are 2");
    }

    /** Two moderators for two groups would do, but both are pinned to WG1. */
    @Test
    void aQuotaWhoseHoldersCannotReachTheGroup() {
        Seminar.Builder seminar = people(6).group(WG1).group(WG2).policy(moderators());
        List.of("P7", "P8").forEach(id -> seminar.participant(
                Participant.builder(id).pin("WG1").attribute("role", "moderator").build()));

        assertThat(conflicts(seminar)).containsExactly("policy.quota: WG2 needs 1 person with role moderator at "
                + "least, and only 0 could be there");
    }

    @Test
    void aQuotaOfSomethingNobodyIs() {
        Seminar.Builder seminar = people(6).group(WG1).policy(moderators());

        assertThat(conflicts(seminar)).containsExactly("policy.quota: WG1 needs at least 1 of role moderator; and "
                + "there are 0 people with role moderator");
    }

    /** Nobody alone is hard, and one of the two Mongolians is pinned to each group. */
    @Test
    void aLoneMinorityThatPinsForce() {
        Seminar.Builder seminar = people(2).group(WG1).group(WG2).policy(Policy.STANDARD.with("isolation",
                Map.of("partner", Map.of("minimum", 2, "level", "hard"))));
        List.of("WG1", "WG2").forEach(group -> seminar.participant(
                Participant.builder("In" + group).pin(group).attribute("partner", "MNG").build()));

        assertThat(conflicts(seminar)).containsExactly("policy.isolation: there is no way to share out 2 people with "
                + "partner MNG over the groups: no lone partner MNG in WG1; no lone partner MNG in WG2");
    }

    @Test
    void moreForcedMovesThanMovesAllowed() {
        Seminar.Builder seminar = people(2).group(WG1).group(WG2)
                .policy(Policy.STANDARD.with("stability", Map.of("maxMoves", 0)))
                .participant(Participant.builder("P3").pin("WG2").build())
                .baseline(Plan.of(Map.of("P1", "WG1", "P2", "WG2", "P3", "WG1")));

        assertThat(conflicts(seminar)).containsExactly("policy.stability: at most 0 moves cannot be kept: it comes to "
                + "1 at least, because of P3");
    }

    @Test
    void softRulesAreNoConflict() {
        assertThat(conflicts(people(3).group(WG1).relation(new Relation(Relation.Kind.KEEP_APART,
                List.of("P1", "P2"), Optional.empty(), Optional.of(Level.MEDIUM))))).isEmpty();
    }

    private static Policy moderators() {
        return Policy.STANDARD.with("quota", List.of(Map.of("attribute", "role", "value", "moderator", "min", 1,
                "level", "hard")));
    }

    private static Seminar.Builder people(int number) {
        Seminar.Builder seminar = Seminar.builder("Conflict");
        IntStream.rangeClosed(1, number).forEach(i -> seminar.participant(Participant.builder("P" + i).build()));
        return seminar;
    }

    private static List<String> conflicts(Seminar.Builder builder) {
        Seminar seminar = builder.build();
        return Feasibility.conflicts(new ModelCompiler().compile(seminar, 1), Origins.of(seminar)).stream()
                .map(Problem::toString).toList();
    }
}
