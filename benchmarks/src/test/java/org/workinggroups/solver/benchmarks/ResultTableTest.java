package org.workinggroups.solver.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultTableTest {

    @TempDir
    private Path folder;

    @Test
    void keepsEarlierRowsAndReadsThemBack() {
        Path file = folder.resolve("speed.csv");
        new ResultTable(file, "what", "value").add("a, quoted", 1);
        new ResultTable(file, "what", "value").add("b", 2);

        assertThat(ResultTable.rows(file)).extracting(row -> row.get("what")).containsExactly("a, quoted", "b");
        assertThat(ResultTable.rows(file)).allSatisfy(row -> assertThat(row).containsKeys("commit", "date", "cores"));
    }

    @Test
    void aRowTornByAKillIsLeftOutAndTheNextOneStandsOnItsOwnLine() throws IOException {
        Path file = folder.resolve("tune.csv");
        new ResultTable(file, "what", "value").add("a", 1);
        Files.writeString(file, "half,a,ro", StandardOpenOption.APPEND);
        new ResultTable(file, "what", "value").add("b", 2);

        assertThat(ResultTable.rows(file)).extracting(row -> row.get("what")).containsExactly("a", "b");
    }

    @Test
    void refusesATableOfOtherColumns() {
        Path file = folder.resolve("scale.csv");
        new ResultTable(file, "what", "value").add("a", 1);

        assertThatIllegalStateException().isThrownBy(() -> new ResultTable(file, "other"))
                .withMessageContaining("Maybe the benchmark has changed since");
    }
}
