package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class AllocateCommandTest {

    @TempDir
    private Path folder;
    private SmallSeminar seminar;

    @BeforeEach
    void write() throws IOException {
        seminar = SmallSeminar.in(folder.resolve("seminar"));
    }

    @Test
    void writesBothFilesAndPrintsTheTable() throws IOException {
        ProgramRun run = ProgramRun.of("allocate", seminar.folder());

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).contains("A small seminar", "WG1  Water", "Group  Size  Staff  Target", "OPTIMAL",
                "balance:gender", "gender").doesNotContain("\u001b");
        assertThat(run.err()).isEqualTo("Written to " + seminar.result() + System.lineSeparator());
        try (Stream<Path> files = Files.list(seminar.result())) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactly("allocation.csv", "allocation.json");
        }
    }

    @Test
    void theJsonHoldsTheWholePlanAndNobodysName() throws IOException {
        ProgramRun run = ProgramRun.of("allocate", seminar.folder(), "--json", "--seed", "7");

        JsonNode result = Json.read(run.out());
        assertThat(run.out()).isEqualTo(Files.readString(seminar.result().resolve("allocation.json")));
        assertThat(run.out()).doesNotContain("Ada", "Ida");
        assertThat(result.get("seed").asLong()).isEqualTo(7);
        assertThat(result.get("status").asString()).isEqualTo("OPTIMAL");
        assertThat(result.get("score").get("hard").asLong()).isZero();
        assertThat(result.get("assignments")).hasSize(9);
        JsonNode ida = result.get("assignments").get(8);
        assertThat(ida.get("participant").asString()).isEqualTo("P9");
        assertThat(ida.get("group").asString()).as("her pin").isEqualTo("WG1");
        assertThat(ida.get("preferenceRank").asInt()).isEqualTo(1);
        assertThat(result.get("assignments").get(7).get("preferenceRank").isNull()).as("Hal wished nothing").isTrue();
    }

    @Test
    void theSpreadsheetRunsNoFormula() throws IOException {
        ProgramRun.of("allocate", seminar.folder(), "--quick");

        assertThat(Files.readAllLines(seminar.result().resolve("allocation.csv")))
                .anyMatch(line -> line.startsWith("P5,'=Eve,"))
                .noneMatch(line -> line.contains(",=") || line.startsWith("="));
    }

    @Test
    void theOrderOfTheRowsChangesNothing() throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        seminar.relations("keep-apart,P1;P2,,", "keep-together,P3;P4,,");
        ProgramRun.of("allocate", seminar.folder(), "--out", first);
        List<String> rows = new ArrayList<>(SmallSeminar.PEOPLE);
        Collections.reverse(rows);
        Collections.swap(rows, 2, 5);
        seminar.people(rows);
        seminar.relations("keep-together,P4;P3,,", "keep-apart,P2;P1,,");

        ProgramRun.of("allocate", seminar.folder(), "--out", second);

        for (String file : List.of("allocation.json", "allocation.csv")) {
            assertThat(second.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
        }
    }

    @Test
    void itsOwnResultCanBeEvaluated() throws IOException {
        ProgramRun allocated = ProgramRun.of("allocate", seminar.folder(), "--json");
        JsonNode score = Json.read(allocated.out()).get("score");

        for (Path plan : List.of(seminar.result(), seminar.result().resolve("allocation.csv"))) {
            ProgramRun run = ProgramRun.of("evaluate", seminar.folder(), plan, "--json");
            assertThat(run.status()).isEqualTo(ExitStatus.DONE);
            assertThat(Json.read(run.out()).get("score")).isEqualTo(score);
            assertThat(Json.read(run.out()).get("feasible").asBoolean()).isTrue();
        }
    }

    @Test
    void aHandMadePlanIsScoredWithItsBrokenRules() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.csv"), "id;group\nP9;WG2\nP1;WG1\n");

        ProgramRun run = ProgramRun.of("evaluate", seminar.folder(), plan);

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).contains("Broken hard rules", "P9 is pinned to WG1", "Without a group",
                "P2, P3, P4, P5, P6, P7, P8", "cannot be used");
    }

    @Test
    void coloursAreForTerminals() {
        Terminal terminal = new Terminal(true, false, true);

        assertThat(ProgramRun.of(terminal, "allocate", seminar.folder(), "--quick").out()).contains("\u001b[1m");
    }

    @Test
    void progressIsDrawnOnATerminalAndClearedAway() {
        ProgramRun run = ProgramRun.of(new Terminal(false, true, false), "allocate", seminar.folder(), "--quick");

        assertThat(run.err()).endsWith("\r\u001b[KWritten to " + seminar.result() + System.lineSeparator());
    }
}
