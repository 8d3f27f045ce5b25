package org.workinggroups.solver;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.workinggroups.solver.AllocationResult.Ending;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.evaluation.Evaluator;
import org.workinggroups.solver.evaluation.Scorecard;
import org.workinggroups.solver.feasibility.Feasibility;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.model.Term;
import org.workinggroups.solver.proof.ConflictFinder;
import org.workinggroups.solver.proof.Proof;
import org.workinggroups.solver.proof.ProofLimits;
import org.workinggroups.solver.proof.Prover;
import org.workinggroups.solver.search.PlanSearch;
import org.workinggroups.solver.search.SearchLimits;
import org.workinggroups.solver.search.SearchResult;

/** One solve, from the compiled seminar to its result: conflicts, search, bound, proof. Used once. */
final class Solve {

    private static final Duration CONFLICT_LIMIT = Duration.ofSeconds(10);

    private final AllocationModel model;
    private final Origins origins;
    private final long seed;
    private final SolveSettings settings;
    private final ProgressListener listener;
    private final BooleanSupplier cancelled;
    private final KnownBound known;

    private int[] plan;
    private Score score;
    private Score bound = Score.ZERO;
    private Ending ending;
    private boolean provenInfeasible;

    Solve(AllocationModel model, Origins origins, long seed, SolveSettings settings, ProgressListener listener,
            BooleanSupplier cancelled) {
        this.model = model;
        this.origins = origins;
        this.seed = seed;
        this.settings = settings;
        this.listener = listener;
        this.cancelled = cancelled;
        this.known = new KnownBound(FlatModel.of(model));
    }

    AllocationResult run() {
        List<Problem> conflicts = Feasibility.conflicts(model, origins);
        if (!conflicts.isEmpty()) {
            ending = Ending.COMPLETED;
            return infeasible(conflicts, relaxations().least());
        }
        loadProver();
        search();
        if (settings.proofTime().isPresent() && ending != Ending.INTERRUPTED && !known.proves(score)) {
            prove(settings.proofTime().get());
        }
        return score.isFeasible() ? allocation() : infeasible();
    }

    /** Loading the prover takes about as long as the search: both at once. */
    private void loadProver() {
        if (settings.proofTime().isPresent()) {
            Thread.ofPlatform().daemon().name("prover load").start(Prover::load);
        }
    }

    private void search() {
        SearchLimits limits = new SearchLimits(settings.unimprovedRounds(), settings.rounds(), settings.evaluations(),
                settings.searchTime());
        SearchResult found = new PlanSearch(limits, seed).search(known.flat(), (elapsed, best, groupOf) ->
                tell(Progress.Phase.SEARCH, elapsed, best, Score.ZERO, groupOf), known::proves, cancelled);
        plan = found.plan();
        score = found.score();
        bound = known.of(score);
        ending = switch (found.ending()) {
            case COMPLETED -> Ending.COMPLETED;
            case TIME_LIMIT -> Ending.TIME_LIMIT;
            case CANCELLED -> Ending.INTERRUPTED;
        };
    }

    private void prove(Duration limit) {
        Proof proof = new Prover(ProofLimits.STANDARD.withWallClock(limit).withSeed(seed)).prove(model, plan,
                (elapsed, groupOf, best, proven) ->
                        tell(Progress.Phase.PROOF, elapsed, best, max(bound, proven), groupOf), cancelled);
        provenInfeasible = proof.outcome() == Proof.Outcome.INFEASIBLE;
        if (proof.plan().isPresent()) {
            plan = proof.plan().get();
            score = proof.score();
            bound = max(known.of(score), proof.bound());
        }
        if (proof.stoppedByClock()) {
            ending = cancelled.getAsBoolean() ? Ending.INTERRUPTED : Ending.TIME_LIMIT;
        }
    }

    private static Score max(Score a, Score b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private void tell(Progress.Phase phase, Duration elapsed, Score best, Score proven, int[] groupOf) {
        listener.progressed(new Progress(phase, elapsed, best, proven, model.plan(groupOf)));
    }

    private AllocationResult allocation() {
        Plan best = model.plan(plan);
        Scorecard scorecard = new Evaluator(model).evaluate(best);
        Status status = scorecard.score().equals(bound) ? Status.OPTIMAL : Status.FEASIBLE;
        return new AllocationResult(model.seminar(), status, Optional.of(best), Optional.of(scorecard), bound,
                List.of(), List.of(), model.notices(), seed, settings, ending);
    }

    /** A smallest set of rules in conflict where a prover can tell, else the rules that the best plan breaks. */
    private AllocationResult infeasible() {
        Optional<List<Term>> conflict = provenInfeasible
                ? new ConflictFinder().find(model, CONFLICT_LIMIT) : Optional.empty();
        if (conflict.isPresent()) {
            return infeasible(conflict.get().stream().map(Term::rule).distinct()
                    .map(rule -> conflict("", "these rules cannot all be kept: " + rule)).toList(),
                    relaxations().ofConflict(conflict.get()));
        }
        return infeasible(new Evaluator(model).evaluate(model.plan(plan)).violations().stream()
                .map(violation -> conflict(violation.criterion(), "no plan was found that keeps this rule with the "
                        + "others: " + violation.rule())).toList(), List.of());
    }

    private static Problem conflict(String criterion, String message) {
        return Problem.conflict(Place.named(criterion), "", message, "");
    }

    private Relaxations relaxations() {
        return new Relaxations(model, seed, cancelled);
    }

    private AllocationResult infeasible(List<Problem> conflicts, List<String> relaxations) {
        return new AllocationResult(model.seminar(), Status.INFEASIBLE, Optional.empty(), Optional.empty(), Score.ZERO,
                conflicts, relaxations, model.notices(), seed, settings, ending);
    }
}
