package org.workinggroups.solver.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Objective;
import org.workinggroups.solver.model.Tally;
import org.workinggroups.solver.recount.Recount;

/** The compiled terms and the recount from the definitions agree on every plan of every seminar. */
class RecountProperties {

    @Provide
    Arbitrary<Long> seeds() {
        return RandomSeminars.seeds();
    }

    @Property(seed = "31", tries = 300)
    void theTermsCostWhatTheDefinitionsSay(@ForAll("seeds") long seed) {
        compare(RandomSeminars.seminar(seed, 12, 4), seed);
    }

    @Property(seed = "32", tries = 100)
    void alsoWhereTheHardRulesAreTight(@ForAll("seeds") long seed) {
        compare(RandomSeminars.tightSeminar(seed, 9, 5), seed);
    }

    /** Beyond six groups tau has other parts than sixtieths. */
    @Property(seed = "34", tries = 40)
    void alsoWithManyGroups(@ForAll("seeds") long seed) {
        compare(RandomSeminars.seminar(seed, 40, 11), seed);
    }

    @Property(seed = "33", tries = 12)
    void bothBruteForcesFindTheSamePlans(@ForAll("seeds") long seed) {
        Seminar seminar = RandomSeminars.seminar(seed, 6, 3);

        BruteForce.Best naive = BruteForce.best(seminar);
        BruteForce.Best compiled = BruteForce.best(new ModelCompiler().compile(seminar, seed));

        assertThat(naive.score()).isEqualTo(compiled.score());
        assertThat(naive.plans()).containsExactlyInAnyOrderElementsOf(compiled.plans());
    }

    private static void compare(Seminar seminar, long seed) {
        AllocationModel model = new ModelCompiler().compile(seminar, seed);
        for (int i = 0; i < 3; i++) {
            Plan plan = RandomSeminars.plan(seminar, seed + i);
            Tally tally = new Tally(model, model.indexes(plan));

            assertThat(penalties(model, tally)).isEqualTo(Recount.penalties(seminar, plan));
            assertThat(model.score(tally)).isEqualTo(Recount.score(seminar, plan));
        }
    }

    private static Map<Recount.Line, Long> penalties(AllocationModel model, Tally tally) {
        Map<Recount.Line, Long> penalties = new TreeMap<>();
        long[] byObjective = model.penalties(tally);
        for (Objective objective : model.objectives()) {
            if (byObjective[objective.index()] != 0) {
                penalties.put(new Recount.Line(objective.id(), objective.level()),
                        byObjective[objective.index()]);
            }
        }
        return penalties;
    }
}
