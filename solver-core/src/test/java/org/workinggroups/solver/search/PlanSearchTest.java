package org.workinggroups.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Seminar;
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

    /**
     * 93 people for whom balance is four times as dear: six rounds are a usual search, the others go on with double swaps.
     * The longer search begins with the same rounds, so it is never worse, and it is the same one each time.
     */
    @Test
    void aLongerSearchGoesOnWithTheShorterOne() {
        FlatModel flat = FlatModel.of(new ModelCompiler().compile(dearBalance(), 1));

        SearchResult usual = search(flat, 6);
        SearchResult longer = search(flat, 12);

        assertThat(longer.score()).isLessThanOrEqualTo(usual.score());
        assertThat(longer.evaluations()).isGreaterThan(2 * usual.evaluations());
        assertThat(search(flat, 12).plan()).isEqualTo(longer.plan());
    }

    private static Seminar dearBalance() {
        Seminar seminar = new SeminarGenerator(1001).generate(SeminarSpecification.ofSize(93, 4));
        return seminar.withPolicy(seminar.policy().with("balance", Map.of("gender", 8, "region", 8, "sector", 8,
                "subRegion", 4, "institutionType", 4, "partner", 4, "expertise", 4, "gender x region", 4)));
    }

    private static SearchResult search(FlatModel flat, int rounds) {
        SearchLimits limits = new SearchLimits(rounds, rounds, 20_000, Duration.ofMinutes(1));
        return new PlanSearch(limits, 1).search(flat, SearchListener.NONE, score -> false, () -> false);
    }
}
