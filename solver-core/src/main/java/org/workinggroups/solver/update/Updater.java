package org.workinggroups.solver.update;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.evaluation.Evaluator;
import org.workinggroups.solver.extension.OwnCriterion;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.privacy.Masking;

/**
 * Changes a published plan as little as the seminar as it now is allows. Used once.
 *
 * <p>The rule is the least number of moves that keeps the hard rules, and among the plans with so few the best found.
 * More is moved only if it is asked for, up to the number allowed, and where it is worth its price. Placing somebody
 * new, or somebody whose group is gone, is no move.
 */
public final class Updater {

    private static final int RUNGS_FOR_A_PRICE = 10;

    private final ModelCompiler compiler;
    private final Origins origins;
    private final UpdateLimits limits;
    private final long seed;
    private final Optional<Duration> proofLimit;
    private final BooleanSupplier cancelled;
    private final Plan published;
    private final StabilityPolicies policies;
    private final Seminar scored;
    private final AllocationModel scoring;
    private final AllocationModel quality;

    /**
     * An update.
     *
     * @param seminar    the seminar as it now is, with the published plan as its baseline
     * @param origins    tells where its parts came from, for messages
     * @param limits     how much may change
     * @param seed       draws all lots
     * @param proofLimit how long the exact solver may look for fewer moves; empty for not at all
     * @param cancelled  is asked whether to stop
     * @param own        criteria of an embedding program
     * @throws InvalidSeminarException if the limits name people or groups that cannot stay where they are
     */
    public Updater(Seminar seminar, Origins origins, UpdateLimits limits, long seed, Optional<Duration> proofLimit,
            BooleanSupplier cancelled, Collection<OwnCriterion> own) {
        this.compiler = ModelCompiler.with(own);
        this.origins = origins;
        this.limits = limits;
        this.seed = seed;
        this.proofLimit = proofLimit;
        this.cancelled = cancelled;
        this.published = seminar.baseline().orElseThrow(() -> new IllegalArgumentException(
                "There is no published plan to update. Maybe withBaseline was forgotten."));
        List<Problem> problems = limits.problems(seminar);
        if (!problems.isEmpty()) {
            throw new InvalidSeminarException(problems);
        }
        this.policies = new StabilityPolicies(seminar);
        this.scored = policies.scored();
        this.scoring = compiler.compile(scored, seed, origins);
        this.quality = scoring.without(StabilityPolicies::isAboutMoves);
    }

    /** {@return the update without an earlier plan to go back to} */
    public PlanUpdate update() {
        return update(List.of());
    }

    /**
     * {@return the update}
     *
     * @param earlier plans that were in force when the seminar was exactly as it now is; the best of them is taken up
     *                again where it is better than the update and the limits allow it: whoever undoes a change gets
     *                back what there was
     */
    public PlanUpdate update(List<Plan> earlier) {
        LeastMoves.Finding least = least(limits);
        OptionalInt most = most();
        if (least.plan().isEmpty() || least.moves() > most.orElse(Integer.MAX_VALUE)) {
            return impossible(least);
        }
        List<Rung> rungs = new Ladder(compiler, policies, limits, seed, quality, quality.indexes(published))
                .climb(least, top(least.moves()));
        Rung chosen = chosen(rungs, least.moves());
        Optional<Plan> undone = earlier.stream().filter(plan -> isAllowed(plan, most))
                .filter(plan -> score(plan).compareTo(chosen.score()) < 0)
                .min(Comparator.comparing(this::score));
        Plan plan = undone.orElse(chosen.plan());
        return new PlanUpdate(scored, Optional.of(plan), OptionalInt.of(least.moves()), least.proven(),
                undone.isPresent(), limits.ladder() > 0 ? rungs : List.of(),
                new ChangeList(told(), published, plan).changes());
    }

    /** The model in whose words causes are told: nothing sensitive is in them. */
    private AllocationModel told() {
        return compiler.compile(Masking.of(scored), seed, origins).without(StabilityPolicies::isAboutMoves);
    }

    private LeastMoves.Finding least(UpdateLimits within) {
        AllocationModel model = compiler.compile(policies.limited(within, OptionalInt.empty()), seed,
                origins);
        return new LeastMoves(model, seed, proofLimit, cancelled).find(model.indexes(published));
    }

    /** What would do instead: more moves, or the same without the freeze. */
    private PlanUpdate impossible(LeastMoves.Finding least) {
        LeastMoves.Finding free = least.plan().isEmpty() && limits.freezes() ? least(limits.thawed()) : least;
        return new PlanUpdate(scored, Optional.empty(), free.plan().isEmpty() ? OptionalInt.empty()
                : OptionalInt.of(free.moves()), free.proven(), false, List.of(), List.of());
    }

    /** The most moves that are allowed by the limits and by the seminar. */
    private OptionalInt most() {
        OptionalInt stated = policies.statedMost();
        if (limits.maxMoves().isPresent() && stated.isPresent()) {
            return OptionalInt.of(Math.min(limits.maxMoves().getAsInt(), stated.getAsInt()));
        }
        return limits.maxMoves().isPresent() ? limits.maxMoves() : stated;
    }

    private int top(int least) {
        int asked = limits.maxMoves().isPresent() ? limits.maxMoves().getAsInt()
                : limits.price().isPresent() ? least + RUNGS_FOR_A_PRICE : least;
        int top = Math.min(asked, most().orElse(Integer.MAX_VALUE));
        return Math.min(Math.max(top, limits.ladder()), published.placements().size());
    }

    /** The lowest rung, or, if more was asked for, the one that is best with its moves paid for. */
    private Rung chosen(List<Rung> rungs, int least) {
        if (!limits.asksForMore()) {
            return rungs.getFirst();
        }
        List<Rung> allowed = new ArrayList<>(rungs);
        allowed.removeIf(rung -> rung.most() > Math.max(least, most().orElse(Integer.MAX_VALUE)));
        return allowed.stream().min(Comparator.comparing(this::paid).thenComparingInt(Rung::moves)).orElseThrow();
    }

    private Score paid(Rung rung) {
        return limits.price().isPresent()
                ? rung.score().plus(Level.SOFT, Math.multiplyExact(limits.price().getAsLong(), rung.moves()))
                : new Evaluator(scoring).evaluate(rung.plan()).score();
    }

    private Score score(Plan plan) {
        return new Evaluator(quality).evaluate(plan).score();
    }

    /** Whether a plan places everybody and keeps the hard rules and the limits. */
    private boolean isAllowed(Plan plan, OptionalInt most) {
        AllocationModel model = compiler.compile(policies.limited(limits, most), seed, origins);
        return plan.placements().keySet().stream().allMatch(id -> model.participantIndex(id) >= 0)
                && plan.placements().values().stream().allMatch(id -> model.groupIndex(id) >= 0)
                && new Evaluator(model).evaluate(plan).isFeasible();
    }

    /**
     * {@return a seminar whose policy knows who has been moved since the first plan, so that they are moved again less
     * readily}
     *
     * @param seminar the seminar
     * @param moved   ids, also of people who have left since; they take the place of those the policy knew
     */
    public static Seminar remembering(Seminar seminar, List<String> moved) {
        return StabilityPolicies.remembering(seminar, moved);
    }

    /**
     * {@return the seminar as it is stated, without a baseline and without what an update has noted in its policy}
     *
     * @param seminar the seminar
     */
    public static Seminar plain(Seminar seminar) {
        return StabilityPolicies.forgetting(seminar.withoutBaseline());
    }
}
