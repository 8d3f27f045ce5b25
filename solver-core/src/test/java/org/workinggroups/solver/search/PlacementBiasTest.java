package org.workinggroups.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.model.FlatModel;

/** Ada and Bo, two groups; the relaxation would not have Ada in the second at any price, and Bo there for a point. */
class PlacementBiasTest {

    private static final FlatModel SPACE = FlatModel.of(new ModelCompiler().compile(Seminar.builder("two")
            .group(WorkingGroup.builder("WG1").build()).group(WorkingGroup.builder("WG2").build())
            .participant(Participant.builder("Ada").build()).participant(Participant.builder("Bo").build())
            .build(), 1));
    private static final double[] REDUCED_COSTS = {0, 0x1p40, 0, 1};

    @Test
    void whatTheRelaxationRulesOutIsNoWall() {
        assertThat(new PlacementBias(SPACE, REDUCED_COSTS, 1, 1.5, 200).costs(16, Long.MAX_VALUE / 4))
                .isDeepEqualTo(new long[][] {{0, 200}, {0, 24}});
    }

    @Test
    void withoutReducedCostsNobodyIsDrawnAnywhere() {
        assertThat(new PlacementBias(SPACE, new double[0], 1, 1.5, 200).costs(16, Long.MAX_VALUE / 4))
                .isDeepEqualTo(new long[2][2]);
    }

    /** However great they are, biases never add up to an overflow. */
    @Test
    void allTogetherStayBelowTheirLimit() {
        long[][] costs = new PlacementBias(SPACE, REDUCED_COSTS, 1, 1.5, 1e12).costs(16, 1000);
        assertThat(Stream.of(costs).flatMapToLong(LongStream::of).max()).hasValue(500);
    }
}
