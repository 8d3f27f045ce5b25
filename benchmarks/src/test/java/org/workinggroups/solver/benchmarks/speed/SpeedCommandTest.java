package org.workinggroups.solver.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeedCommandTest {

    /** What the compiler makes of the annotated pieces; it was missing while the checks' processors took the place of JMH's. */
    @Test
    void thePiecesAreBuiltWithTheProgram() {
        assertThat(SpeedCommand.class.getResource("/META-INF/BenchmarkList")).isNotNull();
    }
}
