package org.workinggroups.solver.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Multipliers are whole numbers of grains. */
class GrainTest {

    @Test
    void aMultiplierIsRoundedToTheNearestGrain() {
        Grain grain = new Grain(400, 100);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 10_000; i++) {
            double multiplier = StrictMath.scalb(random.nextDouble() - 0.5, random.nextInt(-30, 12));
            assertThat(grain.rounded(multiplier) + 0.0).isEqualTo(Math.rint(multiplier / grain.size) * grain.size + 0.0);
        }
    }

    @Test
    void aMultiplierBeyondWhatIsExactIsTheGreatestThatIs() {
        Grain grain = new Grain(400, 100);
        double greatest = grain.rounded(Double.MAX_VALUE);
        assertThat(grain.rounded(-Double.MAX_VALUE)).isEqualTo(-greatest);
        assertThat(grain.isExact(100 * greatest)).isTrue();
        assertThat(grain.isExact(1000 * greatest)).isFalse();
    }
}
