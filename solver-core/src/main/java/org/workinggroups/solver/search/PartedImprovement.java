package org.workinggroups.solver.search;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.model.FlatPart;

/**
 * Improves the plan of very many units part by part: each is annealed from where it is, as a model of its own that
 * fits into the processor's caches, and a better plan is there after each round. The parts of a round have no group in
 * common and each is a function of the seed, the round and its number alone, so it does not matter which are improved
 * at once. Not thread-safe.
 */
final class PartedImprovement {

    /** Each round has streams of lots of its own, one for each part and one for dealing the groups. */
    private static final long STREAMS = 1 << 20;

    /** Groups of a part at most; more where the prices say which moves need not be looked at. */
    private static final int GROUPS = 18;
    private static final int PRICED_GROUPS = 60;
    /** Hot enough to leave a local optimum and too cold to lose the plan, in typical steps. */
    private static final double HOTTEST = 0.12;
    private static final double PRICED_HOTTEST = 0.08;

    private final FlatModel space;
    private final long seed;
    private final TypicalStep step;
    private final double[] reducedCosts;
    private final BooleanSupplier stopped;
    private final SearchState state;
    private final Incumbent incumbent;

    /** A part, the plan found for it and how many moves that took. */
    record Improved(FlatPart part, int[] plan, long evaluations) {
    }

    /**
     * Goes on from a plan.
     *
     * @param reducedCosts of each placement, at unit * groups + group; empty if they are not known
     */
    PartedImprovement(FlatModel space, int[] start, TypicalStep step, double[] reducedCosts, long seed,
            BooleanSupplier stopped) {
        this.space = space;
        this.seed = seed;
        this.step = step;
        this.reducedCosts = reducedCosts;
        this.stopped = stopped;
        this.state = new SearchState(space);
        this.incumbent = new Incumbent(space.units);
        state.reset(start);
        incumbent.offer(state);
    }

    /** The plan as it now is. */
    Incumbent incumbent() {
        return incumbent;
    }

    /** The parts of a round: groups of the whole. */
    List<int[]> parts(int round) {
        int most = reducedCosts.length > 0 ? PRICED_GROUPS : GROUPS;
        int partsOfRun = Math.ceilDiv(space.groups, Improvement.RUNS * most);
        int size = Math.max(2, Math.ceilDiv(space.groups, Improvement.RUNS * partsOfRun));
        return new GroupParts(space, incumbent.groupOf(), reducedCosts, size, new SearchRandom(seed, round * STREAMS)).deal();
    }

    /** A part improved by so many moves; may be called by several threads at once. */
    Improved improve(int[] groups, int round, int number, long moves) {
        FlatPart part = FlatPart.of(space, incumbent.groupOf(), groups);
        int[] start = part.within(incumbent.groupOf());
        if (part.model().movable.length == 0) {
            return new Improved(part, start, 0);
        }
        Neighbours neighbours = Neighbours.of(part.model(), seed);
        RuleWeights weights = new RuleWeights(part.model(), step.whole(), Improvement.MEDIUM, Improvement.HARD);
        long stream = round * STREAMS + 1 + number;
        Incumbent best = new Incumbent(part.model().units);
        Annealing annealing = new Annealing(part.model(), neighbours, best, weights, dear(part),
                new SearchRandom(seed, stream), stopped);
        annealing.startFrom(start);
        double hottest = reducedCosts.length > 0 ? PRICED_HOTTEST : HOTTEST;
        annealing.run(new Schedule(hottest * step.whole(), Improvement.COOLEST * step.whole(), moves));
        return new Improved(part, best.groupOf(), annealing.evaluations());
    }

    /** None while hard rules are broken: to keep them a dear move may be what it takes. */
    private @Nullable DearMoves dear(FlatPart part) {
        if (reducedCosts.length == 0 || !incumbent.score().isFeasible()) {
            return null;
        }
        int[] units = part.units();
        int[] groups = part.groups();
        double[] within = new double[units.length * groups.length];
        for (int i = 0; i < within.length; i++) {
            within[i] = reducedCosts[units[i / groups.length] * space.groups + groups[i % groups.length]];
        }
        return new DearMoves(part.model(), within);
    }

    /** Takes over the parts that make the whole no worse, one after the other; the plan as it now is. */
    Incumbent adopt(List<Improved> parts) {
        for (Improved improved : parts) {
            int[] units = improved.part().units();
            for (int i = 0; i < units.length; i++) {
                change(units[i], improved.part().groups()[improved.plan()[i]]);
            }
            if (state.score().compareTo(incumbent.score()) <= 0) {
                incumbent.adopt(state);
            } else {
                for (int unit : units) {
                    change(unit, incumbent.groupOf()[unit]);
                }
            }
        }
        return incumbent.copy();
    }

    private void change(int unit, int group) {
        if (state.groupOf[unit] != group) {
            state.change(unit, group);
        }
    }
}
