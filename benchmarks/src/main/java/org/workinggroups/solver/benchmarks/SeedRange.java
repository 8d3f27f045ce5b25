package org.workinggroups.solver.benchmarks;

import java.util.stream.LongStream;
import picocli.CommandLine.Option;

/** The seeds of a benchmark: 1 to a number. */
final class SeedRange {

    @Option(names = "--seeds", defaultValue = "10", paramLabel = "N",
            description = "how many seeds to try (default: ${DEFAULT-VALUE})")
    private int count;

    LongStream stream() {
        return LongStream.rangeClosed(1, count);
    }

    int count() {
        return count;
    }
}
