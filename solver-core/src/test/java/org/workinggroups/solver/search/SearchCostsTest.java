package org.workinggroups.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.model.FlatModel;

/** Ada and Bo must not share a group, Cleo and Dan like each other. */
class SearchCostsTest {

    private static final FlatModel SPACE = FlatModel.of(new ModelCompiler().compile(Seminar.builder("four")
            .group(WorkingGroup.builder("WG1").build()).group(WorkingGroup.builder("WG2").build())
            .participants(List.of(Participant.builder("Ada").build(), Participant.builder("Bo").build(),
                    Participant.builder("Cleo").build(), Participant.builder("Dan").build()))
            .relation(Relation.keepApart("Ada", "Bo")).relation(Relation.affinity("Cleo", "Dan", 2)).build(), 1));

    @Test
    void costsWeighedAgainAreThoseOfTheNewWeights() {
        SearchCosts fresh = new SearchCosts(SPACE, 30, 70);
        SearchCosts again = new SearchCosts(SPACE, 5, 8).reweighed(SPACE, 30, 70);

        assertThat(again.pairCost).isDeepEqualTo(fresh.pairCost);
        assertThat(again.pairMatrix).containsExactly(fresh.pairMatrix);
        assertThat(again.table).containsExactly(fresh.table);
        assertThat(again.placement).isDeepEqualTo(fresh.placement);
        // Ada and Bo by the new weight, Cleo and Dan by what they always cost
        assertThat(fresh.pairCost[0][0]).isNotEqualTo(new SearchCosts(SPACE, 5, 8).pairCost[0][0]).isPositive();
        assertThat(fresh.pairCost[2][0]).isEqualTo(new SearchCosts(SPACE, 5, 8).pairCost[2][0]).isNegative();
    }
}
