package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P1, P2, P3 and P4 must all be apart, and there are three groups: who they are is told on standard error alone. */
class ConfidentialTieTest {

    @TempDir
    private Path folder;

    private Path seminar() {
        return AutumnSeminar.in(folder).with("relations.csv", "kind,participants\nkeep-apart,P1;P2;P3;P4\n").path();
    }

    @Test
    void aConflictNamesIdsOnStandardErrorOnly() {
        CommandRun run = CommandRun.of("check", seminar());

        assertThat(run.err()).contains("P1, P2, P3 and P4 must all be apart");
        assertThat(run.out()).doesNotContainPattern("P[1-4]").doesNotContain("apart");
    }

    @Test
    void soDoesItsJson() {
        CommandRun run = CommandRun.of("check", seminar(), "--json");

        assertThat(run.status()).isEqualTo(ExitStatus.INFEASIBLE);
        assertThat(run.err()).contains("P1, P2, P3 and P4 must all be apart");
        assertThat(run.out()).contains("a tie between people is wrong or cannot be kept")
                .doesNotContainPattern("P[1-4]");
    }

    @Test
    void noPlanMeansNothingIsPrinted() {
        CommandRun run = CommandRun.of("allocate", seminar(), "--quick", "--json");

        assertThat(run.status()).isEqualTo(ExitStatus.INFEASIBLE);
        assertThat(run.out()).isEmpty();
    }
}
