package org.workinggroups.solver.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Score;

/** Three seeds find two equally good plans and one that is worse. */
class DrawTest {

    private static final Plan ANA_FIRST = Plan.of(Map.of("Ana", "A", "Bo", "B"));
    private static final Plan BO_FIRST = Plan.of(Map.of("Ana", "B", "Bo", "A"));
    private static final List<Ticket> TICKETS = List.of(new Ticket(7, ANA_FIRST, new Score(0, 0, 3)),
            new Ticket(8, BO_FIRST, new Score(0, 0, 4)), new Ticket(9, BO_FIRST, new Score(0, 0, 3)),
            new Ticket(10, BO_FIRST, new Score(0, 0, 3)));

    @Test
    void onlyTheBestAreInTheDraw() {
        Draw draw = Draw.of(7, TICKETS);

        assertThat(draw.best()).containsExactly(7L, 9L, 10L);
        assertThat(draw.runs()).isEqualTo(4);
        assertThat(draw.different()).isEqualTo(2);
        assertThat(draw.best()).contains(draw.drawn());
        assertThat(draw.chance("Ana", "A")).isEqualTo(1.0 / 3);
        assertThat(draw.chance("Bo", "A")).isEqualTo(2.0 / 3);
        assertThat(draw.chance("Chen", "A")).isZero();
    }

    /** docs/fairness.md: printf 'workgroups lottery 2026 of 7' | sha256sum, as a number, modulo 7. */
    @Test
    void anybodyCanDrawAgain() {
        assertThat(Draw.number(2026, 7)).isEqualTo(6);
        assertThat(Draw.number(2026, 1)).isZero();
    }

    /** 20000 published seeds among ten tickets: no ticket is drawn more than 6 standard deviations off its 2000. */
    @Test
    void noTicketIsDrawnMoreReadily() {
        int[] drawn = new int[10];
        for (int seed = 0; seed < 20_000; seed++) {
            drawn[Draw.number(seed, 10)]++;
        }
        for (int count : drawn) {
            assertThat(count).isBetween(2000 - 255, 2000 + 255);
        }
    }
}
