package org.workinggroups.solver.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A command and the files that are put in place of the good ones before it runs.
 *
 * @param arguments of the command; {@code @name} is a path in the folder of the case
 * @param files     content by path in that folder
 */
record FuzzCase(List<String> arguments, SortedMap<String, byte[]> files) {

    private static final String ARGUMENTS = "arguments.txt";

    /** Keeps a case in a folder, so that it can be run again for ever. */
    void save(Path folder) {
        Tree.write(folder.resolve(ARGUMENTS), String.join("\n", arguments));
        files.forEach((name, content) -> {
            try {
                Files.createDirectories(folder.resolve(name).getParent());
                Files.write(folder.resolve(name), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static FuzzCase load(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String arguments = new String(files.remove(ARGUMENTS), StandardCharsets.UTF_8);
        return new FuzzCase(List.of(arguments.split("\n", -1)), files);
    }
}
