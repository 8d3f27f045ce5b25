package org.workinggroups.solver.update;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.explanation.CriterionChange;
import org.workinggroups.solver.explanation.PlanChange;
import org.workinggroups.solver.explanation.PlanDifference;
import org.workinggroups.solver.explanation.WhatIf;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.model.Tally;
import org.workinggroups.solver.search.NearbySearch;
import org.workinggroups.solver.search.SearchResult;

/**
 * The best plans found with more and more moves. Each rung is searched from the one below, with the number of moves as
 * a hard limit and no other price on a move, so that what a rung gains is what one more move buys.
 */
final class Ladder {

    private static final long MOVES = 120_000;
    private static final int STARTS = 3;
    private static final int MOST_WORDS = 3;

    private final ModelCompiler compiler;
    private final StabilityPolicies policies;
    private final UpdateLimits limits;
    private final long seed;
    private final AllocationModel quality;
    private final int[] published;

    /**
     * A ladder.
     *
     * @param compiler  compiles with every criterion
     * @param quality   the seminar's model without any term about moves
     * @param published the published plan by index in the model's order, -1 for whoever has no place in it
     */
    Ladder(ModelCompiler compiler, StabilityPolicies policies, UpdateLimits limits, long seed,
            AllocationModel quality, int[] published) {
        this.compiler = compiler;
        this.policies = policies;
        this.limits = limits;
        this.seed = seed;
        this.quality = quality;
        this.published = published.clone();
    }

    /** The rungs from the least number of moves to a greatest one. */
    List<Rung> climb(LeastMoves.Finding least, int top) {
        List<Rung> rungs = new ArrayList<>();
        int[] plan = least.plan().orElseThrow();
        for (int most = least.moves(); most <= Math.max(least.moves(), top); most++) {
            plan = search(plan, most);
            rungs.add(rung(most, plan, rungs));
        }
        return List.copyOf(rungs);
    }

    private int[] search(int[] start, int most) {
        AllocationModel model = compiler.compile(policies.limited(limits, OptionalInt.of(most)), seed)
                .without(StabilityPolicies::isPrice);
        FlatModel flat = FlatModel.of(model);
        int[] best = start;
        Score score = model.score(new Tally(model, start));
        for (int i = 0; i < STARTS; i++) {
            SearchResult found = new NearbySearch(flat, seed + i).search(start, new BitSet(), MOVES);
            if (found.score().compareTo(score) < 0) {
                best = found.plan();
                score = found.score();
            }
        }
        return best;
    }

    private Rung rung(int most, int[] plan, List<Rung> below) {
        Plan placed = quality.plan(plan);
        Score score = quality.score(new Tally(quality, plan));
        int moves = (int) IntStream.range(0, plan.length).filter(p -> published[p] >= 0 && published[p] != plan[p])
                .count();
        if (below.isEmpty() || below.getLast().plan().equals(placed)) {
            return new Rung(most, moves, placed, score, List.of(), List.of());
        }
        PlanDifference difference = new WhatIf(quality, below.getLast().plan())
                .with(changes(below.getLast().plan(), placed)).difference();
        return new Rung(most, moves, placed, score, difference.criteria(), words(difference));
    }

    private static List<PlanChange> changes(Plan before, Plan after) {
        return after.placements().entrySet().stream()
                .filter(placement -> !before.groupOf(placement.getKey()).orElse("").equals(placement.getValue()))
                .<PlanChange>map(placement -> new PlanChange.Move(placement.getKey(), placement.getValue())).toList();
    }

    /** For instance {@code balance:gender 3 less}, in the criteria's units; first what is gained, the most first. */
    private static List<String> words(PlanDifference difference) {
        List<CriterionChange> changes = difference.criteria().stream().sorted(Comparator
                .comparing(CriterionChange::level).thenComparing(change -> -Math.abs(change.points()))).toList();
        return Stream.of(-1, 1).flatMap(sign -> changes.stream()
                .filter(change -> Long.signum(change.after() - change.before()) == sign).limit(MOST_WORDS))
                .map(change -> change.told() + " " + Math.abs(change.after() - change.before())
                        + (change.after() < change.before() ? " less" : " more")).toList();
    }
}
