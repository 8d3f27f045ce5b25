package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of a plan, as the secretariat makes them. */
class ReportTest {

    @TempDir
    private Path folder;

    private Path plan;

    @BeforeEach
    void allocate() {
        AutumnSeminar seminar = AutumnSeminar.in(folder.resolve("autumn"));
        plan = seminar.path().resolve("allocation");
        assertThat(CommandRun.of("allocate", seminar.path(), "--quick", "--seed", "5").status()).isZero();
    }

    @Test
    void thePageIsTheOneThatAllocateWrote() {
        Path page = folder.resolve("again.html");

        CommandRun run = CommandRun.of("report", plan, "--out", page);

        assertThat(run.status()).as(run.shown()).isZero();
        assertThat(Tree.text(page)).isEqualTo(Tree.text(plan.resolve("report.html")));
    }

    @Test
    void alternativesAreToldWhereTheyAreAskedFor() {
        Path page = folder.resolve("full.html");

        assertThat(CommandRun.of("report", plan, "--alternatives", "--out", page).status()).isZero();
        assertThat(Tree.text(page)).contains("Elsewhere, for the organisers");
        assertThat(Tree.text(plan.resolve("report.html"))).doesNotContain("Elsewhere, for the organisers");
    }

    @Test
    void everyGroupHasASheetAndThePublicAPage() {
        assertThat(CommandRun.of("report", plan, "--moderator").status()).isZero();
        assertThat(CommandRun.of("report", plan, "--public").status()).isZero();

        assertThat(Tree.snapshot(plan)).containsKeys("moderators/WG1.html", "moderators/WG2.html", "public.html");
    }

    @Test
    void aTradeOffThatIsNotThereIsTold() {
        CommandRun run = CommandRun.of("report", plan, "--trade-off", folder);

        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(run.err()).contains("there is no file trade-off.json");
    }
}
