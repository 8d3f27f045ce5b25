package org.workinggroups.solver.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of the file system: what is in them, where the repository is, how to copy one. */
final class Tree {

    private Tree() {
    }

    /** The repository, whether the tests run from it or from the module in it. */
    static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("datasets")) ? here : here.getParent();
    }

    static Path dataset(String name) {
        return repository().resolve("datasets").resolve(name);
    }

    /** The bytes of every file below a folder, each as a character, by its relative path; folders end in a slash. */
    static SortedMap<String, String> snapshot(Path folder) {
        SortedMap<String, String> contents = new TreeMap<>();
        walk(folder, path -> contents.put(folder.relativize(path).toString(), bytes(path)),
                path -> contents.put(folder.relativize(path) + "/", ""));
        return contents;
    }

    /** Copies a folder with everything in it. */
    static void copy(Path from, Path to) {
        walk(from, file -> Files.copy(file, to.resolve(from.relativize(file).toString())),
                folder -> Files.createDirectories(to.resolve(from.relativize(folder).toString())));
    }

    /** Copies a file. */
    static void copyFile(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file, byte for byte if it is UTF-8. */
    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder with everything in it, if there is one. */
    static void delete(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private interface Step {
        void take(Path path) throws IOException;
    }

    private static void walk(Path root, Step onFile, Step onFolder) {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) throws IOException {
                    onFolder.take(folder);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
                    onFile.take(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
