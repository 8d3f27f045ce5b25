package org.workinggroups.solver.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.oracle.RandomSeminars;
import org.workinggroups.solver.search.PlanSearch;
import org.workinggroups.solver.search.SearchLimits;
import org.workinggroups.solver.search.SearchListener;
import org.workinggroups.solver.search.SearchResult;

/** What the relaxation makes of a placement says where good plans are. */
class ReducedCostsTest {

    /** 81 people in 4 groups: nearly everybody sits where the relaxation would have them, though half the seats are dear. */
    @Test
    void inAGoodPlanHardlyAnybodySitsWhereItIsDear() {
        FlatModel flat = flat(new SeminarGenerator(1004).generate(SeminarSpecification.ofSize(81, 4)));
        SearchResult found = new PlanSearch(SearchLimits.STANDARD, 1).search(flat, SearchListener.NONE, score -> false,
                () -> false);

        double[] reduced = ReducedCosts.of(flat, found.score(), () -> false);

        double[] ofThePlan = IntStream.range(0, flat.unitOf.length)
                .mapToDouble(p -> reduced[flat.unitOf[p] * flat.groups + found.plan()[p]]).toArray();
        assertThat(shareAbove(1, ofThePlan)).isLessThan(0.15);
        assertThat(shareAbove(1, reduced)).isGreaterThan(0.35);
    }

    @Property(seed = "80", tries = 100)
    void everyUnitHasAGroupThatIsNotDear(@ForAll long seed) {
        FlatModel flat = flat(RandomSeminars.seminar(seed, 8, 3));
        Score incumbent = new Score(0, seed % 2 == 0 ? 0 : 3, 40);

        double[] reduced = ReducedCosts.of(flat, incumbent, () -> false);

        assertThat(reduced).hasSize(flat.units * flat.groups);
        assertThat(Arrays.stream(reduced)).allMatch(cost -> cost >= 0 && cost < Double.POSITIVE_INFINITY);
        for (int u = 0; u < flat.units; u++) {
            int first = u * flat.groups;
            assertThat(Arrays.stream(flat.choices[u]).mapToDouble(group -> reduced[first + group]).min()).hasValue(0);
        }
    }

    /** Forty people, each of whom gets on or does not get on with every other: the relaxation has nothing to say. */
    @Test
    void wherePairsAreWhatMattersThereIsNoHint() {
        Seminar.Builder seminar = Seminar.builder("acquaintances").group(WorkingGroup.builder("WG1").build())
                .group(WorkingGroup.builder("WG2").build());
        for (int i = 0; i < 40; i++) {
            seminar.participant(Participant.builder("P" + i).build());
            for (int j = 0; j < i; j++) {
                seminar.relation(Relation.affinity("P" + j, "P" + i, 1 + i % 3));
            }
        }
        assertThat(ReducedCosts.of(flat(seminar.build()), new Score(0, 0, 500), () -> false)).isEmpty();
    }

    private static double shareAbove(double limit, double[] costs) {
        return Arrays.stream(costs).filter(cost -> cost > limit).count() / (double) costs.length;
    }

    private static FlatModel flat(Seminar seminar) {
        return FlatModel.of(new ModelCompiler().compile(seminar, 1));
    }
}
