package org.workinggroups.solver.benchmarks.tune;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * One of several parts of a sweep, for a machine of its own.
 *
 * @param number which part, counted from 1
 * @param count  how many parts there are
 */
record Shard(int number, int count) {

    /** @throws IllegalArgumentException if there is no such part */
    Shard {
        if (number < 1 || number > count) {
            throw new IllegalArgumentException("There is no shard " + number + " of " + count
                    + ". Maybe the job array counts from 0: shards count from 1.");
        }
    }

    /** Whether the run at a position of the sweep belongs to this part. */
    boolean has(int position) {
        return position % count == number - 1;
    }

    /** The name of this part's file. */
    String file() {
        return "tune-shard-" + number + "-of-" + count + ".csv";
    }

    /** Reads {@code 3/8}. */
    static final class Converter implements ITypeConverter<Shard> {

        @Override
        public Shard convert(String text) {
            String[] parts = text.split("/");
            try {
                return new Shard(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new TypeConversionException("\"" + text + "\" is no shard such as 1/4: " + e.getMessage());
            }
        }
    }
}
