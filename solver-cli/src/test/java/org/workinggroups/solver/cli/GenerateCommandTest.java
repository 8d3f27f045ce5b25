package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

    @TempDir
    private Path folder;

    @Test
    void inventsASeminarThatHasNoProblem() {
        ProgramRun run = ProgramRun.of("generate", "--participants", 24, "--groups", 3, "--out", folder);

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(ProgramRun.of("check", folder).status()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void anInventedSeminarMayBeReplaced() {
        ProgramRun.of("generate", "--participants", 24, "--groups", 3, "--out", folder);

        assertThat(ProgramRun.of("generate", "--participants", 36, "--groups", 3, "--out", folder).status())
                .isEqualTo(ExitStatus.DONE);
    }

    @Test
    void realRegistrationsAreNeverReplaced() throws IOException {
        SmallSeminar real = SmallSeminar.in(folder.resolve("real"));

        ProgramRun run = ProgramRun.of("generate", "--participants", 24, "--groups", 3, "--out", real.folder());

        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(run.err()).contains("not replaced");
        assertThat(Files.readString(real.file("seminar.yaml"))).isEqualTo(SmallSeminar.YAML);
    }
}
