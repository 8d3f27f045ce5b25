package org.workinggroups.solver.proof;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Tally;
import org.workinggroups.solver.model.Term;

/**
 * One proof, level by level: the medium level is minimised among the plans that keep the hard rules, then the soft
 * level among those whose medium penalty is the least. Only plans better than the best one known are looked for, so
 * that a search without a find proves the known plan; where a level's floor meets the plan there is nothing to search.
 */
final class LevelProof {

    /** Longer than most proofs take: beside each other both runs are slower by up to a third. */
    private static final Duration HEAD_START = Duration.ofSeconds(5);

    private final AllocationModel model;
    private final ProofLimits limits;
    private final ProofListener listener;
    private final BooleanSupplier cancelled;
    private final Reduction reduction;
    private final long start = System.nanoTime();

    private int[] plan;
    private Score score;
    private boolean isKnown;
    private Score bound = Score.ZERO;
    private boolean stoppedByClock;

    // prove() begins by setting plan and score
    @SuppressWarnings("NullAway.Init")
    LevelProof(AllocationModel model, ProofLimits limits, ProofListener listener, BooleanSupplier cancelled) {
        this.model = model;
        this.limits = limits;
        this.listener = listener;
        this.cancelled = cancelled;
        requireCountable(model);
        this.reduction = Reduction.of(model);
    }

    private static void requireCountable(AllocationModel model) {
        BigInteger sum = BigInteger.ZERO;
        for (Term term : model.terms()) {
            sum = sum.add(BigInteger.valueOf(term.greatestCost())
                    .multiply(BigInteger.valueOf(term.objective().weight())));
        }
        if (sum.compareTo(BigInteger.valueOf(Ceilings.NONE / 2)) > 0) {
            throw new IllegalArgumentException("The penalties of a plan could add up to " + sum + ", which is more "
                    + "than can be proven exactly. Maybe the weights can be smaller: only their proportions matter.");
        }
    }

    Proof prove(int[] hint) {
        plan = hint;
        score = model.score(new Tally(model, hint));
        isKnown = score.isFeasible() && IntStream.of(hint).allMatch(group -> group >= 0);
        Narrowing all = Narrowing.of(reduction, Ceilings.OPEN);
        if (all.isEmpty()) {
            return infeasible();
        }
        moveBound(all.floor(Level.MEDIUM), all.floor(Level.SOFT));
        for (Level level : new Level[] {Level.MEDIUM, Level.SOFT}) {
            boolean settled = settle(level);
            if (!settled) {
                return ending(isKnown ? Proof.Outcome.FEASIBLE : Proof.Outcome.UNKNOWN);
            }
            if (!isKnown) {
                return infeasible();
            }
        }
        return ending(Proof.Outcome.OPTIMAL);
    }

    /** Whether the level is settled: its least penalty known, or no plan at all possible. */
    private boolean settle(Level level) {
        long floor = level == Level.MEDIUM ? bound.medium() : bound.soft();
        if (isKnown && score.at(level) <= floor) {
            return true;
        }
        long better = isKnown ? score.at(level) - 1 : Ceilings.NONE;
        Ceilings ceilings = level == Level.MEDIUM ? new Ceilings(better, Ceilings.NONE)
                : new Ceilings(score.medium(), better);
        Narrowing narrowing = Narrowing.of(reduction, ceilings);
        if (narrowing.isEmpty()) {
            raise(level, score.at(level));
            return true;
        }
        raise(level, narrowing.floor(level));
        double seconds = limits.wallClock().toNanos() / 1e9 - seconds();
        if (seconds <= 0 || cancelled.getAsBoolean()) {
            stoppedByClock = true;
            return false;
        }
        int[] known = plan;
        BothEnds search = new BothEnds(seconds, limits, HEAD_START, cancelled, () -> isMet(level),
                this::adopt, raised -> raise(level, raised));
        CpSearch.Ending ending = search.run(() -> {
            Encoding encoding = new Encoding(reduction, narrowing, ceilings, level);
            encoding.suggest(known);
            return encoding;
        });
        stoppedByClock |= search.isStoppedByClock();
        ending.plan().ifPresent(this::adopt);
        if (ending.isComplete() && ending.plan().isPresent()) {
            requireEqual(level, ending.bound());
        }
        if (!ending.isComplete()) {
            raise(level, ending.bound());
        } else if (isKnown) {
            raise(level, score.at(level));
        }
        return ending.isComplete() || isMet(level);
    }

    /** Whether the bound meets the best plan known. */
    private synchronized boolean isMet(Level level) {
        return isKnown && bound.at(level) >= score.at(level);
    }

    /** The solver's count against the terms' own: a proof of something else would be worse than none. */
    private void requireEqual(Level level, long proven) {
        if (score.at(level) != proven) {
            throw new IllegalStateException("The proof counts " + proven + " where the terms count " + score.at(level)
                    + " at the " + level.label() + " level. This is a defect of the solver.");
        }
    }

    private synchronized void adopt(int[] found) {
        Score reached = model.score(new Tally(model, found));
        if (!isKnown || reached.compareTo(score) < 0) {
            plan = found;
            score = reached;
            isKnown = true;
            listener.progressed(elapsed(), plan, score, bound);
        }
    }

    private synchronized void raise(Level level, long least) {
        long most = isKnown ? score.at(level) : least;
        long raised = Math.max(bound.at(level), Math.min(least, most));
        moveBound(level == Level.MEDIUM ? raised : bound.medium(), level == Level.SOFT ? raised : bound.soft());
    }

    private void moveBound(long medium, long soft) {
        Score moved = new Score(0, medium, soft);
        if (!moved.equals(bound)) {
            bound = moved;
            listener.progressed(elapsed(), plan, score, bound);
        }
    }

    private Proof infeasible() {
        bound = new Score(1, 0, 0);
        return new Proof(Proof.Outcome.INFEASIBLE, Optional.empty(), bound, score, false, seconds());
    }

    private Proof ending(Proof.Outcome outcome) {
        return new Proof(outcome, outcome == Proof.Outcome.UNKNOWN ? Optional.empty() : Optional.of(plan), bound,
                score, stoppedByClock, seconds());
    }

    private double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
