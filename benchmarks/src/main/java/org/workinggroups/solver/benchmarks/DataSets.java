package org.workinggroups.solver.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.workinggroups.solver.io.SeminarReader;

/** The seminars under {@code datasets}. */
public final class DataSets {

    private static final String SETTINGS = "seminar.yaml";

    private DataSets() {
    }

    /**
     * The folders of all data sets, by name.
     *
     * @param parent the folder that holds them
     */
    public static List<Path> folders(Path parent) {
        if (!Files.isDirectory(parent)) {
            throw new IllegalArgumentException("There is no folder of data sets: " + parent
                    + ". Maybe the benchmark was not started from the project's own folder.");
        }
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(child -> Files.exists(child.resolve(SETTINGS))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The data sets cannot be listed: " + parent, e);
        }
    }

    /** Every data set as an instance, by name. */
    public static List<Instance> all(Path parent) {
        return folders(parent).stream().map(folder -> new Instance(folder.getFileName().toString(), "standard",
                SeminarReader.read(folder).seminar())).toList();
    }
}
