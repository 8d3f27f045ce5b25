package org.workinggroups.solver.benchmarks.tune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.benchmarks.DataSets;
import org.workinggroups.solver.benchmarks.Instance;

/** Four people, two groups: dear balance costs first choices, cheap balance costs quotas. */
class SweepTest {

    private static final List<Outcome> OUTCOMES = List.of(
            outcome("default x1", 75, 2, 50, "AABB"),
            outcome("balance x1/4", 100, 10, 100, "AAAB"),
            outcome("balance x4", 50, 1, 25, "ABBA"),
            outcome("size x2", 74, 3, 50, "AABB"));

    @Test
    void theFrontierHoldsWhatNothingBeatsInEverything() {
        assertThat(Sweep.of(OUTCOMES).frontier()).extracting(SettingMeans::setting)
                .containsExactly("balance x4", "default x1", "balance x1/4");
    }

    @Test
    void movesAreCountedAgainstTheDefaultsPlan() {
        Sweep sweep = Sweep.of(OUTCOMES);

        assertThat(sweep.of("balance x1/4").orElseThrow().moves()).isEqualTo(1);
        assertThat(sweep.of("balance x4").orElseThrow().moves()).isEqualTo(2);
    }

    @Test
    void sensitivityIsTheSlopeForADoubling() {
        Sweep.Sensitivity balance = Sweep.of(OUTCOMES).sensitivities().getFirst();

        assertThat(balance.knob()).isEqualTo("balance");
        assertThat(balance.firstChoices()).isCloseTo(-50.0 / 4, within(1e-9));
        assertThat(balance.missed()).isCloseTo(-9.0 / 4, within(1e-9));
    }

    @Test
    void reportAndPlotNameEverySetting() {
        Sweep sweep = Sweep.of(OUTCOMES);

        assertThat(TuneReport.of(sweep, "abc")).contains("Recommended: ", "| size x2 | 1 | 74.0 |");
        assertThat(FrontierPlot.of(sweep)).startsWith("<svg").contains("balance x1/4").endsWith("</svg>\n");
    }

    @Test
    void shardsShareTheRunsAmongThem() {
        Shard first = new Shard(1, 3);
        Shard second = new Shard(2, 3);
        Shard third = new Shard(3, 3);

        assertThat(IntStream.range(0, 10).filter(first::has).toArray()).containsExactly(0, 3, 6, 9);
        assertThat(IntStream.range(0, 10).filter(second::has).toArray()).containsExactly(1, 4, 7);
        assertThat(IntStream.range(0, 10).filter(third::has).toArray()).containsExactly(2, 5, 8);
    }

    @Test
    void everySettingGivesEveryDataSetAPolicyThatCompiles() {
        for (Instance dataSet : DataSets.all(Path.of("..", "datasets"))) {
            for (Setting setting : Setting.all()) {
                Instance changed = new Instance(dataSet.name(), setting.toString(), dataSet.seminar()
                        .withPolicy(setting.applyTo(dataSet.seminar().policy())));
                assertThat(changed.compile().terms()).as(setting.toString()).isNotEmpty();
            }
        }
    }

    private static Outcome outcome(String setting, double first, int missed, double worstOff, String plan) {
        return new Outcome("four", setting, 1, true, first, 0, missed, worstOff, 0, plan);
    }
}
