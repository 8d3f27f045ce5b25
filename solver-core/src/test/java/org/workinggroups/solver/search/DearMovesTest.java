package org.workinggroups.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.model.FlatModel;

/**
 * Ada sits in the first of two groups and Bo in the second. By the prices Ada is four points dearer in the second, and Bo
 * three points cheaper in the first. A point is 16 of the search's costs, and one and a half temperatures are dear.
 */
class DearMovesTest {

    private static final FlatModel SPACE = FlatModel.of(new ModelCompiler().compile(Seminar.builder("two")
            .group(WorkingGroup.builder("WG1").build()).group(WorkingGroup.builder("WG2").build())
            .participant(Participant.builder("Ada").build()).participant(Participant.builder("Bo").build())
            .build(), 1));
    private static final DearMoves DEAR = new DearMoves(SPACE, new double[] {0, 4, 0, 3});
    private static final int ADA = 0;
    private static final int BO = 1;

    @Test
    void aChangeIsDearIfItCostsMoreThanTheHeatAllows() {
        assertThat(DEAR.isDear(ADA, 0, 1, 42)).isTrue();
        assertThat(DEAR.isDear(ADA, 0, 1, 43)).isFalse();
    }

    /** Cleo sits in a third group. What Ada and Cleo lose in a ring Bo gives back in part. */
    @Test
    void aRingIsAsDearAsItsThreeChanges() {
        FlatModel three = FlatModel.of(new ModelCompiler().compile(Seminar.builder("three")
                .group(WorkingGroup.builder("WG1").build()).group(WorkingGroup.builder("WG2").build())
                .group(WorkingGroup.builder("WG3").build()).participant(Participant.builder("Ada").build())
                .participant(Participant.builder("Bo").build()).participant(Participant.builder("Cleo").build())
                .build(), 1));
        DearMoves dear = new DearMoves(three, new double[] {0, 9, 4, 0, 3, 9, 9, 2, 1});

        // Ada to WG3 for 4 points, Cleo to WG2 for 1, Bo to WG1 for -3: two points, 32 of the search's costs
        assertThat(dear.isDear(ADA, 0, BO, 1, 2, 2, 21)).isTrue();
        assertThat(dear.isDear(ADA, 0, BO, 1, 2, 2, 22)).isFalse();
        // the other way round it is Ada to WG2 for 9 points, Bo to WG3 for 6 and Cleo to WG1 for 8
        assertThat(dear.isDear(2, 2, BO, 1, ADA, 0, 245)).isTrue();
        assertThat(dear.isDear(2, 2, BO, 1, ADA, 0, 246)).isFalse();
    }

    @Test
    void whatGainsIsNeverDear() {
        assertThat(DEAR.isDear(BO, 1, 0, 0.001)).isFalse();
    }

    /** Of Ada's four points Bo gives back three. */
    @Test
    void whatOneGainsTheOtherMayLose() {
        assertThat(DEAR.isDear(ADA, 0, BO, 1, 10)).isTrue();
        assertThat(DEAR.isDear(ADA, 0, BO, 1, 11)).isFalse();
    }

    /** Ada may sit in WG1 only: no price makes WG2 a place for her. */
    @Test
    void whereSomebodyMayNotBeIsDear() {
        FlatModel pinned = FlatModel.of(new ModelCompiler().compile(Seminar.builder("pinned")
                .group(WorkingGroup.builder("WG1").build()).group(WorkingGroup.builder("WG2").build())
                .participant(Participant.builder("Ada").pin("WG1").build())
                .participant(Participant.builder("Bo").build()).build(), 1));
        DearMoves dear = new DearMoves(pinned, new double[] {0, 0, 0, 0});
        int ada = pinned.unitOf[pinned.model.participantIndex("Ada")];
        int bo = pinned.unitOf[pinned.model.participantIndex("Bo")];

        assertThat(dear.isDear(ada, 0, 1, 1e9)).isTrue();
        assertThat(dear.isDear(ada, 0, bo, 1, 1e9)).isTrue();
        assertThat(dear.isDear(bo, 1, 0, 1e-9)).isFalse();
    }
}
