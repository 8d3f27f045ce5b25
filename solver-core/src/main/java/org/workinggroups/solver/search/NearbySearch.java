package org.workinggroups.solver.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.search.SearchResult.Ending;

/**
 * A short search that starts from a given plan and not from nothing: the best plan found near it, with some people held
 * where they are. A descent, then an annealing from a low temperature, so that little moves that need not, and another
 * descent; whoever may as well be where the given plan has them goes back there. Counted in moves priced, never in
 * time: the same plan, people and seed give the same plan. Not thread-safe.
 */
public final class NearbySearch {

    /** Where the search begins and ends, and what a broken rule costs at first, in typical steps. */
    private static final double HOTTEST = 0.15;
    private static final double COOLEST = 0.02;
    private static final double MEDIUM = 1;
    private static final double HARD = 4;
    /** In the last descent rules are walls. */
    private static final double WALL = 1000;
    /** Where a repair begins and ends, in broken hard rules of a wall's price. */
    private static final double HOTTEST_REPAIR = 2;
    private static final double COOLEST_REPAIR = 0.1;
    private static final int STEPS = 60;
    /** How often it anneals, from the best plan so far. */
    private static final int ROUNDS = 2;

    private final FlatModel space;
    private final long seed;
    private final long typicalStep;
    private final Neighbours neighbours;
    private final SearchState state;

    private SearchRandom random;
    private RuleWeights weights;
    private Incumbent incumbent;
    private boolean[] held;
    private int[] free;
    private long evaluations;

    /** Searches of one seminar; the seed draws all lots. */
    // every search begins by setting what belongs to it
    @SuppressWarnings("NullAway.Init")
    public NearbySearch(FlatModel space, long seed) {
        this.space = space;
        this.seed = seed;
        this.typicalStep = TypicalStep.of(space, new SearchRandom(seed, -2)).whole();
        this.neighbours = Neighbours.of(space, seed);
        this.state = new SearchState(space);
    }

    /**
     * The best plan found near a plan.
     *
     * @param plan  group index by participant index; -1 for somebody who is to be given a place. People whom a hard
     *              rule ties together go where the first of them is
     * @param stay  indexes of the participants who are held where the plan has them, whatever it costs
     * @param moves how many moves the annealing prices, at least 1
     * @return the best plan found, which may break hard rules if nothing better was found
     */
    public SearchResult search(int[] plan, BitSet stay, long moves) {
        random = new SearchRandom(seed, stay.hashCode());
        incumbent = new Incumbent(space.units);
        evaluations = 0;
        held = new boolean[space.units];
        stay.stream().forEach(participant -> held[space.unitOf[participant]] = true);
        free = Arrays.stream(space.movable).filter(unit -> !held[unit]).toArray();
        weigh(MEDIUM, HARD);
        start(plan);
        incumbent.offer(state);
        if (free.length > 0) {
            descend();
            anneal(moves);
            if (incumbent.score().hard() > 0) {
                repair(moves);
            }
            weigh(WALL, WALL * WALL);
            descend();
            comeHome(plan);
        }
        return new SearchResult(space.placements(incumbent.groupOf()), incumbent.score(), evaluations,
                Ending.COMPLETED);
    }

    private void weigh(double medium, double hard) {
        state.weigh(new RuleWeights(space, typicalStep, medium, hard).costs());
    }

    /** Whoever has no place, or one that a hard rule forbids, goes where it costs least. */
    private void start(int[] plan) {
        int[] groupOf = IntStream.range(0, space.units).map(unit -> plan[space.members[unit][0]])
                .toArray();
        for (int unit = 0; unit < groupOf.length; unit++) {
            if (groupOf[unit] >= 0 && !held[unit] && !space.allows(unit, groupOf[unit])) {
                groupOf[unit] = -1;
            }
        }
        state.reset(groupOf);
        for (int unit = 0; unit < groupOf.length; unit++) {
            if (groupOf[unit] < 0) {
                state.place(unit, cheapest(unit));
            }
        }
    }

    private int cheapest(int unit) {
        int best = space.choices[unit][0];
        for (int group : space.choices[unit]) {
            best = state.placeCost(unit, group) < state.placeCost(unit, best) ? group : best;
        }
        return best;
    }

    private void anneal(long moves) {
        for (int round = 0; round < ROUNDS; round++) {
            state.reset(incumbent.groupOf().clone());
            weights = new RuleWeights(space, typicalStep, MEDIUM, HARD);
            state.weigh(weights.costs());
            cool(HOTTEST * typicalStep, COOLEST * typicalStep, Math.ceilDiv(moves, ROUNDS), () -> {
                if (weights.adapt(state, incumbent)) {
                    state.weigh(weights.costs());
                }
            });
        }
    }

    /**
     * Where no plan that keeps the hard rules was found: looks for one as if nothing else counted, in steps that may
     * break several rules, and anneals from there as usual. Where many must move for one rule to be kept, the way
     * leads past plans that no other goal would let through.
     */
    private void repair(long moves) {
        state.reset(incumbent.groupOf().clone());
        weigh(MEDIUM, WALL * WALL);
        double rule = WALL * WALL * typicalStep;
        cool(HOTTEST_REPAIR * rule, COOLEST_REPAIR * rule, moves, () -> { });
        if (incumbent.score().hard() == 0) {
            anneal(moves);
        }
    }

    private void cool(double hottest, double coolest, long moves, Runnable afterStep) {
        double factor = StrictMath.pow(coolest / hottest, 1.0 / (STEPS - 1));
        double temperature = hottest;
        for (int step = 0; step < STEPS; step++) {
            for (long i = 0; i < Math.ceilDiv(moves, STEPS); i++) {
                move(temperature);
            }
            temperature *= factor;
            afterStep.run();
        }
    }

    private void move(double temperature) {
        int a = free[random.below(free.length)];
        int kind = random.below(100);
        if (kind < 60 && neighbours.count(a) > 0) {
            swap(a, neighbours.neighbour[neighbours.pair(a, random)], temperature);
        } else if (kind < 85) {
            swap(a, free[random.below(free.length)], temperature);
        } else {
            change(a, space.choices[a][random.below(space.choices[a].length)], temperature);
        }
    }

    private void swap(int a, int b, double temperature) {
        if (maySwap(a, b) && accepts(state.swapCost(a, b), temperature)) {
            state.swap(a, b);
            accepted();
        }
    }

    private void change(int a, int to, double temperature) {
        if (to != state.groupOf[a] && accepts(state.changeCost(a, to), temperature)) {
            state.change(a, to);
            accepted();
        }
    }

    private void accepted() {
        weights.note(state);
        incumbent.offer(state);
    }

    private boolean maySwap(int a, int b) {
        int groupA = state.groupOf[a];
        int groupB = state.groupOf[b];
        return groupA != groupB && !held[b] && space.allows(a, groupB) && space.allows(b, groupA);
    }

    private boolean accepts(long delta, double temperature) {
        evaluations++;
        return delta <= 0 || delta < temperature * random.exponential();
    }

    /** From the best plan of the annealing: takes every improving change and swap until there is none. */
    private void descend() {
        state.reset(incumbent.groupOf().clone());
        long before;
        do {
            before = state.cost();
            for (int a : free) {
                for (int to : space.choices[a]) {
                    improve(() -> to == state.groupOf[a] ? 0 : state.changeCost(a, to), () -> state.change(a, to));
                }
                for (int pair = neighbours.first[a]; pair < neighbours.first[a + 1]; pair++) {
                    int b = neighbours.neighbour[pair];
                    improve(() -> maySwap(a, b) ? state.swapCost(a, b) : 0, () -> state.swap(a, b));
                }
            }
        } while (state.cost() < before);
    }

    /** Whoever may as well be where the given plan has them goes back there, alone or in a swap. */
    private void comeHome(int[] plan) {
        state.reset(incumbent.groupOf().clone());
        for (int a : free) {
            int home = plan[space.members[a][0]];
            if (home >= 0 && home != state.groupOf[a] && space.allows(a, home)) {
                comeHome(a, home, plan);
            }
        }
        incumbent.adopt(state);
    }

    private void comeHome(int a, int home, int[] plan) {
        if (state.changeCost(a, home) <= 0) {
            state.change(a, home);
            return;
        }
        for (int b : free) {
            if (state.groupOf[b] == home && plan[space.members[b][0]] != home && maySwap(a, b)
                    && state.swapCost(a, b) <= 0) {
                state.swap(a, b);
                return;
            }
        }
    }

    private void improve(LongSupplier price, Runnable step) {
        evaluations++;
        if (price.getAsLong() < 0) {
            step.run();
            incumbent.offer(state);
        }
    }
}
