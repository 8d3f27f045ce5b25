package org.workinggroups.solver.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.model.ModelBuilder;

/** What some people cost together, however they are spread over four rooms. */
class RowFloorTest {

    /** One or two of a kind in a room cost 4 each room, nobody or three nothing: 7 = 3 + 3 + 1. Ladders allow 1.75. */
    @Test
    void nobodyLikesToBeOneOfFew() {
        RowFloor floor = floor(7, count -> count == 1 || count == 2 ? 4 : 0);

        assertThat(floor.least()).isZero();
        assertThat(floor.isAboveLadders()).isFalse();

        RowFloor withThree = floor(7, count -> count % 3 == 0 ? 0 : 4);
        assertThat(withThree.least()).isEqualTo(4);
        assertThat(withThree.isAboveLadders()).isTrue();
    }

    /** One more than fair costs 1, two more 4: the ladders show the relaxation all of it. */
    @Test
    void convexCostsNeedNoFloor() {
        RowFloor floor = floor(9, count -> (long) Math.max(0, count - 2) * Math.max(0, count - 2));

        assertThat(floor.least()).isEqualTo(1);
        assertThat(floor.isAboveLadders()).isFalse();
    }

    /** Against every spread, and against the relaxation's dual: the best price for a seat, tried one by one. */
    @Property(seed = "2028", tries = 200)
    void agreesWithTryingEverySpreadAndEveryPrice(@ForAll long seed) {
        Reduction reduction = Reduction.of(RandomModels.draw(seed));
        Narrowing narrowing = Narrowing.of(reduction, Ceilings.OPEN);
        for (int i = 0; !narrowing.isEmpty() && i < reduction.rows().size(); i++) {
            CountRow row = reduction.rows().get(i);
            CountChoices choices = narrowing.choices(i);
            for (Level level : new Level[] {Level.MEDIUM, Level.SOFT}) {
                long[][] costs = row.costs(level);
                RowFloor floor = new RowFloor(choices, costs, row.total());
                long least = leastSpread(choices, costs, 0, row.total());

                assertThat(floor.least()).isEqualTo(least);
                assertThat(floor.isAboveLadders()).isEqualTo(bestPrice(choices, costs, row.total()) < least - 1e-6);
            }
        }
    }

    private static RowFloor floor(int people, IntToLongFunction cost) {
        Seminar.Builder seminar = Seminar.builder("One kind");
        IntStream.range(0, 4).forEach(g -> seminar.group(WorkingGroup.builder("WG" + g).build()));
        IntStream.range(0, people).forEach(p -> seminar.participant(Participant.builder("P" + p).build()));
        ModelBuilder model = new ModelBuilder(seminar.build(), 1);
        for (int g = 0; g < 4; g++) {
            model.count(model.objective("kind", Level.SOFT, 1), "kind", g, model.countedColumn(),
                    IntStream.rangeClosed(0, people).mapToLong(cost).toArray());
        }
        Reduction reduction = Reduction.of(model.build());
        CountRow row = reduction.rows().getFirst();
        return new RowFloor(CountChoices.of(row, reduction), row.costs(Level.SOFT), people);
    }

    private static long leastSpread(CountChoices choices, long[][] costs, int group, int left) {
        if (group == costs.length) {
            return left == 0 ? 0 : Ceilings.NONE;
        }
        long least = Ceilings.NONE;
        for (int count = 0; count <= left; count++) {
            if (choices.isOpen(group, count)) {
                least = Math.min(least, costs[group][count] + leastSpread(choices, costs, group + 1, left - count));
            }
        }
        return Math.min(least, Ceilings.NONE);
    }

    private static double bestPrice(CountChoices choices, long[][] costs, int total) {
        return Arrays.stream(costs).flatMapToDouble(table -> IntStream.range(0, table.length).boxed()
                .flatMapToDouble(a -> IntStream.range(0, a).mapToDouble(b -> (double) (table[a] - table[b]) / (a - b))))
                .map(price -> atPrice(choices, costs, total, price)).max().orElse(0);
    }

    private static double atPrice(CountChoices choices, long[][] costs, int total, double price) {
        return price * total + IntStream.range(0, costs.length).mapToDouble(g -> IntStream.range(0, costs[g].length)
                .filter(count -> choices.isOpen(g, count)).mapToDouble(count -> costs[g][count] - price * count)
                .min().orElseThrow()).sum();
    }
}
