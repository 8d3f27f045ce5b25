package org.workinggroups.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.oracle.BruteForce;
import org.workinggroups.solver.oracle.RandomSeminars;
import org.workinggroups.solver.recount.Recount;

/** Hard rules that contradict each other end in no crash and in no plan that keeps silent about it. */
class ContradictionProperties {

    private static final Optional<Duration> PROOF = Optional.of(Duration.ofMinutes(1));
    private static final long MILLION = 1_000_000L;

    @Provide
    Arbitrary<Long> seeds() {
        return RandomSeminars.seeds();
    }

    @Property(seed = "71", tries = 60)
    void aPlanComesOutIfAndOnlyIfOneExists(@ForAll("seeds") long seed) {
        Seminar seminar = RandomSeminars.tightSeminar(seed, 6, 4);
        Score best = BruteForce.best(new ModelCompiler().compile(seminar, 1)).score();
        check(seminar, best, solved(seminar, PROOF));
    }

    /** Without a prover the search may miss a plan that exists, but hands out none that breaks a hard rule. */
    @Property(seed = "72", tries = 60)
    void norIsTheSearchAloneTakenIn(@ForAll("seeds") long seed) {
        Seminar seminar = RandomSeminars.tightSeminar(seed, 6, 4);
        Score best = BruteForce.best(new ModelCompiler().compile(seminar, 1)).score();
        AllocationResult result = solved(seminar, Optional.empty());
        if (result.plan().isPresent() || !best.isFeasible()) {
            check(seminar, best, result);
        }
    }

    /** Weights near the limit on every level: penalties of billions of points, and still exact. */
    @Property(seed = "73", tries = 60)
    void greatWeightsStayExact(@ForAll("seeds") long seed) {
        Seminar random = RandomSeminars.seminar(seed, 6, 3);
        Policy dear = random.policy().with("preference", Map.of("weight", 900 * MILLION, "unlisted", 10_000))
                .with("size", Map.of("weight", 900 * MILLION, "level", "medium"))
                .with("keep-apart", Map.of("weight", MILLION, "level", "hard"));
        Seminar seminar = random.withPolicy(dear);
        Score best = BruteForce.best(new ModelCompiler().compile(seminar, 1)).score();
        AllocationResult result = solved(seminar, Optional.empty());
        Assume.that(best.isFeasible() && result.plan().isPresent());
        check(seminar, best, result);
    }

    private static AllocationResult solved(Seminar seminar, Optional<Duration> proof) {
        SolveSettings small = new SolveSettings(Duration.ofMinutes(1), 6, 3, 3000, proof);
        return new Solve(new ModelCompiler().compile(seminar, 1), Origins.of(seminar), 1, small, ProgressListener.NONE,
                new StopSignal(() -> false, Optional.empty()), Score.ZERO).run();
    }

    private static void check(Seminar seminar, Score best, AllocationResult result) {
        if (best.isFeasible()) {
            assertThat(result.status()).isNotEqualTo(Status.INFEASIBLE);
            Score score = Recount.score(seminar, result.plan().orElseThrow());
            assertThat(score.isFeasible()).isTrue();
            assertThat(result.scorecard().orElseThrow().score()).isEqualTo(score);
            assertThat(result.bound()).isLessThanOrEqualTo(best);
            if (result.status() == Status.OPTIMAL) {
                assertThat(score).isEqualTo(best);
            }
        } else {
            assertThat(result.status()).isEqualTo(Status.INFEASIBLE);
            assertThat(result.plan()).isEmpty();
            assertThat(result.conflicts()).isNotEmpty();
        }
    }
}
