package org.workinggroups.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;
import org.workinggroups.solver.model.FlatModel;

/** Who is like whom, and the short cut for swapping them, which gives the price of the long way. */
class NeighboursTest {

    @Test
    void aSwapWithANeighbourCostsWhatTheSwapCosts() {
        FlatModel space = FlatModel.of(new ModelCompiler().compile(
                new SeminarGenerator(3).generate(SeminarSpecification.named("asem24-mongolia-2026")), 1));
        Neighbours neighbours = Neighbours.of(space, 1);
        SearchState state = new SearchState(space);
        Construction.run(state, new SearchRandom(1, 1));
        int compared = 0;
        for (int a = 0; a < space.units; a++) {
            for (int pair = neighbours.first[a]; pair < neighbours.first[a + 1]; pair++) {
                int b = neighbours.neighbour[pair];
                if (state.groupOf[a] != state.groupOf[b]) {
                    compared++;
                    long price = state.swapCost(a, neighbours, pair);
                    assertThat(price).isEqualTo(state.swapCost(a, b));
                    assertSwapsAlike(state, a, neighbours, pair, price);
                }
            }
        }
        assertThat(compared).isGreaterThan(500);
    }

    /** Recounted from the columns of everybody: nobody who is none of the neighbours is nearer than one of them. */
    @Test
    void nobodyElseIsNearerThanTheNeighbours() {
        FlatModel space = FlatModel.of(new ModelCompiler().compile(
                new SeminarGenerator(3).generate(SeminarSpecification.named("asem24-mongolia-2026")), 1));
        Neighbours neighbours = Neighbours.of(space, 1);
        int[] candidates = IntStream.of(space.movable).filter(unit -> space.single[unit]).toArray();

        for (int unit : candidates) {
            int[] nearest = Arrays.copyOfRange(neighbours.neighbour, neighbours.first[unit], neighbours.first[unit + 1]);
            int[] distances = IntStream.of(nearest).map(other -> distance(space, unit, other)).toArray();
            assertThat(nearest).hasSize(25).doesNotHaveDuplicates();
            assertThat(distances).isSorted();
            assertThat(IntStream.of(candidates).filter(other -> other != unit)
                    .filter(other -> distance(space, unit, other) < distances[24])
                    .filter(other -> IntStream.of(nearest).noneMatch(one -> one == other))).isEmpty();
        }
    }

    private static int distance(FlatModel space, int one, int other) {
        Set<Integer> differing = new HashSet<>(Arrays.stream(space.cells[one]).boxed().toList());
        for (int cell : space.cells[other]) {
            if (!differing.remove(cell)) {
                differing.add(cell);
            }
        }
        return differing.size();
    }

    /** Thirty people of whom the registration says nothing but that all like one of them: swaps may be with anybody. */
    @Test
    void whoIsLikeAllOthersEquallyHasNoNeighbours() {
        Seminar.Builder seminar = Seminar.builder("strangers").policy(new Policy(Map.of("size", "off")));
        List.of("WG1", "WG2", "WG3").forEach(id -> seminar.group(WorkingGroup.builder(id).size(10, 10).build()));
        for (int i = 0; i < 30; i++) {
            seminar.participant(Participant.builder("P" + i).build());
        }
        IntStream.range(1, 30).forEach(i -> seminar.relation(Relation.affinity("P0", "P" + i, 1)));
        FlatModel space = FlatModel.of(new ModelCompiler().compile(seminar.build(), 1));

        Neighbours neighbours = Neighbours.of(space, 1);

        assertThat(space.movable).hasSize(30);
        assertThat(IntStream.range(0, space.units).map(neighbours::count)).containsOnly(0);
    }

    /** Nothing is known of thirty people but who likes whom, and that goes by the circle they move in. */
    @Test
    void whoCostsTheSameInWhosesoeverCompanyIsANeighbour() {
        FlatModel space = liking((a, b) -> 1 + (a % 3) * 10 + (b % 3) * 10);

        Neighbours neighbours = Neighbours.of(space, 1);

        assertThat(neighbours.areByCompany()).isTrue();
        for (int unit = 0; unit < space.units; unit++) {
            int[] nearest = Arrays.copyOfRange(neighbours.neighbour, neighbours.first[unit], neighbours.first[unit] + 9);
            int circle = circle(space, unit);
            assertThat(IntStream.of(nearest)).allMatch(other -> circle(space, other) == circle);
        }
    }

    /** If friendship goes by lot, nobody is like anybody. */
    @Test
    void whoseCompanyCostsWhatLotsSayHasNoNeighbours() {
        SearchRandom random = new SearchRandom(1, 1);
        FlatModel space = liking((a, b) -> 1 + random.below(100));

        Neighbours neighbours = Neighbours.of(space, 1);

        assertThat(neighbours.areByCompany()).isFalse();
        assertThat(IntStream.range(0, space.units).map(neighbours::count)).containsOnly(0);
    }

    private static int circle(FlatModel space, int unit) {
        return Integer.parseInt(space.model.participants().get(space.members[unit][0]).id().substring(1)) % 3;
    }

    private static FlatModel liking(IntBinaryOperator worth) {
        Seminar.Builder seminar = Seminar.builder("circles").policy(new Policy(Map.of("size", "off")));
        List.of("WG1", "WG2", "WG3").forEach(id -> seminar.group(WorkingGroup.builder(id).size(10, 10).build()));
        for (int i = 0; i < 30; i++) {
            seminar.participant(Participant.builder(id(i)).build());
            for (int j = 0; j < i; j++) {
                seminar.relation(Relation.affinity(id(j), id(i), worth.applyAsInt(j, i)));
            }
        }
        return FlatModel.of(new ModelCompiler().compile(seminar.build(), 1));
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "P%02d", number);
    }

    /** The short cut leads where the long way leads, and back. */
    private static void assertSwapsAlike(SearchState state, int a, Neighbours neighbours, int pair, long price) {
        int b = neighbours.neighbour[pair];
        long before = state.cost();
        Score score = state.score();
        state.swap(a, b);
        Score swapped = state.score();
        state.swap(a, b);
        state.swap(a, neighbours, pair);
        assertThat(state.cost()).isEqualTo(before + price);
        assertThat(state.score()).isEqualTo(swapped);
        state.swap(a, neighbours, pair);
        assertThat(state.cost()).isEqualTo(before);
        assertThat(state.score()).isEqualTo(score);
    }
}
