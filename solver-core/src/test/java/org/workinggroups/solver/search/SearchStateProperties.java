package org.workinggroups.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.model.Tally;
import org.workinggroups.solver.oracle.RandomSeminars;
import org.workinggroups.solver.search.DoubleSwaps.DoubleSwap;

/** Whatever moves are made, the state's prices and scores are those of a plan counted afresh. */
class SearchStateProperties {

    private static final int MOVES = 60;

    @Provide
    Arbitrary<Seminar> seminars() {
        return RandomSeminars.seminars();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return RandomSeminars.seeds();
    }

    @Property(seed = "17", tries = 300)
    void everyPriceIsTheDifferenceItMakes(@ForAll("seminars") Seminar seminar, @ForAll("seeds") long seed) {
        FlatModel space = FlatModel.of(new ModelCompiler().compile(seminar, seed));
        SearchRandom random = new SearchRandom(seed, 0);
        SearchState state = constructed(space, random);
        for (int i = 0; i < MOVES; i++) {
            long before = state.cost();
            long price = moveAtRandom(state, random);
            assertThat(state.cost() - before).isEqualTo(price);
            assertScoreIsTheModels(space.model, state);
        }
    }

    /** Any four units of two groups, however unlike they are. */
    @Property(seed = "21", tries = 300)
    void aDoubleSwapCostsWhatItsFourMovesCost(@ForAll("seminars") Seminar seminar, @ForAll("seeds") long seed) {
        FlatModel space = FlatModel.of(new ModelCompiler().compile(seminar, seed));
        SearchRandom random = new SearchRandom(seed, 0);
        SearchState state = constructed(space, random);
        int[] single = IntStream.of(space.movable).filter(unit -> space.single[unit]).toArray();
        for (int i = 0; single.length >= 4 && i < MOVES; i++) {
            random.shuffle(single);
            DoubleSwaps swaps = only(space, new DoubleSwap(single[0], single[1], single[2], single[3]));
            int swap = swaps.draw(space, single[0], state.groupOf, random);
            boolean admitted = state.groupOf[single[0]] == state.groupOf[single[1]]
                    && state.groupOf[single[2]] == state.groupOf[single[3]]
                    && state.groupOf[single[0]] != state.groupOf[single[2]];
            assertThat(swap >= 0).isEqualTo(admitted && mayChangePlaces(space, state, single));
            if (swap >= 0) {
                int[] afterwards = state.groupOf.clone();
                IntStream.range(0, 4).forEach(k -> afterwards[single[k]] = state.groupOf[single[(k + 2) % 4]]);
                long before = state.cost();
                long price = state.doubleSwapCost(single[0], swaps, swap);
                state.swap(single[0], swaps, swap);
                assertThat(state.groupOf).isEqualTo(afterwards);
                assertThat(state.cost() - before).isEqualTo(price);
                assertScoreIsTheModels(space.model, state);
            }
            moveAtRandom(state, random);
        }
    }

    private static SearchState constructed(FlatModel space, SearchRandom random) {
        SearchState state = new SearchState(space);
        state.weigh(new SearchCosts(space, 3, 7).biased(bias(space, 2.5)));
        Construction.run(state, random);
        return state;
    }

    private static boolean mayChangePlaces(FlatModel space, SearchState state, int[] four) {
        return IntStream.range(0, 4).allMatch(k -> space.allows(four[k], state.groupOf[four[(k + 2) % 4]]));
    }

    private static DoubleSwaps only(FlatModel space, DoubleSwap swap) {
        return new DoubleSwaps(space, IntStream.range(0, space.units)
                .mapToObj(unit -> unit == swap.unit() ? List.of(swap) : List.<DoubleSwap>of()).toList());
    }

    @Property(seed = "18", tries = 100)
    void newWeightsChangeThePricesAndNothingElse(@ForAll("seminars") Seminar seminar, @ForAll("seeds") long seed) {
        FlatModel space = FlatModel.of(new ModelCompiler().compile(seminar, seed));
        SearchState state = new SearchState(space);
        Construction.run(state, new SearchRandom(seed, 0));
        int[] plan = state.groupOf.clone();
        SearchState afresh = new SearchState(space);
        for (double placements : new double[] {1, 0.5, 3}) {
            SearchCosts costs = new SearchCosts(space, 11, 101).biased(bias(space, placements));
            long foretold = state.costUnder(costs);
            state.weigh(costs);
            afresh.weigh(costs);
            afresh.reset(plan);
            assertThat(state.groupOf).isEqualTo(plan);
            assertThat(state.cost()).isEqualTo(foretold).isEqualTo(afresh.cost());
            moveAtRandom(state, new SearchRandom(seed, 1));
            moveAtRandom(afresh, new SearchRandom(seed, 1));
            assertThat(state.cost()).isEqualTo(afresh.cost());
            plan = state.groupOf.clone();
        }
        assertScoreIsTheModels(state.space.model, state);
    }

    /** Placements so many times as dear, and the later groups dearer besides. */
    private static PlacementBias bias(FlatModel space, double placements) {
        return new PlacementBias(space, IntStream.range(0, space.units * space.groups)
                .mapToDouble(i -> i % space.groups).toArray(), placements, 0.75, 100);
    }

    private static long moveAtRandom(SearchState state, SearchRandom random) {
        int a = random.below(state.space.units);
        int b = random.below(state.space.units);
        if (random.below(2) == 0 && state.groupOf[a] != state.groupOf[b]) {
            long price = state.swapCost(a, b);
            state.swap(a, b);
            return price;
        }
        int to = random.below(state.space.groups);
        long price = to == state.groupOf[a] ? 0 : state.changeCost(a, to);
        state.change(a, to);
        return price;
    }

    private static void assertScoreIsTheModels(AllocationModel model, SearchState state) {
        assertThat(state.score())
                .isEqualTo(model.score(new Tally(model, state.space.placements(state.groupOf))));
    }
}
