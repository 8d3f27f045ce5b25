package org.workinggroups.solver.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One writer in a folder at a time. The lock is the system's: it ends with the process that holds it, however that
 * ends. Its file is deleted again; whoever waited for a file that was deleted meanwhile looks for the new one.
 */
final class FolderLock implements AutoCloseable {

    static final String FILE = ".workgroups-lock";

    private static final int ATTEMPTS = 200;
    private static final long PAUSE_MILLIS = 50;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock of a folder, after ten seconds' wait at most.
     *
     * @return null if somebody else holds it all that time
     */
    static @Nullable FolderLock take(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE),
                    OwnerOnly.file(folder));
            try {
                FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
                if (lock != null && isStill(file, channel)) {
                    return new FolderLock(file, channel);
                }
            } catch (OverlappingFileLockException e) {
                // Another thread of this program holds it.
            } catch (IOException e) {
                channel.close();
                throw e;
            }
            channel.close();
            pause();
        }
        return null;
    }

    /** Whether the file that was locked is the one that whoever comes next would lock: a token tells. */
    private static boolean isStill(Path file, FileChannel channel) throws IOException {
        byte[] token = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        channel.write(ByteBuffer.wrap(token), 0);
        try {
            return Arrays.equals(Files.readAllBytes(file), token);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
