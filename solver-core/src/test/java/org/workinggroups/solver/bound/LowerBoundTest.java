package org.workinggroups.solver.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.cores.Cores;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;
import org.workinggroups.solver.model.FlatModel;

/** The bound is worth its time on what seminars are like; the scores are those of plans found by long searches. */
class LowerBoundTest {

    /** Equity's sums are hundreds of times as great as counts of people; once they outweighed everything else. */
    @Test
    void equityDoesNotSpoilTheBoundOfTheRest() {
        Seminar seminar = new SeminarGenerator(1003).generate(SeminarSpecification.ofSize(119, 3));
        Seminar fair = seminar.withPolicy(seminar.policy().with("equity",
                Map.of("gender", 1, "region", 1, "sector", 1)));
        assertThat(bound(fair, 255)).isBetween(235L, 255L);
        assertThat(bound(fair, 255)).isGreaterThanOrEqualTo(bound(seminar, 255));
    }

    /** Once there was no time for more than a few iterations, and the bound was a sixth of the best plan known. */
    @Test
    void thirtySixGroupsAreNotTooMany() {
        Seminar seminar = new SeminarGenerator(1000).generate(SeminarSpecification.ofSize(1000, 36));
        assertThat(bound(seminar, 4361)).isBetween(3830L, 4361L);
    }

    /** The best plan has 244; a fraction of a point is gained by every few people who are seated by way of trial. */
    @Test
    void branchingRaisesTheBound() {
        FlatModel flat = FlatModel.of(new ModelCompiler().compile(
                new SeminarGenerator(1012).generate(SeminarSpecification.ofSize(83, 3)), 1));
        Score best = new Score(0, 0, 244);

        assertThat(branched(flat, best)).isLessThan(best).isGreaterThan(LowerBound.of(flat, best));
        assertThat(LowerBound.climbed(flat, best, () -> true).branched(best)).isLessThan(best);
    }

    /** Two cores share the cases, and neither what a case comes to nor which is next depends on who climbed for it. */
    @Test
    void branchingOnOneCoreComesToTheSame() {
        FlatModel flat = FlatModel.of(new ModelCompiler().compile(
                new SeminarGenerator(1022).generate(SeminarSpecification.ofSize(111, 4)), 1));
        Score best = new Score(0, 0, 357);
        Score free = branched(flat, best);
        int taken = 0;
        while (Cores.take()) {
            taken++;
        }
        try {
            assertThat(branched(flat, best)).isEqualTo(free);
        } finally {
            IntStream.range(0, taken).forEach(i -> Cores.giveBack());
        }
    }

    private static Score branched(FlatModel flat, Score best) {
        return LowerBound.climbed(flat, best, () -> false).branched(best);
    }

    private static long bound(Seminar seminar, long soft) {
        return LowerBound.of(FlatModel.of(new ModelCompiler().compile(seminar, 1)), new Score(0, 0, soft)).soft();
    }
}
