package org.workinggroups.solver.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Privacy;
import org.workinggroups.solver.domain.Problem;

/**
 * A folder into which sets of files are written, each set as a whole or not at all, whatever happens: the process is
 * killed, the disk is full, somebody else writes there too.
 *
 * <p>All files of a set, with the manifest that names them, are first written into a hidden folder beside their place.
 * Renaming that folder to {@value #WRITTEN} is the moment from which the set counts; then each file moves to its place,
 * the manifest last. Who is interrupted before that moment has written nothing, and what is left is deleted by the next
 * who writes here; after it the next who writes finishes the moves first, and readers see the files where they are
 * ({@link DiskFolder}). Everything is for the owner only. See {@code docs/adr/0015}.
 */
public final class OutputFolder {

    /** The folder of a set that counts already, but whose files are not all at their place. */
    static final String WRITTEN = ".workgroups-written";

    private static final String WRITING = ".workgroups-writing-";

    private final Path path;
    private final Path anchor;
    private final @Nullable Object anchorKey;

    private OutputFolder(Path path, Path anchor) {
        this.path = path.toAbsolutePath().normalize();
        this.anchor = anchor;
        this.anchorKey = key(anchor);
    }

    /**
     * {@return a folder to write into, which need not exist yet; nothing is written by this}
     *
     * @param path the folder
     * @throws InvalidSeminarException if nothing can be written there: better known before the work than after
     */
    public static OutputFolder at(Path path) {
        Path existing = path.toAbsolutePath().normalize();
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing == null || !Files.isDirectory(existing) || !Files.isWritable(existing)) {
            throw trouble(Place.named("--out"), path, "nothing can be written here",
                    existing != null && !Files.isDirectory(existing)
                            ? existing.getFileName() + " is a file, and a folder was meant"
                            : "the folder is write-protected; --out names another");
        }
        return new OutputFolder(path, existing);
    }

    /** {@return the folder} */
    public Path path() {
        return path;
    }

    /**
     * Writes a set of files, in place of those of the same names.
     *
     * @param files   by name, relative to the folder, with slashes
     * @param privacy of the seminar they are about
     * @throws InvalidSeminarException if they cannot all be written; everything is as it was then
     */
    public void write(Map<String, OutputFile> files, Privacy privacy) {
        write(files, privacy, List.of());
    }

    /**
     * As {@link #write(Map, Privacy)}, and deletes other files in the same moment.
     *
     * @param files   what to write, by name
     * @param privacy which columns are for whom
     * @param gone    names of files to delete
     */
    public void write(Map<String, OutputFile> files, Privacy privacy, List<String> gone) {
        locked(() -> set(files, privacy, gone));
    }

    private void set(Map<String, OutputFile> files, Privacy privacy, List<String> gone) throws IOException {
        Manifest manifest = Manifest.of(path).orElseGet(Manifest::empty);
        List<String> kept = new ArrayList<>(manifest.entries().keySet());
        kept.removeAll(gone);
        manifest = manifest.keeping(kept);
        for (Map.Entry<String, OutputFile> file : files.entrySet()) {
            manifest = manifest.with(file.getKey(), file.getValue(), privacy.chathamHouse());
        }
        Map<String, byte[]> contents = new LinkedHashMap<>();
        files.forEach((name, file) -> contents.put(name, file.content()));
        contents.put(Manifest.FILE, manifest.json());
        commit(contents);
        for (String name : gone) {
            Files.deleteIfExists(path.resolve(name));
        }
    }

    /**
     * Writes a set of files where there is nothing yet: whoever has read a plan must find it again.
     *
     * @param files   what to write, by name
     * @param privacy which columns are for whom
     * @throws InvalidSeminarException if there is something already
     */
    public void writeNew(Map<String, OutputFile> files, Privacy privacy) {
        locked(() -> {
            checkNew();
            set(files, privacy, List.of());
        });
    }

    /**
     * Refuses a folder in which something is already.
     *
     * @throws InvalidSeminarException if there is something in this folder that is not left by an interrupted run
     */
    public void checkNew() {
        try {
            List<String> content = Files.isDirectory(path) ? list(path).stream().map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(WRITING) && !name.equals(FolderLock.FILE)).toList() : List.of();
            if (!content.isEmpty()) {
                throw trouble(Place.named("--out"), path, content.contains("allocation.json")
                        || content.contains(WRITTEN) ? "there is a plan in this folder, and plans are not overwritten"
                        : "this folder is not empty, and a new version is written to a folder of its own",
                        "another folder was meant");
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Something done while nobody else writes here. */
    interface Work {
        void run() throws IOException;
    }

    /** Runs with the folder to itself, after what an interrupted run has left was finished or cleared away. */
    void locked(Work work) {
        List<Path> made = missing(path);
        try {
            checkAnchor();
            OwnerOnly.createFolders(path);
            FolderLock lock = FolderLock.take(path);
            if (lock == null) {
                throw trouble(Place.named("--out"), path, "another run is writing to this folder",
                        "it hangs, or another folder was meant");
            }
            try (lock) {
                recover();
                work.run();
            }
        } catch (IOException e) {
            throw failure(e);
        } finally {
            made.forEach(OutputFolder::deleteIfEmpty);
        }
    }

    /** A share that vanished leaves an empty place of the same name, on another disk; nothing belongs there. */
    private void checkAnchor() {
        if (!Files.isDirectory(anchor) || !Objects.equals(key(anchor), anchorKey)) {
            throw trouble(Place.named("--out"), path, "this folder has vanished since the work began",
                    "the network share was disconnected");
        }
    }

    /** The folders that would have to be made, the deepest first. */
    private static List<Path> missing(Path wanted) {
        List<Path> missing = new ArrayList<>();
        for (Path folder = wanted; folder != null && !Files.exists(folder); folder = folder.getParent()) {
            missing.add(folder);
        }
        return missing;
    }

    private void recover() throws IOException {
        finish(path.resolve(WRITTEN));
        for (Path left : list(path)) {
            if (left.getFileName().toString().startsWith(WRITING)) {
                deleteTree(left);
            }
        }
    }

    private void commit(Map<String, byte[]> contents) throws IOException {
        for (String name : contents.keySet()) {
            Path target = path.resolve(name);
            if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
                throw trouble(Place.in(name), target, "this is a folder, so no file can be written in its place",
                        "another folder was meant");
            }
        }
        List<Path> made = contents.keySet().stream().map(name -> path.resolve(name).getParent())
                .flatMap(folder -> missing(folder).stream()).distinct().toList();
        Path writing = OwnerOnly.temporaryFolder(path, WRITING);
        try {
            for (Map.Entry<String, byte[]> file : contents.entrySet()) {
                OwnerOnly.createFolders(Objects.requireNonNull(path.resolve(file.getKey()).getParent()));
                OwnerOnly.createFolders(Objects.requireNonNull(writing.resolve(file.getKey()).getParent()));
                OwnerOnly.writeNew(writing.resolve(file.getKey()), file.getValue());
            }
            sync(writing);
            Files.move(writing, path.resolve(WRITTEN), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            deleteTree(writing);
            made.forEach(OutputFolder::deleteIfEmpty);
            throw e;
        }
        sync(path);
        finish(path.resolve(WRITTEN));
    }

    /** Moves every file of a set that counts to its place; the manifest is the last. */
    private void finish(Path written) throws IOException {
        if (!Files.isDirectory(written)) {
            return;
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(written)) {
            all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).sorted().forEach(files::add);
        }
        Path manifest = written.resolve(Manifest.FILE);
        if (files.remove(manifest)) {
            files.add(manifest);
        }
        for (Path file : files) {
            Path target = path.resolve(written.relativize(file).toString());
            OwnerOnly.createFolders(Objects.requireNonNull(target.getParent()));
            try {
                Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        deleteTree(written);
        sync(path);
    }

    /** Brings a folder's entries to the disk, where the system can. */
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Some systems cannot open folders; the files themselves are on the disk.
        }
    }

    /** Deletes a folder with everything in it. */
    static void deleteTree(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> found = Files.walk(folder)) {
            found.forEach(all::add);
        }
        for (Path file : all.reversed()) {
            Files.deleteIfExists(file);
        }
    }

    /** What an interrupted run has left in a folder. */
    static List<Path> leftovers(Path folder) throws IOException {
        return list(folder).stream().filter(file -> file.getFileName().toString().startsWith(WRITING)
                || file.getFileName().toString().equals(FolderLock.FILE)).toList();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void deleteIfEmpty(Path folder) {
        try {
            if (Files.isDirectory(folder) && list(folder).isEmpty()) {
                Files.delete(folder);
            }
        } catch (IOException e) {
            // Somebody else has begun to use it.
        }
    }

    private static @Nullable Object key(Path folder) {
        try {
            return Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    private InvalidSeminarException failure(IOException cause) {
        if (!Files.exists(anchor)) {
            return trouble(Place.named("--out"), path, "this folder has vanished since the work began",
                    "the network share was disconnected");
        }
        return trouble(Place.named("--out"), path, "the files cannot be written, and nothing was changed",
                isFull() ? "the disk is full" : Files.isWritable(anchor)
                        ? "the disk or the network was interrupted, or a file has a folder's name"
                        : "the folder is write-protected");
    }

    /** Whether there is no room for even the smallest file. */
    private boolean isFull() {
        try {
            return Files.getFileStore(anchor).getUsableSpace() < 1 << 20;
        } catch (IOException e) {
            return false;
        }
    }

    private static InvalidSeminarException trouble(Place place, Path path, String message, String maybe) {
        return new InvalidSeminarException(List.of(Problem.error(place, path.toString(), message, maybe)));
    }
}
