package org.workinggroups.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.model.Tally;
import org.workinggroups.solver.oracle.BruteForce;
import org.workinggroups.solver.oracle.RandomSeminars;

/** On seminars so small that every plan can be tried, the search finds a best one; Timefold agrees on its score. */
class PlanSearchProperties {

    private static final SearchLimits SMALL = new SearchLimits(3, 6, 3_000, Duration.ofMinutes(1));

    @Provide
    Arbitrary<Long> seeds() {
        return RandomSeminars.seeds();
    }

    @Property(seed = "21", tries = 60)
    void findsABestPlan(@ForAll("seeds") long seed) {
        Seminar seminar = RandomSeminars.seminar(seed, 6, 3);
        AllocationModel model = new ModelCompiler().compile(seminar, 1);
        SearchResult found = search(model, EnvironmentMode.NO_ASSERT);
        Score best = BruteForce.best(model).score();
        assertThat(found.score().isFeasible()).isEqualTo(best.isFeasible());
        if (best.isFeasible()) {
            assertThat(found.score()).isEqualTo(best);
        }
        assertThat(model.score(new Tally(model, found.plan()))).isEqualTo(found.score());
    }

    @Property(seed = "22", tries = 15)
    void timefoldsOwnRecountsAgree(@ForAll("seeds") long seed) {
        Seminar seminar = RandomSeminars.seminar(seed, 12, 4);
        AllocationModel model = new ModelCompiler().compile(seminar, 1);
        assertThat(search(model, EnvironmentMode.FULL_ASSERT).plan())
                .isEqualTo(search(model, EnvironmentMode.NO_ASSERT).plan());
    }

    private static SearchResult search(AllocationModel model, EnvironmentMode mode) {
        return new PlanSearch(SMALL, 5, mode).search(FlatModel.of(model), SearchListener.NONE, score -> false,
                () -> false);
    }
}
