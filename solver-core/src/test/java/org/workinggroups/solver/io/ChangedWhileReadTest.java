package org.workinggroups.solver.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.table.Problems;

/** Somebody saves the registrations while they are being read. */
class ChangedWhileReadTest {

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @Test
    void aFileThatStaysAsItIsIsNoProblem() throws IOException {
        DiskFolder disk = read();

        disk.tellChanged(problems);

        assertThat(problems.hasErrors()).isFalse();
    }

    @Test
    void aFileThatWasSavedAgainIsTold() throws IOException {
        DiskFolder disk = read();
        Files.writeString(folder.resolve("registrations.csv"), "id\nP1\nP2\n");

        tells(disk);
    }

    /** As editors save: a new file takes the old one's name; size and time may be the same. */
    @Test
    void aFileThatWasReplacedIsTold() throws IOException {
        DiskFolder disk = read();
        FileTime time = Files.getLastModifiedTime(folder.resolve("registrations.csv"));
        Path other = Files.writeString(folder.resolve("other"), "id\nP9\n");
        Files.setLastModifiedTime(other, time);
        Files.move(other, folder.resolve("registrations.csv"), StandardCopyOption.REPLACE_EXISTING);

        tells(disk);
    }

    @Test
    void aFileThatVanishedIsTold() throws IOException {
        DiskFolder disk = read();
        Files.delete(folder.resolve("registrations.csv"));

        tells(disk);
    }

    private DiskFolder read() throws IOException {
        Files.writeString(folder.resolve("registrations.csv"), "id\nP1\n");
        DiskFolder disk = new DiskFolder(folder);
        assertThat(disk.bytes("registrations.csv", 100, Place.named(""), problems)).isPresent();
        return disk;
    }

    private void tells(DiskFolder disk) {
        disk.tellChanged(problems);
        try {
            problems.throwIfAny();
            throw new AssertionError("nothing was told");
        } catch (InvalidSeminarException e) {
            assertThat(e).hasMessageContaining("registrations.csv")
                    .hasMessageContaining("was changed while it was being read").hasMessageContaining("try again");
        }
    }
}
