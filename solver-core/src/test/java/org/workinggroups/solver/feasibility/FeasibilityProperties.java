package org.workinggroups.solver.feasibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.oracle.BruteForce;
import org.workinggroups.solver.oracle.RandomSeminars;

/** A conflict that is reported is true: no plan at all keeps the hard rules. */
class FeasibilityProperties {

    @Provide
    Arbitrary<Long> seeds() {
        return RandomSeminars.seeds();
    }

    @Property(seed = "61", tries = 400)
    void noConflictIsReportedWhereAPlanExists(@ForAll("seeds") long seed) {
        check(RandomSeminars.tightSeminar(seed, 6, 4));
    }

    @Property(seed = "62", tries = 100)
    void norAmongAllTheOtherCriteria(@ForAll("seeds") long seed) {
        check(RandomSeminars.seminar(seed, 6, 3));
    }

    private static void check(Seminar seminar) {
        AllocationModel model = new ModelCompiler().compile(seminar, 1);
        List<Problem> conflicts = Feasibility.conflicts(model, Origins.of(seminar));

        if (!conflicts.isEmpty()) {
            assertThat(BruteForce.best(model).score().hard()).as(conflicts.toString()).isPositive();
        }
        assertThat(conflicts).allMatch(problem -> problem.severity() == Problem.Severity.CONFLICT);
    }
}
