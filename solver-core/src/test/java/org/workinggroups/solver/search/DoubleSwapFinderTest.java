package org.workinggroups.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;
import org.workinggroups.solver.model.FlatModel;

/** Who together are alike, though singly they are not. */
class DoubleSwapFinderTest {

    private static final Policy POLICY = new Policy(Map.of("size", "off", "balance", Map.of("gender", 1, "region", 1)));

    /**
     * Ada from Asia and Ben from Europe sit in the first group, Cleo from Europe and Dan from Asia in the second. Whoever
     * changes places with one other upsets gender or region; both together upset nothing.
     */
    @Test
    void twoCouplesChangePlaces() {
        FlatModel space = FlatModel.of(new ModelCompiler().compile(seminar("female Asia", "male Europe", "female Europe",
                "male Asia").build(), 1));
        int[] unit = IntStream.range(0, 4).map(person -> unitOf(space, "P" + person)).toArray();
        int[] plan = new int[4];
        plan[unit[2]] = 1;
        plan[unit[3]] = 1;
        SearchState state = new SearchState(space);
        state.weigh(new SearchCosts(space, 1, 1));
        state.reset(plan);
        DoubleSwaps swaps = DoubleSwapFinder.find(space, 1, () -> false);

        int swap = swaps.draw(space, unit[0], state.groupOf, new SearchRandom(1, 1));

        assertThat(state.swapCost(unit[0], unit[2])).isPositive();
        assertThat(state.swapCost(unit[0], unit[3])).isPositive();
        assertThat(state.doubleSwapCost(unit[0], swaps, swap)).isZero();
        state.swap(unit[0], swaps, swap);
        assertThat(IntStream.of(unit).map(person -> state.groupOf[person])).containsExactly(1, 1, 0, 0);
    }

    private static int unitOf(FlatModel space, String id) {
        return IntStream.range(0, space.units)
                .filter(unit -> space.model.participants().get(space.members[unit][0]).id().equals(id)).findFirst()
                .orElseThrow();
    }

    /** Two twins and two twins are two swaps of neighbours and nothing more. */
    @Test
    void twinsAreNoDoubleSwap() {
        FlatModel space = FlatModel.of(new ModelCompiler().compile(seminar("female Asia", "male Europe", "female Asia",
                "male Europe").build(), 1));

        assertThat(DoubleSwapFinder.find(space, 1, () -> false).count()).isZero();
    }

    /** A policy that only knows who likes whom has nothing by which pairs could be alike. */
    @Test
    void whereNobodyDiffersThereAreNone() {
        Seminar.Builder friends = seminar("female Asia", "male Europe", "female Asia", "male Europe", "female Asia")
                .policy(new Policy(Map.of("size", "off", "balance", "off")));
        FlatModel space = FlatModel.of(new ModelCompiler().compile(
                friends.relation(Relation.affinity("P0", "P1", 1)).build(), 1));

        assertThat(DoubleSwapFinder.find(space, 1, () -> false).count()).isZero();
    }

    /** 190 people are 17,955 pairs: only those are compared that have as many members of the dearest columns. */
    @Test
    void ofVeryManyPairsThoseAreFoundThatDifferLittle() {
        FlatModel space = FlatModel.of(new ModelCompiler().compile(
                new SeminarGenerator(5).generate(SeminarSpecification.ofSize(190, 7)), 1));
        DoubleSwaps swaps = DoubleSwapFinder.find(space, 1, () -> false);
        Neighbours neighbours = Neighbours.of(space, 1);

        assertThat(swaps.count()).isGreaterThan(150 * space.movable.length);
        double differing = swaps.end(swaps.count() - 1) / (double) swaps.count();
        assertThat(differing).isLessThan(neighbours.differing.length / (double) neighbours.neighbour.length);
    }

    @Test
    void whoStopsGetsWhatIsKnown() {
        FlatModel space = FlatModel.of(new ModelCompiler().compile(
                new SeminarGenerator(5).generate(SeminarSpecification.ofSize(90, 3)), 1));

        assertThat(DoubleSwapFinder.find(space, 1, () -> true).count()).isZero();
    }

    /** Two groups, and people told by gender and region. */
    private static Seminar.Builder seminar(String... people) {
        Seminar.Builder seminar = Seminar.builder("couples").policy(POLICY)
                .group(WorkingGroup.builder("WG1").build()).group(WorkingGroup.builder("WG2").build());
        List<String[]> told = new ArrayList<>();
        for (String person : people) {
            told.add(person.split(" "));
        }
        IntStream.range(0, people.length).forEach(i -> seminar.participant(Participant.builder("P" + i)
                .attribute("gender", told.get(i)[0]).attribute("region", told.get(i)[1]).build()));
        return seminar;
    }
}
