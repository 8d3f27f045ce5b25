package org.workinggroups.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workinggroups.solver.domain.InvalidSeminarException;

class AtomicFilesTest {

    @TempDir
    private Path folder;

    private static final byte[] CONTENT = "id,group\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void writesIntoANewFolderAndLeavesNothingElse() throws IOException {
        Path file = folder.resolve("a/b/plan.csv");

        AtomicFiles.write(file, CONTENT);

        assertThat(file).hasBinaryContent(CONTENT);
        assertThat(Files.list(file.getParent())).containsExactly(file);
    }

    @Test
    void replacesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.csv"), "something longer that was there before");

        AtomicFiles.write(file, CONTENT);

        assertThat(file).hasBinaryContent(CONTENT);
    }

    @Test
    void onlyTheOwnerMayRead() throws IOException {
        Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = folder.resolve("plan.csv");

        AtomicFiles.write(file, CONTENT);

        assertThat(Files.getPosixFilePermissions(file)).containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void aFailureLeavesNothingBehindAndSaysWhatIsWrong() throws IOException {
        Files.createDirectories(folder.resolve("plan.csv/full"));
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> AtomicFiles.write(folder.resolve("plan.csv"), CONTENT))
                .isInstanceOf(InvalidSeminarException.class).hasMessageContaining("this is a folder");
        assertThatThrownBy(() -> AtomicFiles.write(file.resolve("plan.csv"), CONTENT))
                .isInstanceOf(InvalidSeminarException.class).hasMessageContaining("Maybe")
                .hasMessageNotContaining("Exception");
        assertThat(Files.list(folder)).hasSize(2);
    }
}
