package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(run.out()).isEqualTo(participants + " participants, " + groups + " groups, " + relations
                + " relations: no problem found" + System.lineSeparator());
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
    void nothingIsWritten(@TempDir Path folder) {
        AutumnSeminar seminar = AutumnSeminar.in(folder);
        SortedMap<String, String> before = Tree.snapshot(folder);

        assertThat(CommandRun.of("check", seminar.path()).status()).isZero();

        assertThat(Tree.snapshot(folder)).isEqualTo(before);
    }
}
