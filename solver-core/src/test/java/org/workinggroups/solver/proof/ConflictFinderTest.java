package org.workinggroups.solver.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Term;

class ConflictFinderTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    private final ConflictFinder finder = new ConflictFinder();

    @Test
    void threeGroupsCannotKeepFourPeopleApart() {
        Seminar.Builder seminar = seminar(3, 30, 0, 12);
        seminar.relation(Relation.keepApart("P0", "P1", "P2", "P3"));
        seminar.relation(Relation.keepApart("P4", "P5"));
        seminar.relation(Relation.keepTogether("P6", "P7"));

        List<Term> conflict = conflict(seminar);

        assertThat(conflict).extracting(Term::rule).containsExactlyInAnyOrder(
                "P0 and P1 must be apart", "P0 and P2 must be apart", "P0 and P3 must be apart",
                "P1 and P2 must be apart", "P1 and P3 must be apart", "P2 and P3 must be apart");
    }

    @Test
    void twoWhoMustBeApartCannotBothBePinnedToOneGroup() {
        Seminar.Builder seminar = seminar(3, 30, 0, 10);
        seminar.participant(Participant.builder("Anna").pin("WG2").build());
        seminar.participant(Participant.builder("Ben").pin("WG2").build());
        seminar.relation(Relation.keepApart("Anna", "Ben"));

        assertThat(conflict(seminar)).extracting(Term::rule).containsExactlyInAnyOrder("Anna is pinned to WG2",
                "Ben is pinned to WG2", "Anna and Ben must be apart");
    }

    @Test
    void aChainOfTiesLongerThanAnyRoomNamesEveryLinkAndEveryRoom() {
        Seminar.Builder seminar = seminar(3, 4, 0, 10);
        for (int i = 0; i < 4; i++) {
            seminar.relation(Relation.keepTogether("P" + i, "P" + (i + 1)));
        }

        List<Term> conflict = conflict(seminar);

        assertThat(conflict).extracting(Term::rule).contains("P0 and P1 must be together",
                "P3 and P4 must be together");
        assertThat(conflict).hasSize(4 + 3);
    }

    /** A set of 31 is 465 pairs; 30 of them make the point. */
    @Test
    void aSetTiedTogetherIsToldByAsFewPairsAsHoldIt() {
        Seminar.Builder seminar = seminar(4, 30, 0, 100);
        seminar.relation(Relation.keepTogether(IntStream.range(0, 31).mapToObj(p -> "P" + p).toArray(String[]::new)));

        List<Term> conflict = finder.find(compile(seminar), LONG_ENOUGH, () -> false).orElseThrow();

        assertThat(conflict).hasSize(30 + 4);
    }

    @Test
    void tooFewSeatsForEverybody() {
        List<Term> conflict = conflict(seminar(2, 5, 0, 11));

        assertThat(conflict).extracting(Term::rule).containsExactlyInAnyOrder("WG1 takes 0-5 participants",
                "WG2 takes 0-5 participants");
    }

    @Test
    void rulesThatLeaveAPlanAreNoConflict() {
        assertThat(finder.find(compile(seminar(2, 6, 5, 11)), LONG_ENOUGH, () -> false)).isEmpty();
    }

    /** The conflict, after making sure that the seminar is possible without any one of its rules. */
    private List<Term> conflict(Seminar.Builder seminar) {
        AllocationModel model = compile(seminar);
        List<Term> conflict = finder.find(model, LONG_ENOUGH, () -> false).orElseThrow();
        HardCheck check = new HardCheck(model, LONG_ENOUGH, () -> false);
        assertThat(check.isContradiction(List.of(conflict))).isTrue();
        for (Term term : conflict) {
            List<Term> others = new ArrayList<>(conflict);
            others.removeIf(other -> other.rule().equals(term.rule()));
            assertThat(check.isContradiction(List.of(others))).as("without: %s", term.rule()).isFalse();
        }
        return conflict;
    }

    private static AllocationModel compile(Seminar.Builder seminar) {
        return new ModelCompiler().compile(seminar.build(), 1);
    }

    private static Seminar.Builder seminar(int groups, int most, int least, int people) {
        Seminar.Builder seminar = Seminar.builder("Conflict");
        for (int g = 1; g <= groups; g++) {
            seminar.group(WorkingGroup.builder("WG" + g).size(least, most).build());
        }
        for (int p = 0; p < people; p++) {
            seminar.participant(Participant.builder("P" + p).build());
        }
        return seminar;
    }
}
