package org.workinggroups.solver.update;

import java.time.Duration;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.workinggroups.solver.bound.LowerBound;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.feasibility.Feasibility;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.proof.Proof;
import org.workinggroups.solver.proof.ProofLimits;
import org.workinggroups.solver.proof.ProofListener;
import org.workinggroups.solver.proof.Prover;
import org.workinggroups.solver.search.NearbySearch;
import org.workinggroups.solver.search.PlanSearch;
import org.workinggroups.solver.search.SearchLimits;
import org.workinggroups.solver.search.SearchListener;
import org.workinggroups.solver.search.SearchResult;

/**
 * The smallest number of moves with which the hard rules can be kept. Everything that is not hard is left out, so that
 * the exact solver has little to do: it is asked only where arithmetic does not prove what the search has found.
 */
final class LeastMoves {

    private static final long NEARBY_MOVES = 30_000;
    private static final SearchLimits FAR = new SearchLimits(2, 3, 20_000, Duration.ofSeconds(2));

    /**
     * What is known.
     *
     * @param plan   a plan with the fewest moves found, by index; empty if none was found
     * @param moves  how many it makes
     * @param proven whether fewer would not do, or there is no plan
     */
    record Finding(Optional<int[]> plan, int moves, boolean proven) {
    }

    private final AllocationModel model;
    private final FlatModel flat;
    /** What one move costs: more than a point where other goals of its level were put after it. */
    private final long price;
    private final long seed;
    private final Optional<Duration> proofLimit;
    private final BooleanSupplier cancelled;

    /** @param model a seminar in which each move costs the same at the medium level and no number of moves is too great */
    LeastMoves(AllocationModel model, long seed, Optional<Duration> proofLimit, BooleanSupplier cancelled) {
        this.model = model.without(term -> term.objective().level() != Level.HARD && !StabilityPolicies.isPrice(term));
        this.flat = FlatModel.of(this.model);
        this.price = this.model.terms().stream().filter(StabilityPolicies::isPrice)
                .mapToLong(term -> term.objective().weight()).findFirst().orElse(1);
        this.seed = seed;
        this.proofLimit = proofLimit;
        this.cancelled = cancelled;
    }

    /** @param baseline the published plan by index, -1 for whoever has no place in it */
    Finding find(int[] baseline) {
        if (!Feasibility.conflicts(model, Origins.of(model.seminar())).isEmpty()) {
            return new Finding(Optional.empty(), 0, true);
        }
        SearchResult found = new NearbySearch(flat, seed).search(baseline, new BitSet(), NEARBY_MOVES);
        if (!found.score().isFeasible()) {
            found = new PlanSearch(FAR, seed).search(flat, SearchListener.NONE,
                    score -> score.isFeasible() && score.medium() == 0, cancelled);
        }
        return isProven(found.score()) ? finding(found.plan(), found.score(), true) : prove(found);
    }

    private boolean isProven(Score score) {
        return score.isFeasible() && (score.medium() == 0
                || LowerBound.of(flat, score).medium() >= score.medium());
    }

    private Finding prove(SearchResult found) {
        if (proofLimit.isEmpty() || !Prover.isAvailable()) {
            return finding(found.plan(), found.score(), false);
        }
        Proof proof = new Prover(ProofLimits.STANDARD.withWallClock(proofLimit.get()).withSeed(seed))
                .prove(model, found.plan(), ProofListener.NONE, cancelled);
        return switch (proof.outcome()) {
            case OPTIMAL, FEASIBLE -> finding(proof.plan().orElseThrow(), proof.score(),
                    proof.outcome() == Proof.Outcome.OPTIMAL);
            case INFEASIBLE -> new Finding(Optional.empty(), 0, true);
            case UNKNOWN -> finding(found.plan(), found.score(), false);
        };
    }

    private Finding finding(int[] plan, Score score, boolean proven) {
        return score.isFeasible() ? new Finding(Optional.of(plan), Math.toIntExact(score.medium() / price), proven)
                : new Finding(Optional.empty(), 0, false);
    }
}
