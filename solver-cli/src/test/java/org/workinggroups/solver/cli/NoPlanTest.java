package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data sets of which no plan keeps the hard rules: allocate says why, ends with status 1 and writes nothing. */
class NoPlanTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            size-gap-95                     | possible: 4 x 23-24, or 3 x 31-32
            infeasible-keep-apart           | P059, P063, P077 and P080 must all be apart, and there are 3 groups
            infeasible-keep-apart/variant-b | P049 and P068 must be apart, and only WG1 is open to them
            infeasible-keep-apart/variant-c | 31 people are tied together and no group is left for all of them
            """)
    void theReasonIsToldAndNothingIsWritten(String name, String reason) {
        CommandRun run = CommandRun.of("allocate", Tree.dataset(name), "--out", folder.resolve("result"));

        assertThat(run.status()).as(run.shown()).isEqualTo(1);
        assertThat(run.err()).contains(reason).contains("Nothing was written");
        assertThat(Files.exists(folder.resolve("result"))).isFalse();
    }
}
