package org.workinggroups.solver.benchmarks;

import java.util.stream.LongStream;
import picocli.CommandLine.Option;

/** The seeds of a benchmark: 1 to a number. */
public final class SeedRange {

    @Option(names = "--seeds", defaultValue = "10", paramLabel = "N",
            description = "how many seeds to try (default: ${DEFAULT-VALUE})")
    private int count;

    /** Created by picocli. */
    public SeedRange() {
    }

    /** Every seed. */
    public LongStream stream() {
        return LongStream.rangeClosed(1, count);
    }

    /** How many seeds there are. */
    public int count() {
        return count;
    }
}
