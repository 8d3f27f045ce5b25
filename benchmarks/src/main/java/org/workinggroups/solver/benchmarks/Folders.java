package org.workinggroups.solver.benchmarks;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where benchmarks read and write: options that every command has. */
public final class Folders {

    @Option(names = "--datasets", defaultValue = "datasets", paramLabel = "DIR",
            description = "the folder of the data sets (default: ${DEFAULT-VALUE})")
    private Path dataSets;

    @Option(names = "--results", defaultValue = "benchmarks/results", paramLabel = "DIR",
            description = "the folder of the results (default: ${DEFAULT-VALUE})")
    private Path results;

    /** Created by picocli. */
    public Folders() {
    }

    /** The folder of the data sets. */
    public Path dataSets() {
        return dataSets;
    }

    /** A file among the results. */
    public Path results(String file) {
        return results.resolve(file);
    }
}
