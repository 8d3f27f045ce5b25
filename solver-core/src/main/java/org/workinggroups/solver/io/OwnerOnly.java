package org.workinggroups.solver.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files and folders that only their owner may look into, where the file system knows owners: plans and registrations
 * are about people. A folder that is there already keeps its permissions.
 */
final class OwnerOnly {

    private OwnerOnly() {
    }

    /** The permissions of a new file. */
    static FileAttribute<?>[] file(Path folder) {
        return permissions(folder, "rw-------");
    }

    private static FileAttribute<?>[] permissions(Path folder, String permissions) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(
                        PosixFilePermissions.fromString(permissions))} : new FileAttribute<?>[0];
    }

    /** Makes a folder and those above it, as far as they are missing. */
    static void createFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            createFolders(parent);
        }
        try {
            Files.createDirectory(folder, permissions(folder, "rwx------"));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    /** A new folder of its own in a folder. */
    static Path temporaryFolder(Path folder, String prefix) throws IOException {
        return Files.createTempDirectory(folder, prefix, permissions(folder, "rwx------"));
    }

    /** Writes a new file to the disk, not only to the system's memory. */
    static void writeNew(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.WRITE,
                StandardOpenOption.CREATE_NEW), file(file))) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }
}
