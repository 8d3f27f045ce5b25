package org.workinggroups.solver.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Problem;

/**
 * Writes files as a whole or not at all: whoever looks sees the old content or the new, never a part. Where the file
 * system knows owners, only the owner may read what is written, because plans and registrations are about people.
 */
public final class AtomicFiles {

    private AtomicFiles() {
    }

    /**
     * Writes a file by way of a temporary one beside it; makes the folder if there is none, replaces a file that is
     * there already.
     *
     * @throws InvalidSeminarException if the file cannot be written; nothing is left behind then, and a file that was
     *                                 there before is as it was
     */
    public static void write(Path file, byte[] content) {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw failure(file, "this is a folder, so no file can be written in its place", "a file in it was meant");
        }
        try {
            Files.createDirectories(folder);
            Path temporary = temporary(folder, target);
            try {
                fill(temporary, content);
                move(temporary, target);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw failure(file, "this file cannot be written", e instanceof FileSystemException
                    ? "the folder is write-protected, or a file has the folder's name" : "the disk is full");
        }
    }

    private static Path temporary(Path folder, Path target) throws IOException {
        String prefix = "." + target.getFileName() + ".";
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!posix) {
            return Files.createTempFile(folder, prefix, ".tmp");
        }
        return Files.createTempFile(folder, prefix, ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static void fill(Path temporary, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static InvalidSeminarException failure(Path file, String message, String maybe) {
        return new InvalidSeminarException(List.of(Problem.error(
                Place.in(String.valueOf(file.getFileName())), file.toString(), message, maybe)));
    }
}
