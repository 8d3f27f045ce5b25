package org.workinggroups.solver.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.io.InputDigest;
import org.workinggroups.solver.io.PlanReader;
import org.workinggroups.solver.io.SeminarReader;

/** A plan is published; then seven things happen, one after the other. */
class LateChangesTest {

    private static final Path FOLDER = Dataset.LATE_CHANGES.folder();
    private static final List<String> STEPS = List.of("step-1-late-nominations", "step-2-visas", "step-3-adviser",
            "step-4-keep-apart", "step-5-cancellations", "step-6-network", "step-7-morning");

    @Test
    void thePublishedPlanIsOfThisSeminarAndKeepsEveryHardRule() throws IOException {
        Seminar seminar = seminar(0);

        assertThat(FOLDER.resolve("published").resolve("allocation.json")).content()
                .contains(InputDigest.of(seminar)).contains("\"seed\": 7").contains("\"ending\": \"completed\"");
        assertThat(Allocator.builder().build().evaluate(seminar, published()).isFeasible()).isTrue();
        assertThat(PlanReader.read(FOLDER.resolve("published").resolve("allocation.csv"))).isEqualTo(published());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void theSeminarAfterAStepIsTheOneBeforeItWithTheChangesOfItsFiles(int step) throws IOException {
        Seminar after = seminar(step);

        assertThat(after.participants()).isEqualTo(changed(seminar(step - 1), FOLDER.resolve(STEPS.get(step - 1)),
                after));
        assertThat(after.policy()).isEqualTo(seminar(0).policy());
        assertThat(after.groups()).isEqualTo(seminar(0).groups());
        assertThat(after.relations()).hasSize(seminar(0).relations().size() + (step < 4 ? 0 : 1));
        assertThat(new Allocations(after).conflicts()).isEmpty();
    }

    @Test
    void fiveOfficialsAreNominatedLate() {
        assertThat(arrivals(1)).hasSize(5).allMatch(person -> People.has(person, "sector", "GOVERNMENT"));
        assertThat(departures(1)).isEmpty();
    }

    @Test
    void threeGetNoVisaAndOneOfThemJoinsRemotely() throws IOException {
        assertThat(departures(2)).hasSize(3).noneMatch(person -> People.has(person, "partner", "MNG"));
        Map<String, String> remote = rows(FOLDER.resolve(STEPS.get(1)).resolve("withdrawn.csv")).stream()
                .filter(row -> row.get("remark").equals("joins the plenary remotely")).findFirst().orElseThrow();
        assertThat(People.has(People.find(seminar(1), remote.get("id")), "gender", "F")).isTrue();
    }

    @Test
    void anAdviserInsistsOnAGroupInWhichThePlanDoesNotHaveHim() {
        Participant adviser = seminar(3).participants().stream().filter(person -> !seminar(2).participants()
                .contains(person)).findFirst().orElseThrow();

        assertThat(adviser.values("institutionType")).containsExactly("MINISTRY");
        assertThat(adviser.pin()).contains("WG1");
        assertThat(published().groupOf(adviser.id())).isNotEqualTo(Optional.of("WG1"));
    }

    @Test
    void twoAreToBeKeptApartWhomThePlanHasTogether() {
        Relation pair = seminar(4).relations().getLast();

        assertThat(seminar(3).relations()).doesNotContain(pair);
        assertThat(pair.kind()).isEqualTo(Relation.Kind.KEEP_APART);
        assertThat(published().groupOf(pair.participants().getFirst()))
                .isEqualTo(published().groupOf(pair.participants().getLast())).isPresent();
    }

    @Test
    void theSecondGroupLosesItsRapporteurAndTheNamedSubstituteStepsIn() {
        Participant lost = departures(5).stream().filter(person -> People.has(person, "role", "rapporteur"))
                .findFirst().orElseThrow();
        Participant substitute = seminar(5).participants().stream().filter(person -> People.has(person, "role",
                "rapporteur") && person.pin().isEmpty()).findFirst().orElseThrow();

        assertThat(departures(5)).hasSize(3);
        assertThat(lost.pin()).contains("WG2");
        assertThat(substitute.values("substitute")).containsExactly("rapporteur");
        assertThat(published().groupOf(substitute.id())).contains("WG2");
    }

    @Test
    void withoutTheSubstituteTheMissingRapporteurIsTold() {
        Seminar unfilled = People.without(seminar(4), departures(5));

        assertThat(new Allocations(unfilled).conflicts()).singleElement().asString().contains("rapporteur");
    }

    @Test
    void sixOfOneNetworkWithdrawTogether() {
        assertThat(departures(6)).hasSize(6).allMatch(person -> People.has(person, "sector", "CIVIL_SOCIETY")
                && person.values("network").equals(departures(6).getFirst().values("network")));
        assertThat(seminar(6).participants()).allMatch(person -> person.values("network").isEmpty());
    }

    @Test
    void onTheMorningTwoAreMissingAndOneIsThere() {
        assertThat(departures(7)).hasSize(2);
        assertThat(arrivals(7)).hasSize(1);
        assertThat(seminar(7).participants().stream().filter(Participant::counted)).hasSize(92);
    }

    private static Seminar seminar(int step) {
        return SeminarReader.read(step == 0 ? FOLDER : FOLDER.resolve(STEPS.get(step - 1))).seminar();
    }

    private static Plan published() {
        return PlanReader.read(FOLDER.resolve("published").resolve("allocation.json"));
    }

    private static List<Participant> arrivals(int step) {
        return people(seminar(step), seminar(step - 1));
    }

    private static List<Participant> departures(int step) {
        return people(seminar(step - 1), seminar(step));
    }

    private static List<Participant> people(Seminar there, Seminar notThere) {
        List<String> ids = notThere.participants().stream().map(Participant::id).toList();
        return there.participants().stream().filter(person -> !ids.contains(person.id())).toList();
    }

    /** The people of a seminar after the changes that the files of a step tell. */
    private static List<Participant> changed(Seminar before, Path step, Seminar after) throws IOException {
        List<Participant> people = new ArrayList<>(before.participants());
        for (Map<String, String> row : rows(step.resolve("withdrawn.csv"))) {
            people.removeIf(person -> person.id().equals(row.get("id")));
        }
        for (Map<String, String> row : rows(step.resolve("pins.csv"))) {
            people.replaceAll(person -> person.id().equals(row.get("id")) ? People.pinned(person, row.get("pin"))
                    : person);
        }
        for (Map<String, String> row : rows(step.resolve("appointments.csv"))) {
            people.replaceAll(person -> person.id().equals(row.get("id")) ? People.with(person, "role",
                    row.get("role")) : person);
        }
        for (Map<String, String> row : rows(step.resolve("late.csv"))) {
            Participant late = People.find(after, row.get("id"));
            assertThat(PeopleTable.registrations(List.of(late)).rows().getLast()).containsExactlyElementsOf(
                    row.values());
            people.add(late);
        }
        return people;
    }

    /** The rows of a file by header; none if there is no such file. No cell of them holds a comma. */
    private static List<Map<String, String>> rows(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<List<String>> lines = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(line -> List.of(line.split(",", -1))).toList();
        return lines.stream().skip(1).map(line -> {
            Map<String, String> row = new LinkedHashMap<>();
            lines.getFirst().forEach(header -> row.put(header, line.get(row.size())));
            return row;
        }).toList();
    }
}
