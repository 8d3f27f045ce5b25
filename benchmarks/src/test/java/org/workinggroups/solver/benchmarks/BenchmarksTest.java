package org.workinggroups.solver.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The front door says what is behind it. */
class BenchmarksTest {

    @ParameterizedTest
    @ValueSource(strings = {"main-job", "quality", "best-known", "second-opinion", "moves", "diverse", "scale", "workbook",
        "tune", "tables", "update", "embedding", "speed"})
    void everyCommandTellsItsOptions(String command) {
        StringWriter out = new StringWriter();

        int status = Benchmarks.commandLine().setOut(new PrintWriter(out)).execute(command, "--help");

        assertThat(status).isZero();
        assertThat(out.toString()).startsWith("Usage: benchmarks/run " + command).contains("--help");
    }
}
