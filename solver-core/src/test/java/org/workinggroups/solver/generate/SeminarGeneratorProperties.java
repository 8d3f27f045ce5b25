package org.workinggroups.solver.generate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Tally;

class SeminarGeneratorProperties {

    /** However many people and groups are asked for, the seminar is valid and some plan keeps all its hard rules. */
    @Property(seed = "20261122", tries = 60)
    void everySizeIsFeasible(@ForAll @IntRange(min = 1, max = 20) int groups,
            @ForAll @IntRange(min = 4, max = 30) int perGroup, @ForAll @IntRange(min = 0, max = 3) int more,
            @ForAll long seed) {
        SeminarSpecification specification = SeminarSpecification.ofSize(groups * perGroup + more, groups);
        SeminarGenerator.Invention invention = new SeminarGenerator(seed).invent(specification);

        AllocationModel model = new ModelCompiler().compile(invention.seminar(), seed);

        assertThat(model.score(new Tally(model, model.indexes(invention.hiddenPlan()))).hard()).isZero();
    }
}
