package org.workinggroups.solver.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a measurement was made on.
 *
 * @param cores     processors this process may use
 * @param processor the processor's model, or its architecture where the system does not tell
 * @param java      version of the running Java
 * @param heap      the greatest heap this process may use, in MB
 */
public record Machine(int cores, String processor, String java, long heap) {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    /** This machine. */
    public static Machine current() {
        return new Machine(Runtime.getRuntime().availableProcessors(), model(), Runtime.version().toString(),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static String model() {
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name")).map(line -> line.replaceFirst(".*:", "").strip())
                    .findFirst().orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            // Not Linux: the architecture is all that is known everywhere.
            return System.getProperty("os.arch");
        }
    }

    /** For instance {@code 2 cores of Xeon, Java 25, heap up to 2048 MB}. */
    @Override
    public String toString() {
        return cores + " cores of " + processor + ", Java " + java + ", heap up to " + heap + " MB";
    }
}
