package org.workinggroups.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;
import org.workinggroups.solver.model.FlatModel;

/** Whether wishes or balance decide what a move costs. */
class TypicalStepTest {

    private static final Seminar SEMINAR = new SeminarGenerator(1001).generate(SeminarSpecification.ofSize(93, 4));

    @Test
    void byTheDefaultPolicyWishesWeighAboutAsMuchAsBalance() {
        assertThat(step(SEMINAR).areOthersDear()).isFalse();
    }

    @Test
    void balanceAtFourTimesItsWeightIsDear() {
        assertThat(step(SEMINAR.withPolicy(SEMINAR.policy().with("balance", Map.of("gender", 8, "region", 8, "sector", 8,
                "subRegion", 4, "institutionType", 4, "partner", 4, "expertise", 4, "gender x region", 4))))
                .areOthersDear()).isTrue();
    }

    /** With nothing but wishes to heed, nothing else is dear. */
    @Test
    void wishesAloneAreNotDear() {
        TypicalStep step = step(SEMINAR.withPolicy(SEMINAR.policy().with("balance", "off").with("expertise", "off")
                .with("isolation", "off").with("size", "off")));

        assertThat(step.placements()).isPositive();
        assertThat(step.areOthersDear()).isFalse();
    }

    private static TypicalStep step(Seminar seminar) {
        return TypicalStep.of(FlatModel.of(new ModelCompiler().compile(seminar, 1)), new SearchRandom(1, -2));
    }
}
