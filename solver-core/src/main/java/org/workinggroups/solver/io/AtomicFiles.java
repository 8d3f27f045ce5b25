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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
     * @param file    where to
     * @param content its bytes
     * @throws InvalidSeminarException if the file cannot be written; nothing is left behind then, and a file that was
     *                                 there before is as it was
     */
    public static void write(Path file, byte[] content) {
        write(Map.of(file, content));
    }

    /**
     * Writes files that belong together: all of them are on the disk under temporary names before the first gets its
     * own, in the order of the map.
     *
     * @param files bytes by path
     * @throws InvalidSeminarException if one of the files cannot be written; nothing is left behind then, and files
     *                                 that were there before are as they were
     */
    public static void write(Map<Path, byte[]> files) {
        Map<Path, Path> temporaries = new LinkedHashMap<>();
        try {
            files.forEach((file, content) -> temporaries.put(file, prepare(file, content)));
            temporaries.forEach(AtomicFiles::move);
        } finally {
            temporaries.values().forEach(AtomicFiles::discard);
        }
    }

    private static Path prepare(Path file, byte[] content) {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw failure(file, "this is a folder, so no file can be written in its place", "a file in it was meant");
        }
        @Nullable Path temporary = null;
        try {
            OwnerOnly.createFolders(folder);
            temporary = temporary(folder, target);
            fill(temporary, content);
            return temporary;
        } catch (IOException e) {
            discard(temporary);
            throw failure(file, e);
        }
    }

    private static void move(Path file, Path temporary) {
        try {
            rename(temporary, file.toAbsolutePath());
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    /** Deletes a temporary file if it is still there; that it cannot be deleted must not hide why it is to be. */
    private static void discard(@Nullable Path temporary) {
        if (temporary == null) {
            return;
        }
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            temporary.toFile().deleteOnExit();
        }
    }

    private static Path temporary(Path folder, Path target) throws IOException {
        String prefix = "." + target.getFileName() + ".";
        return Files.createTempFile(folder, prefix, ".tmp", OwnerOnly.file(folder));
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

    private static void rename(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static InvalidSeminarException failure(Path file, IOException cause) {
        return failure(file, "this file cannot be written", cause instanceof FileSystemException
                ? "the folder is write-protected, or a file has the folder's name" : "the disk is full");
    }

    private static InvalidSeminarException failure(Path file, String message, String maybe) {
        return new InvalidSeminarException(List.of(Problem.error(
                Place.in(String.valueOf(file.getFileName())), file.toString(), message, maybe)));
    }
}
