package org.workinggroups.solver.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    @Test
    void givesTheLeftoverSeatsToTheLargestRemainders() {
        // 85 first choices at 36, 28, 20 and 16%: 30.6, 23.8, 17.0 and 13.6
        assertThat(Apportionment.of(85, List.of(0.36, 0.28, 0.2, 0.16))).containsExactly(31, 24, 17, 13);
    }

    @Test
    void earlierSharesWinTies() {
        assertThat(Apportionment.of(5, List.of(1, 1, 1, 1))).containsExactly(2, 1, 1, 1);
    }
}
