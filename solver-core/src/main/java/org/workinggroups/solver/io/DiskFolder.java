package org.workinggroups.solver.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.table.Problems;

/**
 * A folder of the file system; remembers which files were read, and tells if one of them changes meanwhile. Files that
 * an interrupted run has written but not brought to their place are read where they are, see {@link OutputFolder}.
 */
final class DiskFolder implements InputFolder {

    private final Path folder;
    private final List<Path> read = new ArrayList<>();
    private final Map<Path, Stamp> stamps = new LinkedHashMap<>();

    /** By what a file is known that was written again. */
    private record Stamp(long size, FileTime modified, @Nullable Object key) {

        static Stamp of(Path path) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
        }

        /** As a record's own comparison, which would have to be put together at its first call. */
        boolean is(Stamp other) {
            return size == other.size && modified.equals(other.modified) && Objects.equals(key, other.key);
        }
    }

    DiskFolder(Path folder) {
        this.folder = folder;
    }

    /** The files that were read, in that order. */
    List<Path> read() {
        return List.copyOf(read);
    }

    @Override
    public boolean has(String name) {
        return path(name).filter(Files::exists).isPresent();
    }

    @Override
    public Optional<byte[]> bytes(String name, int mostBytes, Place asked, Problems problems) {
        Optional<Path> path = path(name);
        if (path.isEmpty()) {
            problems.error(asked, name, "this is no name of a file", "");
            return Optional.empty();
        }
        return bytes(path.get(), name, mostBytes, asked, problems);
    }

    private Optional<byte[]> bytes(Path path, String name, int mostBytes, Place asked, Problems problems) {
        String trouble;
        String maybe;
        if (!Files.exists(path)) {
            trouble = "there is no file " + Problems.shown(name) + " in this folder";
            maybe = "the folder is wrong, or the file has another name";
        } else if (Files.isDirectory(path)) {
            trouble = "this is a folder, not a file";
            maybe = "a file in it was meant";
        } else if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            trouble = "this file cannot be read";
            maybe = "it belongs to somebody else";
        } else {
            try (InputStream in = Files.newInputStream(path)) {
                Stamp before = Stamp.of(path);
                byte[] bytes = in.readNBytes(mostBytes + 1);
                if (bytes.length <= mostBytes) {
                    stamps.put(path, before);
                    read.add(path);
                    return Optional.of(bytes);
                }
                trouble = "this file is larger than " + mostBytes / 1_000_000 + " MB";
                maybe = "it is another file than was meant";
            } catch (IOException e) {
                trouble = "this file could not be read to its end";
                maybe = "the disk or the network was interrupted";
            }
        }
        problems.error(asked, path.toString(), trouble, maybe);
        return Optional.empty();
    }

    /**
     * Tells which of the files that were read have been written again since: what was read may be half of the one and
     * half of the other.
     */
    void tellChanged(Problems problems) {
        stamps.forEach((path, before) -> {
            if (!isStill(path, before)) {
                problems.error(Place.in(String.valueOf(path.getFileName())), path.toString(),
                        "this file was changed while it was being read", "somebody is saving it; try again");
            }
        });
    }

    private static boolean isStill(Path path, Stamp before) {
        try {
            return Stamp.of(path).is(before);
        } catch (IOException e) {
            return false;
        }
    }

    private Optional<Path> path(String name) {
        try {
            Path written = folder.resolve(OutputFolder.WRITTEN).resolve(name);
            return Optional.of(Files.exists(written) ? written : folder.resolve(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
