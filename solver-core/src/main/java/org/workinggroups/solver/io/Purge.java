package org.workinggroups.solver.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Problem;

/**
 * Deletes what this program has written into a folder and the folders in it, by their manifests, and nothing else: no
 * file that was there before, none that somebody put there, and none that somebody changed, unless that is asked for.
 * Seminars that were generated or begun from the template are somebody's own and not in any manifest.
 */
public final class Purge {

    private static final int DEPTH = 8;

    private final boolean alsoChanged;
    private final List<Path> deleted = new ArrayList<>();
    private final List<Path> kept = new ArrayList<>();

    /**
     * What a purge did.
     *
     * @param deleted files that are gone
     * @param kept    files that were changed since they were written, and are there still
     */
    public record Done(List<Path> deleted, List<Path> kept) {
    }

    private Purge(boolean alsoChanged) {
        this.alsoChanged = alsoChanged;
    }

    /**
     * Purges a folder.
     *
     * @param folder      a folder of results, or one that holds such folders
     * @param alsoChanged whether files are deleted too that were changed since they were written
     * @return what was deleted and what was left
     * @throws InvalidSeminarException if nothing was written there, or a file cannot be deleted
     */
    public static Done of(Path folder, boolean alsoChanged) {
        Purge purge = new Purge(alsoChanged);
        try {
            List<Path> folders = folders(folder.toAbsolutePath().normalize());
            if (folders.isEmpty()) {
                throw new InvalidSeminarException(List.of(Problem.error(Place.named("DIR"), folder.toString(),
                        "this program has written nothing here: there is no " + Manifest.FILE,
                        "another folder was meant")));
            }
            folders.reversed().forEach(purge::purge);
            return new Done(List.copyOf(purge.deleted), List.copyOf(purge.kept));
        } catch (IOException | UncheckedIOException e) {
            throw new InvalidSeminarException(List.of(Problem.error(Place.named("DIR"), folder.toString(),
                    "a file in this folder cannot be deleted", "the folder is write-protected")));
        }
    }

    /** The folders with a manifest or something that an interrupted run left, those above before those in them. */
    private static List<Path> folders(Path root) throws IOException {
        TreeSet<Path> folders = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root, DEPTH)) {
            files.filter(file -> file.endsWith(Manifest.FILE) || file.getFileName().toString()
                    .startsWith(".workgroups-"))
                    .filter(file -> !Objects.requireNonNull(file.getParent()).toString().contains(".workgroups-"))
                    .forEach(file -> folders.add(Objects.requireNonNull(file.getParent())));
        }
        return List.copyOf(folders);
    }

    private void purge(Path folder) {
        OutputFolder output = OutputFolder.at(folder);
        output.locked(() -> {
            Manifest manifest = Manifest.of(folder).orElseGet(Manifest::empty);
            List<String> left = new ArrayList<>();
            for (Map.Entry<String, Manifest.Entry> entry : manifest.entries().entrySet()) {
                Path file = folder.resolve(entry.getKey());
                if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                    if (alsoChanged || Manifest.isAsWritten(file, entry.getValue())) {
                        Files.delete(file);
                        deleted.add(file);
                    } else {
                        left.add(entry.getKey());
                        kept.add(file);
                    }
                }
            }
            if (left.isEmpty()) {
                Files.deleteIfExists(folder.resolve(Manifest.FILE));
            } else {
                AtomicFiles.write(folder.resolve(Manifest.FILE), manifest.keeping(left).json());
            }
            for (String name : manifest.entries().keySet()) {
                deleteEmpty(Objects.requireNonNull(folder.resolve(name).getParent()), folder);
            }
        });
        deleteEmpty(folder, Objects.requireNonNull(folder.getParent()));
    }

    /** Deletes a folder that is empty now, and those above it as far as a folder that stays. */
    private static void deleteEmpty(Path folder, Path stays) {
        try {
            for (Path empty = folder; empty != null && !empty.equals(stays) && Files.isDirectory(empty)
                    && isEmpty(empty); empty = empty.getParent()) {
                Files.delete(empty);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
