package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spoiled input never crashes a command, hangs it, makes it write or leaves the user without a word. The same few cases
 * in every build; for many others, {@code -Dfuzz.cases=100000 -Dfuzz.seed=1} (see docs/fairness.md). A case that fails
 * is kept in {@code target/fuzz}; once the fault is mended it belongs into {@code src/test/resources/regressions}.
 */
class FuzzTest {

    private static final int MOST_COMPLAINTS = 25;

    @TempDir
    private Path folder;

    @Test
    void noSpoiledInputDoesHarm() {
        int cases = Integer.getInteger("fuzz.cases", 1200);
        long seed = Long.getLong("fuzz.seed", 1L);
        FuzzBench bench = new FuzzBench(folder);
        FuzzCases drawn = new FuzzCases(bench.files(), seed);
        List<String> complaints = new ArrayList<>();
        for (int i = 1; i <= cases && complaints.size() < MOST_COMPLAINTS; i++) {
            FuzzCase fuzzed = drawn.next();
            Optional<String> complaint = bench.complaint(fuzzed);
            if (complaint.isPresent()) {
                Path kept = Path.of("target", "fuzz", seed + "-" + i);
                fuzzed.save(kept);
                complaints.add(kept + ": " + fuzzed.arguments() + ": " + complaint.get());
            }
        }
        assertThat(complaints).as(String.join("\n", complaints)).isEmpty();
        assertThat(bench.endings().get(0)).as("spoiled, and still good").isGreaterThan(cases / 20);
        assertThat(bench.endings().get(2)).as("refused").isGreaterThan(cases / 10);
    }

    @TestFactory
    Stream<DynamicTest> whatWasFoundOnceStaysMended() throws IOException {
        FuzzBench bench = new FuzzBench(folder);
        List<Path> cases;
        try (Stream<Path> folders = Files.list(Path.of("src", "test", "resources", "regressions"))) {
            cases = folders.sorted().toList();
        }
        assertThat(cases).isNotEmpty();
        return cases.stream().map(path -> DynamicTest.dynamicTest(path.getFileName().toString(),
                () -> assertThat(bench.complaint(FuzzCase.load(path))).isEmpty()));
    }
}
