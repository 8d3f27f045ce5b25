package org.workinggroups.solver.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.workinggroups.solver.io.SeminarReader;

/** The seminars under {@code datasets} that have a plan: others are there to be refused. */
public final class DataSets {

    /** The file that says how good a plan is known, in the folder of every data set that has one. */
    public static final String BEST_KNOWN = "best-known.json";

    private static final String SETTINGS = "seminar.yaml";

    private DataSets() {
    }

    /**
     * The folders of the data sets of which a plan is known, by name.
     *
     * @param parent the folder that holds them
     */
    public static List<Path> folders(Path parent) {
        return everyFolder(parent).stream().filter(folder -> Files.exists(folder.resolve(BEST_KNOWN))).toList();
    }

    /**
     * The folders of all data sets, those without a plan among them, by name.
     *
     * @param parent the folder that holds them
     */
    public static List<Path> everyFolder(Path parent) {
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

    /** Every data set of which a plan is known as an instance, by name. */
    public static List<Instance> all(Path parent) {
        return folders(parent).stream().map(folder -> new Instance(folder.getFileName().toString(), "standard",
                SeminarReader.read(folder).seminar())).toList();
    }
}
