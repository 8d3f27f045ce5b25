package org.workinggroups.solver.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Tally;
import org.workinggroups.solver.model.Term;

/** Ties that must hold do hold, whatever weight stands beside them. */
class RelationCriterionTest {

    /** Regression: a hard separation with weight 0 in its row was dropped without a word. */
    @Test
    void aHardSeparationIsNotLostByAWeightOfNought() {
        AllocationModel model = compile(separation(Optional.of(0L), Optional.empty()));

        assertThat(model.score(bothInOneGroup(model))).isEqualTo(new Score(1, 0, 0));
    }

    @Test
    void aWishToBeApartCostsItsWeight() {
        AllocationModel model = compile(separation(Optional.of(7L), Optional.of(Level.SOFT)));

        assertThat(model.score(bothInOneGroup(model))).isEqualTo(new Score(0, 0, 7));
    }

    /** Regression: who stood first in the row decided the wording. */
    @Test
    void theRuleNamesPeopleInNaturalOrder() {
        AllocationModel model = compile(Relation.keepApart("P10", "P2"));

        assertThat(model.terms()).extracting(Term::rule).contains("P2 and P10 must be apart");
    }

    private static Relation separation(Optional<Long> weight, Optional<Level> level) {
        return new Relation(Relation.Kind.KEEP_APART, List.of("P2", "P10"), weight, level);
    }

    private static AllocationModel compile(Relation relation) {
        return new ModelCompiler().compile(Seminar.builder("Ties").group(WorkingGroup.builder("WG1").build())
                .participant(Participant.builder("P2").build()).participant(Participant.builder("P10").build())
                .relation(relation).build(), 1);
    }

    private static Tally bothInOneGroup(AllocationModel model) {
        return new Tally(model, model.indexes(Plan.of(Map.of("P2", "WG1", "P10", "WG1"))));
    }
}
