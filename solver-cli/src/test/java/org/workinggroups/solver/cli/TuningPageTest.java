package org.workinggroups.solver.cli;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/tuning.md} shows is what the commands print, in the order of the page. */
class TuningPageTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyOutputIsTheRealOne() {
        return PageOutputs.of("tuning.md", folder);
    }
}
