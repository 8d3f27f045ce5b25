package org.workinggroups.solver.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.io.SeminarFiles;
import org.workinggroups.solver.io.SeminarReader;

/** Data sets without a plan: the conflict that is found is the smallest there is, and told by ids. */
class RefusedDatasetsTest {

    @Test
    void noNumberOfGroupsFits95PeopleAndTheNearestAreOffered() {
        assertThat(conflicts(SeminarReader.read(Dataset.SIZE_GAP_95.folder()))).singleElement().asString()
                .contains("95 participants, 4 groups of 25-30", "no number of groups of 25-30 fits 95 people",
                        "4 x 23-24, or 3 x 31-32");
    }

    @Test
    void fourPeopleWhoMustAllBeApartDoNotFitIntoThreeGroups() {
        SeminarFiles files = SeminarReader.read(Dataset.INFEASIBLE_KEEP_APART.folder());
        List<List<String>> apart = pairs(files.seminar(), Relation.Kind.KEEP_APART).toList();
        List<String> clique = files.seminar().participants().stream().map(Participant::id)
                .filter(id -> apart.stream().filter(pair -> pair.contains(id)).count() == 3).toList();

        assertThat(clique).hasSize(4);
        assertThat(conflicts(files)).singleElement().extracting(Problem::message).isEqualTo(listed(clique)
                + " must all be apart, and there are 3 groups");
        assertFeasibleWithout(files.seminar(), List.of(clique.get(0), clique.get(1)));
    }

    @Test
    void twoWhoArePinnedToOneGroupCannotBeApart() {
        SeminarFiles files = variant("variant-b");
        List<String> pinned = pairs(files.seminar(), Relation.Kind.KEEP_APART).filter(pair -> files.seminar()
                .participants().stream().filter(person -> pair.contains(person.id()))
                .allMatch(person -> person.pin().isPresent())).findFirst().orElseThrow();

        assertThat(conflicts(files)).singleElement().extracting(Problem::message).isEqualTo(listed(pinned)
                + " must be apart, and only WG1 is open to them (" + pinned.get(0) + " is pinned to WG1; "
                + pinned.get(1) + " is pinned to WG1)");
        assertFeasibleWithout(files.seminar(), pinned);
    }

    @Test
    void thirtyOneWhoAreTiedTogetherFitIntoNoGroupOfThirty() {
        SeminarFiles files = variant("variant-c");
        List<List<String>> chain = pairs(files.seminar(), Relation.Kind.KEEP_TOGETHER)
                .filter(pair -> pairs(files.seminar(), Relation.Kind.KEEP_TOGETHER).anyMatch(other ->
                        !other.equals(pair) && other.stream().anyMatch(pair::contains))).toList();

        assertThat(chain).hasSize(30);
        assertThat(chain.stream().flatMap(List::stream).distinct()).hasSize(31);
        assertThat(conflicts(files)).singleElement().extracting(Problem::message).asString()
                .startsWith("31 people are tied together and no group is left for all of them (" + chain.getFirst()
                        .getFirst() + ", ");
        assertFeasibleWithout(files.seminar(), chain.get(15));
    }

    /** Relations hold no reasons at all, and messages name people by their ids. */
    @ParameterizedTest
    @ValueSource(strings = {".", "variant-b", "variant-c"})
    void noMessageNamesAnybodyOrSaysWhy(String variant) {
        SeminarFiles files = variant(variant);

        assertThat(conflicts(files)).isNotEmpty().allSatisfy(problem -> assertThat(files.seminar().participants())
                .noneMatch(person -> problem.toString().contains(person.name())
                        || problem.toString().contains(person.email())));
    }

    @Test
    void oneLateArrivalNeedsASeatThatNoRoomHas() {
        SeminarFiles files = SeminarReader.read(Dataset.TIGHT_CAPACITY.folder());
        Seminar full = files.seminar();
        Seminar late = People.and(full, List.of(Participant.builder("P101").build()));

        assertThat(conflicts(files)).isEmpty();
        assertThat(new Allocations(late).conflicts()).extracting(Problem::toString).anyMatch(text -> text.endsWith(
                "105 people need a seat, and 4 rooms have 104. Maybe 1 seat more, or another room, would do"));
    }

    private static SeminarFiles variant(String name) {
        return SeminarReader.read(Dataset.INFEASIBLE_KEEP_APART.folder().resolve(name));
    }

    private static List<Problem> conflicts(SeminarFiles files) {
        return Allocator.builder().build().check(files.seminar(), files.origins()).stream()
                .filter(problem -> problem.severity() == Problem.Severity.CONFLICT).toList();
    }

    /** Without the one relation between these two there is no conflict left: every part of it was needed. */
    private static void assertFeasibleWithout(Seminar seminar, List<String> pair) {
        Seminar relaxed = new Seminar(seminar.title(), seminar.groups(), seminar.participants(),
                seminar.relations().stream().filter(relation -> !relation.participants().equals(pair)).toList(),
                seminar.policy(), seminar.baseline());

        assertThat(relaxed.relations()).hasSize(seminar.relations().size() - 1);
        assertThat(new Allocations(relaxed).conflicts()).isEmpty();
        assertThat(new Allocations(relaxed).quickPlan()).isPresent();
    }

    private static Stream<List<String>> pairs(Seminar seminar, Relation.Kind kind) {
        return seminar.relations().stream().filter(relation -> relation.kind() == kind).map(Relation::participants);
    }

    /** For instance {@code P1, P2 and P3}. */
    private static String listed(List<String> ids) {
        return String.join(", ", ids.subList(0, ids.size() - 1)) + " and " + ids.getLast();
    }
}
