package org.workinggroups.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.workinggroups.solver.criteria.ModelCompiler;
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
            for (int slot = 0; slot < neighbours.units[a].length; slot++) {
                int b = neighbours.units[a][slot];
                if (state.groupOf[a] != state.groupOf[b]) {
                    compared++;
                    assertThat(state.swapCost(a, b, neighbours.onlyUnit[a][slot], neighbours.onlyNeighbour[a][slot]))
                            .isEqualTo(state.swapCost(a, b));
                }
            }
        }
        assertThat(compared).isGreaterThan(500);
    }
}
