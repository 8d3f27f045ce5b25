package org.workinggroups.solver.benchmarks;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where benchmarks read and write. */
final class Folders {

    @Option(names = "--datasets", defaultValue = "datasets", paramLabel = "DIR",
            description = "the folder of the data sets (default: ${DEFAULT-VALUE})")
    private Path dataSets;

    @Option(names = "--results", defaultValue = "benchmarks/results", paramLabel = "DIR",
            description = "the folder of the results (default: ${DEFAULT-VALUE})")
    private Path results;

    Path dataSets() {
        return dataSets;
    }

    Path results(String file) {
        return results.resolve(file);
    }
}
