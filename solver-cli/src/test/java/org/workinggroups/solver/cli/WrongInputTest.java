package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a secretariat officer sees when something is wrong: every problem with its place, and nothing written. */
class WrongInputTest {

    @TempDir
    private Path folder;
    private SmallSeminar seminar;

    @BeforeEach
    void write() throws IOException {
        seminar = SmallSeminar.in(folder.resolve("seminar"));
    }

    private void isRefused(int status, String... texts) {
        ProgramRun run = ProgramRun.of("allocate", seminar.folder());

        assertThat(run.err()).contains(texts);
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.out()).isEmpty();
        assertThat(seminar.result()).doesNotExist();
        assertThat(ProgramRun.of("check", seminar.folder()).status()).isEqualTo(status);
    }

    @Test
    void theFolderIsMissing() {
        ProgramRun run = ProgramRun.of("allocate", folder.resolve("semniar"));

        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(run.err()).contains("semniar").contains("Maybe the folder is wrong");
    }

    @Test
    void theRegistrationsAreMissing() throws IOException {
        Files.delete(seminar.file("registrations.csv"));

        isRefused(ExitStatus.WRONG_INPUT, "registrations.csv");
    }

    @Test
    void theRegistrationsAreEmpty() throws IOException {
        Files.writeString(seminar.file("registrations.csv"), "");

        isRefused(ExitStatus.WRONG_INPUT, "registrations.csv");
    }

    @Test
    void nobodyHasRegistered() throws IOException {
        seminar.people(List.of());

        isRefused(ExitStatus.WRONG_INPUT, "there is nobody to place");
    }

    @Test
    void thereAreNoGroups() throws IOException {
        seminar.settings("seminar: A small seminar\ngroups: []\n");

        isRefused(ExitStatus.WRONG_INPUT, "seminar.yaml", "no working group");
    }

    @Test
    void aSettingIsMisspelt() throws IOException {
        seminar.moreSettings("  balanec: {gender: 1}\n");

        isRefused(ExitStatus.WRONG_INPUT, "balanec", "Maybe balance was meant");
    }

    @Test
    void aWishedGroupDoesNotExist() throws IOException {
        seminar.morePeople("P10,Jon,M,WG4,");

        isRefused(ExitStatus.WRONG_INPUT, "registrations.csv, row 11, column preferences", "\"WG4\"");
    }

    @Test
    void anIdStandsTwice() throws IOException {
        seminar.morePeople("P3,Jon,M,WG1,");

        isRefused(ExitStatus.WRONG_INPUT, "registrations.csv, row 11, column id", "\"P3\"", "row 4");
    }

    @Test
    void everyProblemIsTold() throws IOException {
        seminar.morePeople("P3,Jon,M,WG1,", "P11,Kim,F,WG7,", "P12,Lea,F,,WG8");

        isRefused(ExitStatus.WRONG_INPUT, "\"P3\"", "\"WG7\"", "\"WG8\"");
        assertThat(ProgramRun.of("check", seminar.folder()).err().lines()).hasSize(3);
    }

    @Test
    void somebodyIsKeptApartFromHerself() throws IOException {
        seminar.relations("keep-apart,P1;P1,,");

        isRefused(ExitStatus.WRONG_INPUT, "relations.csv, row 2", "\"P1\"");
    }

    @Test
    void tiesGoRoundInACircle() throws IOException {
        seminar.relations("keep-together,P1;P2,,", "keep-together,P2;P3,,", "keep-together,P3;P1,,");

        isRefused(ExitStatus.WRONG_INPUT, "relations.csv, row 4");
    }

    @Test
    void tiesContradictEachOther() throws IOException {
        seminar.relations("keep-together,P1;P2,,", "keep-together,P2;P3,,", "keep-apart,P1;P3,,");

        isRefused(ExitStatus.INFEASIBLE, "conflict:", "P1", "P3");
    }

    @Test
    void moreArePinnedThanThereAreSeats() throws IOException {
        seminar.people(IntStream.rangeClosed(1, 9).mapToObj(n -> "P" + n + ",,F,," + (n <= 5 ? "WG1" : "")).toList());

        isRefused(ExitStatus.INFEASIBLE, "conflict:", "WG1", "5", "4");
    }

    @Test
    void moreAreToBeApartThanThereAreGroups() throws IOException {
        seminar.relations("keep-apart,P1;P2;P3;P4,,");

        isRefused(ExitStatus.INFEASIBLE, "conflict:", "P1, P2, P3");
    }

    @Test
    void theResultCannotBeWritten() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("occupied"), "a file");

        ProgramRun run = ProgramRun.of("allocate", seminar.folder(), "--out", inTheWay.resolve("result"));

        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(run.err()).contains("--out").contains("occupied is a file");
        assertThat(inTheWay).hasContent("a file");
    }

    @Test
    void anEarlierPlanSurvivesAFailure() throws IOException {
        ProgramRun.of("allocate", seminar.folder(), "--quick");
        byte[] earlier = Files.readAllBytes(seminar.result().resolve("allocation.json"));
        seminar.relations("keep-apart,P1;P2;P3;P4,,");

        assertThat(ProgramRun.of("allocate", seminar.folder()).status()).isEqualTo(ExitStatus.INFEASIBLE);
        assertThat(seminar.result().resolve("allocation.json")).hasBinaryContent(earlier);
    }

    @Test
    void theArgumentsAreWrong() {
        Stream.of("allocate", "allocate a b", "allocate a --sed 1", "allocate a --time soon", "allocate a --time 0s",
                        "allocate a --seed x", "allocate a --quick --prove 1s", "allocat a", "", "evaluate a",
                        "generate --out x", "generate --spec nonsense --out x",
                        "generate --participants 10 --groups 0 --out x", "generate --participants 10 --out x")
                .forEach(line -> {
                    ProgramRun run = ProgramRun.of((Object[]) line.split(" "));
                    assertThat(run.status()).as(line).isEqualTo(ExitStatus.WRONG_INPUT);
                    assertThat(run.err()).as(line).contains("workgroups").doesNotContain("Exception");
                    assertThat(run.out()).as(line).isEmpty();
                });
        assertThat(ProgramRun.of("allocate", "a", "--sed", "1").err()).contains("--seed");
        assertThat(ProgramRun.of("allocate", "a", "--time", "soon").err()).contains("soon").contains("10s");
    }

    @Test
    void problemsAreJsonForPrograms() throws IOException {
        seminar.morePeople("P3,Jon,M,WG1,");

        ProgramRun run = ProgramRun.of("check", seminar.folder(), "--json");

        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(run.err()).isEmpty();
        var problem = Json.read(run.out()).get("problems").get(0);
        assertThat(problem.get("severity").asString()).isEqualTo("error");
        assertThat(problem.get("row").asInt()).isEqualTo(11);
        assertThat(problem.get("value").asString()).isEqualTo("P3");
    }

    @Test
    void aHandMadePlanNamesSomebodyUnknown() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.csv"), "id,group\nP1,WG1\nP77,WG2\nP2,WG9\n");

        ProgramRun run = ProgramRun.of("evaluate", seminar.folder(), plan);

        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(run.err()).contains("\"P77\"").contains("\"WG9\"");
    }
}
