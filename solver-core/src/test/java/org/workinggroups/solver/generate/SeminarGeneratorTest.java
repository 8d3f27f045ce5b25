package org.workinggroups.solver.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Tally;

class SeminarGeneratorTest {

    private static final long SEED = 2026;

    /** By design these two have no plan that keeps the hard rules. */
    private static final Set<String> INFEASIBLE = Set.of("size-gap-95", "infeasible-keep-apart");

    private static final List<SeminarSpecification> SPECIFICATIONS = allSpecifications();
    private static final Map<String, SeminarGenerator.Invention> INVENTED = new HashMap<>();

    static List<SeminarSpecification> specifications() {
        return SPECIFICATIONS;
    }

    private static List<SeminarSpecification> allSpecifications() {
        List<SeminarSpecification> specifications = new ArrayList<>();
        SeminarSpecification.names().forEach(name -> specifications.add(SeminarSpecification.named(name)));
        specifications.add(SeminarSpecification.ofSize(80, 3));
        specifications.add(SeminarSpecification.ofSize(2_000, 70));
        return specifications;
    }

    @ParameterizedTest
    @MethodSource("specifications")
    void meetsEveryTotalExactly(SeminarSpecification specification) {
        List<Participant> people = counted(generate(specification));

        assertThat(people).hasSize(specification.participants());
        assertThat(tally(people, person -> first(person, "region").orElse("NONE")))
                .isEqualTo(present(specification.regions()));
        assertThat(tally(people, person -> first(person, "gender").orElse("UNDISCLOSED")))
                .isEqualTo(present(specification.genders()));
        assertThat(tally(people, person -> person.preferences().size())).isEqualTo(lengths(specification));
        assertThat(people.stream().flatMap(person -> first(person, "partner").stream()).distinct())
                .hasSize(specification.partners());
        assertThat(people.stream().filter(person -> person.pin().isPresent())).hasSize(specification.pins());
    }

    @ParameterizedTest
    @MethodSource("specifications")
    void meetsSectorsAndInstitutionTypesExactlyButForTheGaps(SeminarSpecification specification) {
        List<Participant> people = counted(generate(specification));
        Map<String, Integer> sectors = new HashMap<>();
        specification.sectors().forEach((label, count) -> sectors.merge(SectorType.of(label).sector(), count,
                Integer::sum));
        int gaps = (int) Math.round(specification.missing().institutionType() * people.size());

        assertThat(tally(people, person -> first(person, "sector").orElseThrow())).isEqualTo(present(sectors));
        Map<String, Integer> types = tally(people.stream().filter(person -> first(person, "institutionType")
                .isPresent()).toList(), person -> first(person, "sector").get() + "/"
                        + first(person, "institutionType").get());
        types.forEach((label, count) -> assertThat(count).isLessThanOrEqualTo(specification.sectors().get(label)));
        assertThat(Apportionment.sum(types.values())).isEqualTo(people.size() - gaps);
    }

    @ParameterizedTest
    @MethodSource("specifications")
    void firstChoicesFollowPopularityAndOwnExpertise(SeminarSpecification specification) {
        List<Participant> wishing = counted(generate(specification)).stream()
                .filter(person -> !person.preferences().isEmpty()).toList();
        int[] expected = Apportionment.of(wishing.size(), specification.popularity());
        Map<String, Integer> firstChoices = tally(wishing, person -> person.preferences().getFirst());

        List<String> groups = specification.groupIds();
        for (int group = 0; group < expected.length; group++) {
            assertThat(firstChoices.getOrDefault(groups.get(group), 0)).isEqualTo(expected[group]);
        }
        long own = wishing.stream().filter(person -> person.values("expertise").contains(specification.expertiseOf(
                groups.indexOf(person.preferences().getFirst())))).count();
        assertThat((double) own / wishing.size()).isBetween(0.35, 0.85);
    }

    @ParameterizedTest
    @MethodSource("specifications")
    void firstExpertiseTagsHaveTheirShares(SeminarSpecification specification) {
        List<Participant> people = counted(generate(specification));
        Map<String, Double> shares = new LinkedHashMap<>(specification.expertise());
        shares.put("", specification.withoutExpertise());
        Map<String, Integer> expected = Apportionment.of(people.size(), shares);
        Map<String, Integer> tags = tally(people, person -> first(person, "expertise").orElse(""));

        if (specification.missing().equals(SeminarSpecification.Missing.NOTHING)) {
            assertThat(tags).isEqualTo(present(expected));
        } else {
            assertThat(tags).containsEntry("", (int) Math.round(specification.missing().expertise() * people.size()));
        }
        assertThat(people.stream().anyMatch(person -> person.values("expertise").size() == 2)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("specifications")
    void delegationsHaveTheirSizesAndTheHostItsOwn(SeminarSpecification specification) {
        List<Participant> people = counted(generate(specification));
        int gaps = (int) Math.round(specification.missing().country() * people.size());
        Map<String, Integer> delegations = tally(people.stream()
                .filter(person -> first(person, "partner").isPresent()).toList(), person -> first(person, "partner")
                        .get());

        assertThat(delegations.remove(specification.hostPartner()))
                .isBetween(specification.delegation().host() - gaps, specification.delegation().host());
        assertThat(delegations.values()).allMatch(size -> size >= 1 && size <= specification.delegation().most());
        assertThat(people.stream().filter(person -> first(person, "sector").get().equals("IGO")))
                .allMatch(person -> person.values("partner").isEmpty() && person.values("region").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("specifications")
    void everyGroupHasItsStaff(SeminarSpecification specification) {
        Seminar seminar = generate(specification);

        for (String group : specification.groupIds()) {
            List<String> roles = seminar.participants().stream().filter(person -> person.pin().equals(Optional.of(
                    group))).flatMap(person -> person.values("role").stream()).sorted().toList();
            assertThat(roles).containsExactly("moderator", "rapporteur");
        }
        List<Participant> staff = seminar.participants().stream().filter(person -> !person.counted()).toList();
        assertThat(staff).hasSize(specification.groups()).allMatch(person -> person.values("role")
                .equals(List.of("note-taker")) && person.preferences().isEmpty() && person.pin().isEmpty());
        assertThat(staff.getFirst().id()).matches("S0*1");
    }

    @ParameterizedTest
    @MethodSource("specifications")
    void compilesWithoutAProblemAndHasAPlanThatKeepsTheHardRules(SeminarSpecification specification) {
        SeminarGenerator.Invention invention = invent(specification);
        AllocationModel model = new ModelCompiler().compile(invention.seminar(), 1);
        long hard = model.score(new Tally(model, model.indexes(invention.hiddenPlan()))).hard();

        if (INFEASIBLE.contains(specification.id())) {
            assertThat(hard).isPositive();
        } else {
            assertThat(hard).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("specifications")
    void tiesAreAsManyAsAskedAndNeverContradictPins(SeminarSpecification specification) {
        Seminar seminar = generate(specification);
        Map<String, Participant> people = new HashMap<>();
        seminar.participants().forEach(person -> people.put(person.id(), person));
        SeminarSpecification.Ties ties = specification.ties();

        assertThat(of(seminar, Relation.Kind.KEEP_APART))
                .hasSize(ties.apart() + ties.clique() * (ties.clique() - 1) / 2)
                .noneMatch(relation -> bothPinnedToOneGroup(relation, people));
        assertThat(of(seminar, Relation.Kind.KEEP_TOGETHER)).hasSize(ties.together())
                .allMatch(relation -> pins(relation, people).size() < 2);
    }

    @ParameterizedTest
    @MethodSource("specifications")
    void addressesAreFictionalAndAllDifferent(SeminarSpecification specification) {
        List<String> addresses = generate(specification).participants().stream().map(Participant::email).toList();

        assertThat(addresses).doesNotHaveDuplicates()
                .allMatch(address -> address.matches("[a-z0-9]+(\\.[a-z0-9]+)*@[a-z0-9-]+\\.example"));
    }

    @Test
    void theSameSeedGivesAnEqualSeminarAndAnotherSeedAnother() {
        SeminarSpecification mongolia = SeminarSpecification.named("asem24-mongolia-2026");

        assertThat(new SeminarGenerator(7).generate(mongolia)).isEqualTo(new SeminarGenerator(7).generate(mongolia));
        assertThat(new SeminarGenerator(7).generate(mongolia).participants())
                .isNotEqualTo(new SeminarGenerator(8).generate(mongolia).participants());
    }

    @Test
    void fourPeopleWhoMustAllBeApartAreNotPinnedAndInNoOtherTie() {
        Seminar seminar = generate(SeminarSpecification.named("infeasible-keep-apart"));
        Map<String, Integer> ties = new HashMap<>();
        seminar.relations().forEach(relation -> relation.participants().forEach(id -> ties.merge(id, 1, Integer::sum)));
        Set<String> clique = new TreeSet<>();
        ties.forEach((id, count) -> {
            if (count == 3) {
                clique.add(id);
            }
        });

        assertThat(clique).hasSize(4);
        assertThat(seminar.participants().stream().filter(person -> clique.contains(person.id())))
                .allMatch(person -> person.pin().isEmpty());
        assertThat(seminar.relations().stream().filter(relation -> clique.containsAll(relation.participants())))
                .hasSize(6);
    }

    @Test
    void whoNeedsARoomWithoutStepsOrWithSigningIsCounted() {
        Seminar seminar = generate(SeminarSpecification.named("tight-capacity"));

        assertThat(tally(counted(seminar), Participant::needs)).containsEntry(List.of("step-free"), 7)
                .containsEntry(List.of("sign-language"), 2);
        assertThat(seminar.groups().get(0).provides()).containsExactly("step-free");
        assertThat(seminar.groups().get(2).provides()).containsExactly("sign-language", "step-free");
    }

    @Test
    void peopleHaveNoNamesakesInASeminarOfUsualSize() {
        List<String> names = generate(SeminarSpecification.named("asem19-tromso-2019")).participants().stream()
                .map(Participant::name).toList();

        assertThat(new HashSet<>(names)).hasSize(names.size());
    }

    private static Seminar generate(SeminarSpecification specification) {
        return invent(specification).seminar();
    }

    private static SeminarGenerator.Invention invent(SeminarSpecification specification) {
        return INVENTED.computeIfAbsent(specification.id(), id -> new SeminarGenerator(SEED).invent(specification));
    }

    private static List<Participant> counted(Seminar seminar) {
        return seminar.participants().stream().filter(Participant::counted).toList();
    }

    private static Optional<String> first(Participant person, String attribute) {
        return person.values(attribute).stream().findFirst();
    }

    private static <K> Map<K, Integer> tally(Collection<Participant> people, Function<Participant, K> key) {
        Map<K, Integer> counts = new HashMap<>();
        people.forEach(person -> counts.merge(key.apply(person), 1, Integer::sum));
        return counts;
    }

    private static <K> Map<K, Integer> present(Map<K, Integer> counts) {
        Map<K, Integer> present = new HashMap<>(counts);
        present.values().removeIf(count -> count == 0);
        return present;
    }

    private static Map<Integer, Integer> lengths(SeminarSpecification specification) {
        Map<Integer, Integer> lengths = new HashMap<>();
        for (int length = 0; length < specification.preferences().size(); length++) {
            lengths.put(length, specification.preferences().get(length));
        }
        return present(lengths);
    }

    private static List<Relation> of(Seminar seminar, Relation.Kind kind) {
        return seminar.relations().stream().filter(relation -> relation.kind() == kind).toList();
    }

    private static boolean bothPinnedToOneGroup(Relation relation, Map<String, Participant> people) {
        return relation.participants().stream().allMatch(id -> people.get(id).pin().isPresent())
                && pins(relation, people).size() == 1;
    }

    private static Set<String> pins(Relation relation, Map<String, Participant> people) {
        Set<String> pins = new TreeSet<>();
        relation.participants().forEach(id -> people.get(id).pin().ifPresent(pins::add));
        return pins;
    }
}
