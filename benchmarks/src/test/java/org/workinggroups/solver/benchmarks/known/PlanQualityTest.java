package org.workinggroups.solver.benchmarks.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.workinggroups.solver.benchmarks.DataSets;
import org.workinggroups.solver.benchmarks.Gap;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.io.SeminarReader;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.search.PlanSearch;
import org.workinggroups.solver.search.SearchLimits;
import org.workinggroups.solver.search.SearchListener;
import org.workinggroups.solver.search.SearchResult;

/**
 * No change to the solver may make the plans of the data sets worse unnoticed. Seed and number of evaluations are
 * fixed, so the plans are the same on every machine; the clock plays no part.
 */
class PlanQualityTest {

    /** By how many percent of the best known soft penalty a plan of this short search may be worse. */
    private static final double MARGIN_PERCENT = 3;
    private static final long SEED = 1;
    private static final SearchLimits SHORT = new SearchLimits(6, 6, 200_000, Duration.ofHours(1));

    @TestFactory
    List<DynamicTest> thePlanOfEveryDataSetIsNearlyAsGoodAsTheBestKnown() {
        return DataSets.folders(Path.of("..", "datasets")).stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder))).toList();
    }

    private static void check(Path folder) {
        Score best = BestKnown.read(folder).score();
        SearchResult found = new PlanSearch(SHORT, SEED).search(
                FlatModel.of(new ModelCompiler().compile(SeminarReader.read(folder).seminar(), SEED)),
                SearchListener.NONE, score -> false, () -> false);

        assertThat(found.ending()).isEqualTo(SearchResult.Ending.COMPLETED);
        assertThat(Gap.percent(found.score(), best))
                .as("a plan of %s, where %s is known: percent worse", found.score(), best)
                .isLessThanOrEqualTo(MARGIN_PERCENT);
    }
}
