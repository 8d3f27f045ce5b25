package org.workinggroups.solver.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.generate.SeminarSpecification;

/** Every number of a specification is true of the files. */
class DatasetNumbersTest {

    @ParameterizedTest
    @EnumSource
    void groupsAreAsSpecified(Dataset dataset) {
        SeminarSpecification specification = dataset.specification();

        assertThat(dataset.seminar().groups()).extracting(WorkingGroup::topic).isEqualTo(specification.topics());
        assertThat(dataset.seminar().groups()).extracting(WorkingGroup::target)
                .containsOnly(Optional.of(specification.target()));
        assertThat(dataset.seminar().groups()).extracting(WorkingGroup::size).containsOnly(specification.size());
    }

    @ParameterizedTest
    @EnumSource
    void peopleAreAsSpecified(Dataset dataset) {
        SeminarSpecification specification = dataset.specification();
        List<Participant> people = counted(dataset.seminar());

        assertThat(people).hasSize(specification.participants());
        assertThat(tally(people, person -> first(person, "region").orElse("NONE"))).isEqualTo(specification.regions());
        assertThat(tally(people, person -> first(person, "gender").orElse("UNDISCLOSED")))
                .isEqualTo(specification.genders());
        assertThat(people.stream().flatMap(person -> person.values("partner").stream()).distinct())
                .hasSize(specification.partners());
        assertThat(tally(people, person -> person.preferences().size()).values())
                .containsExactlyElementsOf(specification.preferences());
        assertThat(people.stream().filter(person -> person.pin().isPresent())).hasSize(specification.pins());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MISSING_DATA")
    void sectorsAndInstitutionTypesAreAsSpecified(Dataset dataset) {
        assertThat(tally(counted(dataset.seminar()), person -> first(person, "sector").orElseThrow() + "/"
                + first(person, "institutionType").orElseThrow())).isEqualTo(dataset.specification().sectors());
    }

    @ParameterizedTest
    @EnumSource
    void firstChoicesAreAsPopularAsSpecified(Dataset dataset) {
        List<Participant> wishing = counted(dataset.seminar()).stream()
                .filter(person -> !person.preferences().isEmpty()).toList();

        for (int group = 0; group < dataset.specification().groups(); group++) {
            String id = dataset.specification().groupIds().get(group);
            double share = dataset.specification().popularity().get(group) * wishing.size();
            assertThat((double) wishing.stream().filter(person -> person.rankOf(id) == 1).count())
                    .isBetween(share - 1, share + 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyGroupIsLedAndHasItsNoteTaker(Dataset dataset) {
        Seminar seminar = dataset.seminar();

        for (WorkingGroup group : seminar.groups()) {
            assertThat(seminar.participants().stream().filter(person -> person.pin().equals(Optional.of(group.id())))
                    .flatMap(person -> person.values("role").stream())).containsExactlyInAnyOrder("moderator",
                            "rapporteur");
        }
        assertThat(seminar.participants().stream().filter(person -> !person.counted()))
                .hasSize(dataset == Dataset.DIRTY_SPREADSHEET ? 0 : seminar.groups().size())
                .allMatch(person -> person.values("role").equals(List.of("note-taker")));
    }

    @ParameterizedTest
    @EnumSource
    void tiesAreAsSpecified(Dataset dataset) {
        SeminarSpecification.Ties ties = dataset.specification().ties();

        assertThat(relations(dataset, Relation.Kind.KEEP_APART)).hasSize(ties.apart()
                + ties.clique() * (ties.clique() - 1) / 2);
        assertThat(relations(dataset, Relation.Kind.KEEP_TOGETHER)).hasSize(ties.together());
    }

    @Test
    void sevenNeedARoomWithoutStepsAndTwoNeedSigning() {
        Seminar seminar = Dataset.TIGHT_CAPACITY.seminar();

        assertThat(tally(seminar.participants(), Participant::needs).toString())
                .isEqualTo("{[]=95, [sign-language]=2, [step-free]=7}");
        assertThat(seminar.groups()).extracting(WorkingGroup::provides).containsExactly(List.of("step-free"),
                List.of(), List.of("sign-language", "step-free"), List.of());
    }

    @Test
    void registrationsHaveAsManyGapsAsSpecified() {
        List<Participant> people = counted(Dataset.MISSING_DATA.seminar());

        assertThat(people.stream().filter(person -> person.values("expertise").isEmpty())).hasSize(18);
        assertThat(people.stream().filter(person -> person.values("institutionType").isEmpty())).hasSize(7);
        assertThat(people.stream().filter(person -> person.values("partner").isEmpty()
                && !person.values("region").isEmpty())).hasSize(4);
        assertThat(tally(people, person -> first(person, "sector").orElseThrow())).isEqualTo(Map.of("GOVERNMENT", 35,
                "CIVIL_SOCIETY", 42, "NHRI", 6, "IGO", 4, "BUSINESS", 3));
    }

    @Test
    void moreThanHalfOfThoseWhoWishAnythingWishOneGroup() {
        List<Participant> people = counted(Dataset.OVERSUBSCRIBED.seminar());

        assertThat(people.stream().filter(person -> !person.preferences().isEmpty())).hasSize(97);
        assertThat(people.stream().filter(person -> person.rankOf("WG1") == 1)).hasSize(58);
        assertThat(Dataset.OVERSUBSCRIBED.seminar().groups().getFirst().size().upper()).isEqualTo(30);
    }

    private static List<Participant> counted(Seminar seminar) {
        return seminar.participants().stream().filter(Participant::counted).toList();
    }

    private static List<Relation> relations(Dataset dataset, Relation.Kind kind) {
        return dataset.seminar().relations().stream().filter(relation -> relation.kind() == kind).toList();
    }

    private static Optional<String> first(Participant person, String attribute) {
        return person.values(attribute).stream().findFirst();
    }

    private static <K> Map<K, Integer> tally(Collection<Participant> people, Function<Participant, K> key) {
        Map<K, Integer> counts = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        people.forEach(person -> counts.merge(key.apply(person), 1, Integer::sum));
        return counts;
    }
}
