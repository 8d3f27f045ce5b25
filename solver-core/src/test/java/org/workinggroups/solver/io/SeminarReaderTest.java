package org.workinggroups.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.SizeRange;
import org.workinggroups.solver.table.Problems;

class SeminarReaderTest {

    @TempDir
    private Path temporary;
    private SeminarFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = SeminarFolder.in(temporary);
    }

    @Test
    void readsGroupsPeopleAndWhatFollowsFromThePartner() {
        Seminar seminar = folder.read().seminar();

        assertThat(seminar.title()).isEqualTo("Seminar on Human Rights");
        assertThat(seminar.groups()).extracting(group -> group.id()).containsExactly("WG1", "WG2");
        assertThat(seminar.groups().getFirst().target()).contains(new SizeRange(2, 3));
        assertThat(seminar.groups().getLast().provides()).containsExactly("step-free");
        Participant bat = seminar.participants().getFirst();
        assertThat(bat.name()).isEqualTo("Bat");
        assertThat(bat.preferences()).containsExactly("WG1", "WG2");
        assertThat(bat.attributes()).containsEntry("partner", List.of("MNG")).containsEntry("region", List.of("ASIA"))
                .containsEntry("subRegion", List.of("Eastern Asia")).containsEntry("asemGroup", List.of("NESA"));
    }

    @Test
    void thePathOfTheYamlFileWillDoToo() throws IOException {
        Files.move(temporary.resolve("seminar.yaml"), temporary.resolve("draft.yaml"));

        SeminarFiles files = SeminarReader.read(temporary.resolve("draft.yaml"));

        assertThat(files.files()).extracting(file -> file.getFileName().toString())
                .containsExactly("draft.yaml", "registrations.csv");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThat(new SeminarFolder(temporary.resolve("nowhere")).problems()).singleElement().asString()
                .contains("there is no file").contains("nowhere").contains("Maybe the folder is wrong")
                .doesNotContain("Exception");
    }

    @Test
    void aFolderWithoutSettingsAndAFileThatIsNoSettingsAreTold() throws IOException {
        Files.delete(temporary.resolve("seminar.yaml"));

        assertThat(folder.problems()).singleElement().asString()
                .startsWith("seminar.yaml: there is no file seminar.yaml in this folder");
        assertThatThrownBy(() -> SeminarReader.read(temporary.resolve("registrations.csv")))
                .isInstanceOf(InvalidSeminarException.class).hasMessageContaining("not the settings file");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsPlace() {
        folder.with("seminar.yaml", """
                seminar: Everything wrong
                grups: 3
                groups:
                  - {id: WG1, min: 5, max: 3}
                  - {id: WG1, capacity: many, colour: red}
                """).with("registrations.csv", """
                id,name,pin,counted,partner,preferences
                P1,Bat,WG9,perhaps,Mongolya,wg1
                P1,Anna,,,,WG1>WG1
                """).with("relations.csv", """
                kind,participants
                keep-appart,P1;P2
                keep-apart,P1;P7
                """);

        assertThat(folder.problems()).containsExactlyInAnyOrder(
                "seminar.yaml, row 2, column grups: this key is not known: \"grups\". Maybe groups was meant",
                "seminar.yaml, row 4, column groups[1].max: max is less than min, which is 5: \"3\"."
                        + " Maybe the two were swapped",
                "seminar.yaml, row 5, column groups[2].capacity: a whole number between 0 and 1000000 was expected "
                        + "here: \"many\"",
                "seminar.yaml, row 5, column groups[2].colour: this key is not known: \"colour\". Maybe one of "
                        + "capacity, expertise, id, max, min, provides, room, target, topic was meant",
                "registrations.csv, row 2, column counted: this is neither yes nor no: \"perhaps\"."
                        + " Maybe the cell belongs to another column",
                "registrations.csv, row 2, column partner: this partner is not known: \"Mongolya\"."
                        + " Maybe Mongolia was meant",
                "relations.csv, row 2, column kind: this kind of relation is not known: \"keep-appart\"."
                        + " Maybe keep-apart was meant",
                "seminar.yaml, row 5, column groups[2].id: two groups have the same id: \"WG1\"."
                        + " Maybe one was copied from the other",
                "registrations.csv, row 2, column pin: there is no such group: \"WG9\". Maybe WG1 was meant",
                "registrations.csv, row 3, column id: this id stands already at registrations.csv, row 2, column id: "
                        + "\"P1\". Maybe a row was copied, or two people were given one id",
                "registrations.csv, row 3, column preferences: the same group is wished twice: \"WG1\"."
                        + " Maybe another group was meant",
                "relations.csv, row 3, column participants: nobody has this id: \"P7\". Maybe P1 was meant");
    }

    @Test
    void aMissingTableIsToldOnceAndDoesNotMakeRelationsWrong() throws IOException {
        Files.delete(temporary.resolve("registrations.csv"));
        folder.with("relations.csv", "kind,participants\nkeep-apart,P1;P2\n");

        assertThat(folder.problems()).singleElement().asString()
                .contains("there is no file registrations.csv in this folder");
    }

    @Test
    void emptyFilesAreTold() {
        folder.with("registrations.csv", "").with("relations.csv", " \n");

        assertThat(folder.problems()).containsExactly("registrations.csv: this file is empty. Maybe it was not saved",
                "relations.csv: this file is empty. Maybe it was not saved");
        assertThat(folder.with("seminar.yaml", "").problems())
                .containsExactly("seminar.yaml: this file is empty. Maybe it was not saved");
        assertThat(folder.with("seminar.yaml", "# later\n").problems())
                .containsExactly("seminar.yaml: this file says nothing. Maybe it holds only comments");
    }

    @Test
    void placesOfSettingsAreLinesOfTheYamlFile() {
        SeminarFiles files = folder.with("seminar.yaml", SeminarFolder.YAML + """
                policy:
                  balance: {gender: 2, gender x region: 1}
                  quota:
                    - {attribute: role, value: moderator, min: 1}
                    - attribute: partner
                      max: 3
                """).read();

        assertThat(files.origins().policy("policy.balance.gender")).isEqualTo(
                new Place("seminar.yaml", 6, "policy.balance.gender"));
        assertThat(files.origins().policy("policy.balance.gender x region").row()).isEqualTo(6);
        assertThat(files.origins().policy("policy.quota[2].max").row()).isEqualTo(10);
        assertThat(files.origins().policy("policy.quota[2].min").row()).isEqualTo(9);
        assertThat(files.origins().policy("policy.size").row()).isEqualTo(5);
        assertThat(files.origins().group(1, "capacity")).isEqualTo(
                new Place("seminar.yaml", 4, "groups[2].capacity"));
        assertThat(files.origins().participant(2, "gender")).isEqualTo(
                new Place("registrations.csv", 4, "gender"));
    }

    @Test
    void relationsAreReadAndReasonsAreNot() {
        folder.with("relations.csv", """
                Kind;Participants;Weight;Level
                keep apart;"P1;P2";;
                AFFINITY;"P1;P3";-4;soft
                """);

        assertThat(folder.read().seminar().relations()).containsExactly(Relation.keepApart("P1", "P2"),
                new Relation(Relation.Kind.AFFINITY, List.of("P1", "P3"), Optional.of(-4L),
                        Optional.of(Level.SOFT)));

        folder.with("relations.csv", "kind,participants,reason\nkeep-apart,P1;P2,a quarrel\n");
        assertThat(folder.problems()).singleElement().asString()
                .contains("reasons do not belong in this file").doesNotContain("quarrel");
    }

    @Test
    void aPublishedPlanIsRead() {
        folder.with("seminar.yaml", SeminarFolder.YAML + "baseline: old.csv\n")
                .with("old.csv", "group,id\nWG2,P1\n");

        assertThat(folder.read().seminar().baseline().orElseThrow().groupOf("P1")).contains("WG2");
        assertThat(folder.with("seminar.yaml", SeminarFolder.YAML + "baseline: older.csv\n").problems())
                .singleElement().asString()
                .startsWith("seminar.yaml, row 5, column baseline: there is no file older.csv");
    }

    @Test
    void oneSlipInEveryRowDoesNotDrownTheReader() {
        StringBuilder table = new StringBuilder("id,counted\n");
        for (int i = 0; i < 5000; i++) {
            table.append('P').append(i).append(",perhaps\n");
        }

        assertThat(folder.with("registrations.csv", table.toString()).problems())
                .hasSize(Problems.MOST_PROBLEMS + 1).last().asString().contains("not listed");
    }
}
