package org.workinggroups.solver.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two people of one bloc and one of none: rates and correlation are those the page states. */
class NoShowsTest {

    private static final int MORNINGS = 200_000;
    private static final double RATE = 0.08;

    @Test
    void everybodyStaysAwayWithTheRateAndBlocsTogether() {
        NoShows draws = new NoShows(RATE, List.of("A", "A", ""), 1);
        int[] away = new int[3];
        int both = 0;
        int first = 0;
        for (int morning = 0; morning < MORNINGS; morning++) {
            boolean[] absent = draws.next();
            for (int p = 0; p < 3; p++) {
                away[p] += absent[p] ? 1 : 0;
            }
            both += absent[0] && absent[1] ? 1 : 0;
            first += absent[0] && absent[2] ? 1 : 0;
        }
        for (int count : away) {
            assertThat((double) count / MORNINGS).isCloseTo(RATE, within(0.003));
        }
        double variance = RATE * (1 - RATE);
        assertThat(((double) both / MORNINGS - RATE * RATE) / variance).isCloseTo(0.25, within(0.02));
        assertThat(((double) first / MORNINGS - RATE * RATE) / variance).isCloseTo(0, within(0.02));
    }

    @Test
    void theSameSeedDrawsTheSameMornings() {
        NoShows once = new NoShows(RATE, List.of("A", "A", "B", ""), 7);
        NoShows again = new NoShows(RATE, List.of("A", "A", "B", ""), 7);

        for (int morning = 0; morning < 100; morning++) {
            assertThat(again.next()).isEqualTo(once.next());
        }
    }
}
