package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a result looks where it is read: at a terminal, and in a spreadsheet. */
class AllocateOutputTest {

    @TempDir
    private Path folder;
    private AutumnSeminar seminar;

    @BeforeEach
    void write() {
        seminar = AutumnSeminar.in(folder);
    }

    @Test
    void theSpreadsheetRunsNoFormula() {
        seminar.replacing("registrations.csv", "Jan Novak", "=Jan");
        CommandRun.of("allocate", seminar.path(), "--quick");

        assertThat(Tree.text(seminar.path().resolve("allocation/allocation.csv"))).contains("P5,'=Jan,")
                .doesNotContain(",=Jan");
    }

    @Test
    void coloursAreForTerminals() {
        Terminal terminal = new Terminal(true, false, true);

        assertThat(CommandRun.on(terminal, "allocate", seminar.path(), "--quick").out()).contains("\u001b[1m");
    }

    @Test
    void progressIsDrawnOnATerminalAndClearedAway() {
        CommandRun run = CommandRun.on(new Terminal(false, true, false), "allocate", seminar.path(), "--quick");

        assertThat(run.err()).contains("\r\u001b[KWritten to ");
    }
}
