package org.workinggroups.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;
import org.workinggroups.solver.model.FlatModel;

class PlanSearchTest {

    /** What is left of a limit is seldom a whole number of milliseconds; Timefold refused anything else. */
    @Test
    void limitsMayHaveNanoseconds() {
        FlatModel flat = FlatModel.of(new ModelCompiler().compile(
                new SeminarGenerator(3).generate(SeminarSpecification.ofSize(20, 2)), 1));
        SearchLimits limits = new SearchLimits(2, 2, 2_000, Duration.ofSeconds(59, 123_456_789));

        SearchResult found = new PlanSearch(limits, 1).search(flat, SearchListener.NONE, score -> false, () -> false);

        assertThat(found.ending()).isEqualTo(SearchResult.Ending.COMPLETED);
    }
}
