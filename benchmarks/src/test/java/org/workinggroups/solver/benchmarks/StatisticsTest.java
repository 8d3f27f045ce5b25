package org.workinggroups.solver.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.workinggroups.solver.domain.Score;

class StatisticsTest {

    @Test
    void medianAndWorstOfRunsThatDidNotAllArrive() {
        double never = Double.POSITIVE_INFINITY;

        assertThat(Statistics.median(3, 1, 2)).isEqualTo(2);
        assertThat(Statistics.median(1, 2, never, never)).isEqualTo(never);
        assertThat(Statistics.median(never, never)).isEqualTo(never);
        assertThat(Statistics.worst(3, 1, 2)).isEqualTo(3);
        assertThat(Statistics.share(new double[] {0.1, 0.4, never, 0.7}, time -> time <= 0.5)).isEqualTo(0.5);
    }

    @Test
    void timesThatGrowWithTheSquareHaveExponentTwo() {
        double[] sizes = {100, 1000, 10_000};
        double[] seconds = {0.3, 30, 3000};

        assertThat(Statistics.exponent(sizes, seconds)).isCloseTo(2, within(1e-9));
    }

    @Test
    void aGapIsToldInPercentOfTheSoftPenaltyAndNeverAcrossLevels() {
        assertThat(Gap.percent(new Score(0, 0, 103), new Score(0, 0, 100))).isEqualTo(3);
        assertThat(Gap.percent(new Score(0, 1, 50), new Score(0, 0, 100))).isInfinite().isPositive();
        assertThat(Gap.ofBound(new Score(0, 0, 100), new Score(0, 0, 95))).isEqualTo(5);
        assertThat(Gap.ofBound(new Score(0, 2, 100), new Score(0, 1, 95))).isInfinite();
    }
}
