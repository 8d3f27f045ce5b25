package org.workinggroups.solver.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;

/**
 * A plan made by hand for six people and two groups. P1 and P3 are kept apart and sit together all the same, P5 was
 * forgotten, and M, a moderator, is staff.
 */
class ScorecardTest {

    private static final Plan FIRST_SESSION = Plan.of(Map.of("P1", "WG1", "P2", "WG1", "P3", "WG2", "P4", "WG2"));

    private final Seminar seminar = Seminar.builder("Winter seminar")
            .group(WorkingGroup.builder("WG1").target(1, 4))
            .group(WorkingGroup.builder("WG2").target(1, 4))
            .participant(Participant.builder("P1").prefers("WG1").attribute("sector", "NHRI"))
            .participant(Participant.builder("P2").prefers("WG2", "WG1").attribute("sector", "NHRI"))
            .participant(Participant.builder("P3").prefers("WG2").attribute("sector", "IGO"))
            .participant(Participant.builder("P4").attribute("sector", "IGO"))
            .participant(Participant.builder("P5").prefers("WG1").attribute("sector", "IGO"))
            .participant(Participant.builder("P10").prefers("WG1").attribute("sector", "IGO"))
            .participant(Participant.builder("M").counted(false).attribute("role", "moderator"))
            .relation(Relation.keepApart("P1", "P3"))
            .previous(FIRST_SESSION).build();
    private final Plan plan = Plan.of(Map.of("P1", "WG1", "P2", "WG1", "P3", "WG1", "P4", "WG2", "M", "WG1"));
    private final Scorecard scorecard = Allocator.builder().build().evaluate(seminar, plan);

    @Test
    void whoeverSitsNowhereIsNamedInNaturalOrder() {
        assertThat(scorecard.unplaced()).containsExactly("P5", "P10");
        assertThat(scorecard.isFeasible()).isFalse();
    }

    @Test
    void brokenRulesAreNamed() {
        assertThat(scorecard.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.criterion()).isEqualTo("keep-apart");
            assertThat(violation.penalty()).isEqualTo(1);
        });
    }

    @Test
    void aPlanThatKeepsEverythingHasNoViolation() {
        Plan kept = Plan.of(Map.of("P1", "WG1", "P2", "WG1", "P3", "WG2", "P4", "WG2", "P5", "WG1", "P10", "WG2",
                "M", "WG1"));

        Scorecard better = Allocator.builder().build().evaluate(seminar, kept);

        assertThat(better.violations()).isEmpty();
        assertThat(better.unplaced()).isEmpty();
        assertThat(better.isFeasible()).isTrue();
    }

    @Test
    void groupsTellCountedPeopleAndSeats() {
        assertThat(scorecard.groups()).extracting(GroupProfile::group).containsExactly("WG1", "WG2");
        assertThat(scorecard.groups()).extracting(GroupProfile::counted).containsExactly(3, 1);
        assertThat(scorecard.groups()).extracting(GroupProfile::seats).containsExactly(4, 1);
        assertThat(scorecard.groups().getFirst().ranks()).isEqualTo(new RankProfile(List.of(1, 1), 1, 1));
    }

    /** Of the NHRI, P1 got the first and P2 the second choice; of the IGO, P3 got none and P4 had stated none. */
    @Test
    void segmentsTellWhoGotWhichWish() {
        assertThat(scorecard.segments()).containsExactly(
                new SegmentRanks("sector", "IGO", new RankProfile(List.of(), 1, 1)),
                new SegmentRanks("sector", "NHRI", new RankProfile(List.of(1, 1), 0, 0)));
        assertThat(scorecard.ranks().at(1)).isOne();
        assertThat(scorecard.ranks().at(2)).isOne();
        assertThat(scorecard.ranks().at(3)).isZero();
        assertThat(scorecard.ranks().stated()).isEqualTo(3);
    }

    /** P1-P2, P1-P3 and P2-P3 share a group; P1 and P2 have met before, and the moderator does not count. */
    @Test
    void meetingsArePairsOfCountedPeople() {
        assertThat(Meetings.of(seminar, plan)).isEqualTo(new Meetings(3, 2));
    }
}
