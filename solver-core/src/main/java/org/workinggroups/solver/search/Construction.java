package org.workinggroups.solver.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.workinggroups.solver.model.FlatModel;

/** Builds a plan from nothing: the hardest units first, each where it costs least, ties by lot. */
final class Construction {

    private Construction() {
    }

    static void run(SearchState state, SearchRandom random) {
        FlatModel space = state.space;
        int[] nobody = new int[space.units];
        Arrays.fill(nobody, -1);
        state.reset(nobody);
        int[] order = IntStream.range(0, space.units).toArray();
        random.shuffle(order);
        int[] sorted = IntStream.of(order).boxed()
                .sorted((a, b) -> difficulty(space, b) - difficulty(space, a))
                .mapToInt(Integer::intValue).toArray();
        for (int unit : sorted) {
            state.place(unit, cheapest(state, unit, random));
        }
    }

    /** Fixed units first, then the larger and the pickier ones. */
    private static int difficulty(FlatModel space, int unit) {
        int choices = space.choices[unit].length;
        return (choices == 1 ? 1 << 20 : 0) + (space.groups - choices) * 64 + space.members[unit].length * 1024
                + space.partners[unit].length;
    }

    private static int cheapest(SearchState state, int unit, SearchRandom random) {
        int best = -1;
        long bestCost = Long.MAX_VALUE;
        int ties = 0;
        for (int group : state.space.choices[unit]) {
            long cost = state.placeCost(unit, group);
            if (cost < bestCost) {
                best = group;
                bestCost = cost;
                ties = 1;
            } else if (cost == bestCost && random.below(++ties) == 0) {
                best = group;
            }
        }
        return best;
    }
}
