package org.workinggroups.solver;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
    private static final long LOAD_POLL_MILLIS = 5;
    /** Work of a first try at a proof, about as many seconds: enough for every seminar tried by the default policy. */
    private static final double SHORT_PROOF = 2.5;
    /** How many times as long a search goes on before a long proof. */
    private static final int LONG_SEARCH = 4;
    /** With more people searches take their time already, and proofs are out of reach. */
    private static final int MOST_SEARCHED_ON = 400;

    private final AllocationModel model;
    private final Origins origins;
    private final long seed;
    private final SolveSettings settings;
    private final ProgressListener listener;
    private final StopSignal stop;
    private final KnownBound known;
    private final FutureTask<Boolean> loading = new FutureTask<>(Prover::load, true);

    private int[] plan;
    private Score score;
    private Score bound = Score.ZERO;
    private Ending ending;
    private boolean provenInfeasible;

    /**
     * A solve.
     *
     * @param floor what no plan can do better than, by an earlier proof
     */
    // the search sets plan, score and ending
    @SuppressWarnings("NullAway.Init")
    Solve(AllocationModel model, Origins origins, long seed, SolveSettings settings, ProgressListener listener,
            StopSignal stop, Score floor) {
        this.model = model;
        this.origins = origins;
        this.seed = seed;
        this.settings = settings;
        this.listener = listener;
        this.stop = stop;
        this.known = new KnownBound(FlatModel.of(model), floor, stop);
    }

    AllocationResult run() {
        return run(true);
    }

    /** The plan alone, without the time that a good bound takes where there is no proof. */
    Optional<Plan> plan() {
        return run(false).plan();
    }

    private AllocationResult run(boolean isBounded) {
        AllocationResult result = solve(isBounded);
        stop.rethrow();
        return result;
    }

    private AllocationResult solve(boolean isBounded) {
        List<Problem> conflicts = Feasibility.conflicts(model, origins);
        if (!conflicts.isEmpty()) {
            ending = Ending.COMPLETED;
            return infeasible(conflicts, relaxations().ofArithmetic());
        }
        loadProver();
        search();
        if (mayGoOn() && !known.proves(score)) {
            if (settings.proofTime().isPresent()) {
                if (isProverLoaded()) {
                    prove(settings.proofTime().get());
                }
            } else if (isBounded) {
                bound = known.branched(score);
                noteStop();
            }
        }
        return score.isFeasible() ? allocation() : infeasible();
    }

    /** Loading the prover takes about as long as the search: both at once. */
    private void loadProver() {
        if (settings.proofTime().isPresent() && !Prover.isLoaded()) {
            Thread.ofPlatform().daemon().name("working-group prover load").start(loading);
        }
    }

    /** Waits for the prover, which cannot be interrupted itself; {@code false} if the solve has to stop meanwhile. */
    private boolean isProverLoaded() {
        while (mayGoOn()) {
            if (Prover.isLoaded()) {
                return true;
            }
            try {
                return loading.get(LOAD_POLL_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(
                        "OR-Tools could not be loaded. Maybe its native library is not for this machine.",
                        e.getCause());
            } catch (TimeoutException e) {
                // it is asked again, as long as the solve may go on
            }
        }
        return false;
    }

    private boolean mayGoOn() {
        noteStop();
        return !stop.getAsBoolean();
    }

    private void noteStop() {
        if (stop.getAsBoolean()) {
            ending = stop.ending();
        }
    }

    private void search() {
        SearchResult found = search(searchesLong() ? LONG_SEARCH : 1, settings.searchTime());
        plan = found.plan();
        score = found.score();
        bound = stop.getAsBoolean() ? known.soFar() : known.of(score);
        ending = switch (found.ending()) {
            case COMPLETED -> Ending.COMPLETED;
            case TIME_LIMIT -> Ending.TIME_LIMIT;
            case CANCELLED -> stop.ending();
        };
    }

    /** @param times as many rounds as the settings say; the first of them are the same ones */
    private SearchResult search(int times, Duration limit) {
        SearchLimits limits = new SearchLimits(
                Math.min(SearchLimits.MOST_ROUNDS, settings.unimprovedRounds()) * times,
                Math.min(SearchLimits.MOST_ROUNDS, settings.rounds() * times), settings.evaluations(), limit);
        return new PlanSearch(limits, seed).search(known.flat(), (elapsed, best, groupOf) -> {
            if (score == null || best.compareTo(score) < 0) {
                tell(Progress.Phase.SEARCH, best, max(bound, known.soFar()), groupOf);
            }
        }, known::proves, stop);
    }

    /** With costs of a sum over everybody, as of equity, no proof is short, and each is shorter from a better plan. */
    private boolean searchesLong() {
        return settings.proofTime().isPresent() && maySearchLong()
                && Arrays.stream(known.flat().shares).anyMatch(share -> share.level() != FlatModel.HARD);
    }

    private boolean maySearchLong() {
        return known.flat().movable.length <= MOST_SEARCHED_ON;
    }

    /**
     * A short proof is enough nearly always. Where it is not, a longer search comes before the long one: a proof takes a
     * fraction of the time from a better plan.
     */
    private void prove(Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        if (!searchesLong()) {
            if (isSettled(limits(limit).shortened(SHORT_PROOF))) {
                return;
            }
            Duration forSearch = left(end);
            if (maySearchLong() && isTime(forSearch)) {
                searchOn(forSearch);
            }
        }
        Duration forProof = left(end);
        if (isTime(forProof)) {
            isSettled(limits(forProof));
        }
    }

    private static Duration left(long end) {
        return Duration.ofNanos(end - System.nanoTime());
    }

    private ProofLimits limits(Duration limit) {
        return ProofLimits.STANDARD.withWallClock(stop.within(limit)).withSeed(seed);
    }

    /** Whether there is time left; where there is none, the clock has decided and the result says so. */
    private boolean isTime(Duration left) {
        if (!left.isPositive()) {
            ending = Ending.TIME_LIMIT;
        }
        return mayGoOn() && left.isPositive();
    }

    private void searchOn(Duration limit) {
        SearchResult found = search(LONG_SEARCH, limit);
        if (found.score().compareTo(score) < 0) {
            plan = found.plan();
            score = found.score();
        }
        if (found.ending() == SearchResult.Ending.TIME_LIMIT) {
            ending = Ending.TIME_LIMIT;
        }
    }

    /** Whether a proof leaves nothing to be found out, or nothing more may be. */
    private boolean isSettled(ProofLimits limits) {
        Proof proof = new Prover(limits).prove(model, plan,
                (elapsed, groupOf, best, proven) ->
                        tell(Progress.Phase.PROOF, best, max(max(bound, known.soFar()), proven), groupOf), stop);
        provenInfeasible = proof.outcome() == Proof.Outcome.INFEASIBLE;
        if (proof.plan().isPresent()) {
            plan = proof.plan().get();
            score = proof.score();
            bound = max(bound, max(known.of(score), proof.bound()));
        }
        if (proof.stoppedByClock()) {
            ending = stop.getAsBoolean() ? stop.ending() : Ending.TIME_LIMIT;
        }
        return proof.stoppedByClock() || proof.outcome() == Proof.Outcome.OPTIMAL || provenInfeasible;
    }

    private static Score max(Score a, Score b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private void tell(Progress.Phase phase, Score best, Score proven, int[] groupOf) {
        stop.tell(listener, new Progress(phase, stop.elapsed(), best, proven, model.plan(groupOf)));
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
                ? new ConflictFinder().find(model, CONFLICT_LIMIT, stop) : Optional.empty();
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
        return new Relaxations(model, origins, seed, stop);
    }

    private AllocationResult infeasible(List<Problem> conflicts, List<String> relaxations) {
        return new AllocationResult(model.seminar(), Status.INFEASIBLE, Optional.empty(), Optional.empty(), Score.ZERO,
                conflicts, relaxations, model.notices(), seed, settings, ending);
    }
}
