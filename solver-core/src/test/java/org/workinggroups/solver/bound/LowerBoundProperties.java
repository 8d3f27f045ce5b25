package org.workinggroups.solver.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
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

/** No plan is better than the bound, whatever plan it was computed beside. */
class LowerBoundProperties {

    @Provide
    Arbitrary<Long> seeds() {
        return RandomSeminars.seeds();
    }

    @Property(seed = "31", tries = 150)
    void noPlanIsBetterThanTheBound(@ForAll("seeds") long seed) {
        AllocationModel model = new ModelCompiler().compile(RandomSeminars.seminar(seed, 6, 3), 1);
        Score best = BruteForce.best(model).score();
        Assume.that(best.isFeasible());
        FlatModel flat = FlatModel.of(model);
        assertThat(LowerBound.of(flat, best)).isLessThanOrEqualTo(best);
        Score worse = new Score(0, best.medium() + 1, best.soft() + 7);
        assertThat(LowerBound.of(flat, worse)).isLessThanOrEqualTo(best);
        assertThat(LowerBound.climbed(flat, best, () -> false).branched(best)).isLessThanOrEqualTo(best)
                .isGreaterThanOrEqualTo(LowerBound.of(flat, best));
        assertThat(LowerBound.climbed(flat, worse, () -> false).branched(worse)).isLessThanOrEqualTo(best);
    }

    @Property(seed = "33", tries = 150)
    void norWithManyGroups(@ForAll("seeds") long seed) {
        AllocationModel model = new ModelCompiler().compile(RandomSeminars.seminar(seed, 5, 6), 1);
        Score best = BruteForce.best(model).score();
        Assume.that(best.isFeasible());
        assertThat(LowerBound.of(FlatModel.of(model), best)).isLessThanOrEqualTo(best);
    }

    @Property(seed = "34", tries = 150)
    void norWithEquityOnEverything(@ForAll("seeds") long seed) {
        Seminar seminar = RandomSeminars.seminar(seed, 6, 3);
        Map<String, Object> equity = new TreeMap<>();
        seminar.participants().forEach(person -> person.attributes().keySet().forEach(attribute ->
                equity.put(attribute, 1 + equity.size() % 3)));
        Assume.that(!equity.isEmpty());
        AllocationModel model = new ModelCompiler().compile(seminar.withPolicy(seminar.policy()
                .with("equity", equity)), 1);
        Score best = BruteForce.best(model).score();
        Assume.that(best.isFeasible());
        Score worse = new Score(0, best.medium(), best.soft() + 20);
        assertThat(LowerBound.of(FlatModel.of(model), best)).isLessThanOrEqualTo(best);
        assertThat(LowerBound.of(FlatModel.of(model), worse)).isLessThanOrEqualTo(best);
        LowerBound climbed = LowerBound.climbed(FlatModel.of(model), worse, () -> false);
        assertThat(climbed.branched(worse)).isLessThanOrEqualTo(best);
        assertThat(climbed.branched(best)).isLessThanOrEqualTo(best).isGreaterThanOrEqualTo(climbed.score());
    }

    @Property(seed = "32", tries = 150)
    void whatIsUnavoidableIsInEveryBestPlan(@ForAll("seeds") long seed) {
        AllocationModel model = new ModelCompiler().compile(RandomSeminars.seminar(seed, 6, 3), 1);
        BruteForce.Best best = BruteForce.best(model);
        Assume.that(best.score().isFeasible());
        long[] unavoidable = UnavoidablePart.of(model, best.score());
        best.plans().forEach(plan -> {
            long[] penalties = model.penalties(new Tally(model, model.indexes(plan)));
            for (int i = 0; i < penalties.length; i++) {
                assertThat(unavoidable[i]).isLessThanOrEqualTo(penalties[i]);
            }
        });
    }
}
