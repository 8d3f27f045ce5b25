package org.workinggroups.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;
import org.workinggroups.solver.model.FlatModel;

/** The short cut for swapping people who are alike gives the price of the long way. */
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
