package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the program says of itself. */
class HelpTest {

    @Test
    void groupsTheCommandsByWhatTheyAreFor() {
        CommandRun run = CommandRun.of("--help");

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).containsSubsequence("Plan:", "allocate", "check", "Understand:", "evaluate", "Share:", "report",
                "template");
    }

    @Test
    void everyListedCommandExplainsItself() {
        for (String command : CommandGroups.names()) {
            CommandRun run = CommandRun.of(command, "--help");
            assertThat(run.status()).as(command).isEqualTo(ExitStatus.DONE);
            assertThat(run.out()).as(command).contains("Usage: workgroups " + command);
        }
    }

    @Test
    void theVersionNamesWhatMakesThePlans() {
        assertThat(CommandRun.of("--version").out()).contains("workgroups ", "Timefold Solver ", "OR-Tools ", "Java ")
                .doesNotContain("${");
    }
}
