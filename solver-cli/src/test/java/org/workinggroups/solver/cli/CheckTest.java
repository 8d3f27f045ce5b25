package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looking at the input before anything is solved. */
class CheckTest {

    @ParameterizedTest
    @CsvSource({"asem17-sofia-2017, 106, 3, 5", "asem19-tromso-2019, 127, 4, 8", "asem24-mongolia-2026, 104, 4, 9"})
    void theDataSetsAreInOrder(String name, int participants, int groups, int relations) {
        CommandRun run = CommandRun.of("check", Tree.dataset(name));

        assertThat(run.status()).as(run.shown()).isZero();
        assertThat(run.out().lines()).containsExactly(
                "registrations.csv: CSV, UTF-8, separated by commas, header in row 1",
                "relations.csv: CSV, UTF-8, separated by commas, header in row 1", participants + " participants, "
                        + groups + " groups, " + relations + " relations: no problem found");
        assertThat(run.err().lines()).allMatch(line -> line.startsWith("notice: "));
    }

    /** The host of Sofia sends 14 people to 3 groups: five of them share one group at least, whatever the cap says. */
    @Test
    void aCapTheHostCannotKeepIsANotice() {
        assertThat(CommandRun.of("check", Tree.dataset("asem17-sofia-2017")).err())
                .contains("notice: seminar.yaml, row 48, column policy.quota[4]: ").contains("14 people in 3 groups")
                .contains("\"partner BGR\"");
    }

    @Test
    void problemsCanBeReadByPrograms(@TempDir Path folder) {
        AutumnSeminar seminar = AutumnSeminar.in(folder).replacing("registrations.csv", "P3,", "P2,");

        CommandRun run = CommandRun.of("check", seminar.path(), "--json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        JsonNode problems = new JsonMapper().readTree(run.out()).get("problems");
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).get("file").asString()).isEqualTo("registrations.csv");
        assertThat(problems.get(0).get("row").asInt()).isEqualTo(4);
        assertThat(problems.get(0).get("value").asString()).isEqualTo("P2");
    }

    @Test
    void whatWasReadOtherwiseThanWrittenIsToldAndLogged(@TempDir Path folder) throws IOException {
        AutumnSeminar seminar = AutumnSeminar.in(folder.resolve("autumn"));
        Files.writeString(folder.resolve("autumn/registrations.csv"), """
                id,name,country,preferences
                P1,=Bat,Laos,2
                P2, Anna,Laos,WG2
                P3,Keo,Atlantis,WG9
                P4,Chloe,Mongolia,
                """);
        Path log = folder.resolve("log.csv");

        CommandRun run = CommandRun.of("check", seminar.path(), "--log", log);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out().lines()).contains("6 cells were read as something other than they say:",
                "  registrations.csv, row 3, column name: \" Anna\" read as \"Anna\": spaces around the text",
                "  registrations.csv, column country: another name of the partner",
                "    \"Laos\" read as \"LAO\" in rows 2, 3", "    \"Mongolia\" read as \"MNG\" in row 5");
        assertThat(run.err()).contains("row 4, column country: this partner is not known: \"Atlantis\"")
                .contains("row 4, column preferences: there is no such group: \"WG9\"")
                .contains("notice: registrations.csv, row 2: a cell begins like a formula");
        assertThat(Files.readString(log)).startsWith("\uFEFFfile,row,column,was,readAs,why\n")
                .contains("registrations.csv,3,name, Anna,Anna,spaces around the text\n");
        assertThat(new JsonMapper().readTree(CommandRun.of("check", seminar.path(), "--json").out()).get("changes"))
                .hasSize(6);
    }

    @Test
    void theRootOfTheFileSystemIsNoLog(@TempDir Path folder) {
        CommandRun run = CommandRun.of("check", AutumnSeminar.in(folder).path(), "--log", folder.getRoot());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(folder.getRoot() + " is no file that can be written. Maybe ");
    }

    @Test
    void nothingIsWritten(@TempDir Path folder) {
        AutumnSeminar seminar = AutumnSeminar.in(folder);
        SortedMap<String, String> before = Tree.snapshot(folder);

        assertThat(CommandRun.of("check", seminar.path()).status()).isZero();

        assertThat(Tree.snapshot(folder)).isEqualTo(before);
    }
}
