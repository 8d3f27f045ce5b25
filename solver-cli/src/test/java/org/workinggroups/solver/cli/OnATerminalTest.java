package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workinggroups.solver.Progress;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Score;

/** What only people at a screen get to see: colours, and a line of progress that goes away. */
class OnATerminalTest {

    @TempDir
    private Path folder;

    @Test
    void headingsAreBold() {
        assertThat(out(new Terminal(true, false, true))).contains("\u001b[1mAutumn seminar\u001b[0m", "\u001b[32m");
    }

    @Test
    void nothingIsColouredAgainstSomebodysWill() {
        assertThat(out(new Terminal(true, true, false))).doesNotContain("\u001b");
    }

    @Test
    void progressIsClearedAway() {
        StringWriter err = new StringWriter();
        try (ProgressLine line = new ProgressLine(new PrintWriter(err), true)) {
            line.draw();
        }

        assertThat(err.toString()).contains("Searching  0.").endsWith("\r\u001b[K");
    }

    @Test
    void aProofTellsItsBound() {
        StringWriter err = new StringWriter();
        try (ProgressLine line = new ProgressLine(new PrintWriter(err), true)) {
            line.progressed(new Progress(Progress.Phase.PROOF, Duration.ofSeconds(1), new Score(0, 0, 437),
                    new Score(0, 0, 420), Plan.of(Map.of())));
            line.draw();
        }

        assertThat(err.toString()).contains("Proving  ").contains("best ").contains("437").contains("bound ")
                .contains("420");
    }

    private String out(Terminal terminal) {
        StringWriter out = new StringWriter();
        AutumnSeminar.in(folder);
        Workgroups.run(new PrintWriter(out), new PrintWriter(new StringWriter()), terminal, "allocate",
                folder.toString(), "--quick");
        return out.toString();
    }
}
