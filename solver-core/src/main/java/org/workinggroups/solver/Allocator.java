package org.workinggroups.solver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.workinggroups.solver.audit.AuditQuestion;
import org.workinggroups.solver.audit.AuditRules;
import org.workinggroups.solver.audit.Auditor;
import org.workinggroups.solver.audit.FairnessAudit;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.CompiledSeminar;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.PlanRules;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.evaluation.Evaluator;
import org.workinggroups.solver.evaluation.Scorecard;
import org.workinggroups.solver.explanation.Explainer;
import org.workinggroups.solver.explanation.WhatIf;
import org.workinggroups.solver.extension.OwnCriterion;
import org.workinggroups.solver.feasibility.Feasibility;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.privacy.Masking;
import org.workinggroups.solver.resilience.Resilience;
import org.workinggroups.solver.resilience.ResilienceStudy;
import org.workinggroups.solver.search.PlanSearch;
import org.workinggroups.solver.search.SearchLimits;
import org.workinggroups.solver.tradeoff.TradeOff;
import org.workinggroups.solver.tradeoff.TradeOffSearch;
import org.workinggroups.solver.update.PlanUpdate;
import org.workinggroups.solver.update.UpdateLimits;
import org.workinggroups.solver.update.Updater;

/**
 * Decides who sits in which working group. Immutable, thread-safe and reusable: many threads may solve with one
 * allocator at once, and each gets the plan it would get alone.
 *
 * <pre>{@code
 * AllocationResult result = Allocator.builder().seed(2026).build().allocate(seminar);
 * }</pre>
 *
 * <p>A solve stops early, with the best plan so far, when the thread that called is interrupted (its interrupt status
 * is kept), when {@link Builder#cancelledWhen} says so, and when {@link Builder#deadline} has passed. See
 * {@code docs/embedding.md}.
 */
public final class Allocator {

    private final List<OwnCriterion> own;
    private final ModelCompiler compiler;
    private final long seed;
    private final SolveSettings settings;
    private final ProgressListener listener;
    private final BooleanSupplier cancelled;
    private final Optional<Duration> deadline;

    private Allocator(Builder builder) {
        this.own = List.copyOf(builder.own);
        this.compiler = ModelCompiler.with(own);
        this.seed = builder.seed;
        this.settings = builder.settings();
        this.listener = builder.listener;
        this.cancelled = builder.cancelled;
        this.deadline = builder.deadline;
    }

    /**
     * Starts an allocator with the standard limits and seed 1.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins to load what the first solve of a process has to load, on a thread of its own; returns at once. For a
     * program that has something else to do before it solves, such as reading files. Does nothing the second time.
     */
    public static void warmUp() {
        PlanSearch.warmUp();
    }

    /**
     * Starts an allocator like this one, for instance with a listener for one solve.
     *
     * @return a builder of its own
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Allocates a seminar that did not come from files.
     *
     * @param seminar the seminar
     * @return the best plan found and all that is known of it, or the conflicts that leave none
     * @throws InvalidSeminarException if the seminar or its policy is wrong; it lists every problem
     */
    public AllocationResult allocate(Seminar seminar) {
        return allocate(seminar, Origins.of(seminar));
    }

    /**
     * Allocates a seminar.
     *
     * @param seminar the seminar
     * @param origins tells where its parts came from, for messages
     * @return the best plan found and all that is known of it, or the conflicts that leave none
     * @throws InvalidSeminarException if the seminar or its policy is wrong; it lists every problem
     */
    public AllocationResult allocate(Seminar seminar, Origins origins) {
        return allocate(seminar, origins, stopSignal(cancelled));
    }

    /**
     * Allocates a seminar on a thread of its own, which ends with the solve.
     *
     * @param seminar the seminar
     * @return the result, or the exception of {@link #allocate(Seminar)}. When the future is completed by somebody
     *         else (cancelled, timed out), the solve stops within milliseconds and its plan is lost; to stop it and
     *         have the best plan so far, use {@link Builder#cancelledWhen} or {@link Builder#deadline}
     */
    public CompletableFuture<AllocationResult> allocateAsync(Seminar seminar) {
        return allocateAsync(seminar, Origins.of(seminar),
                task -> Thread.ofPlatform().daemon().name("working-group solve").start(task));
    }

    /**
     * Allocates a seminar on a thread of an executor. A solve is computation: as many at once as there are cores are
     * enough.
     *
     * @param seminar  the seminar
     * @param origins  tells where its parts came from, for messages
     * @param executor runs the solve; where it interrupts its thread, the best plan so far is the result
     * @return the result, as {@link #allocateAsync(Seminar)} gives it
     * @throws java.util.concurrent.RejectedExecutionException if the executor takes no work
     */
    public CompletableFuture<AllocationResult> allocateAsync(Seminar seminar, Origins origins, Executor executor) {
        CompletableFuture<AllocationResult> future = new CompletableFuture<>();
        executor.execute(() -> {
            try {
                future.complete(allocate(seminar, origins,
                        stopSignal(() -> cancelled.getAsBoolean() || future.isDone())));
            } catch (Throwable e) {
                future.completeExceptionally(e);
            }
        });
        return future;
    }

    private AllocationResult allocate(Seminar seminar, Origins origins, StopSignal stop) {
        return solve(seminar, origins, seed, stop, Score.ZERO);
    }

    private AllocationResult solve(Seminar seminar, Origins origins, long lots, StopSignal stop, Score floor) {
        AllocationModel model = compiler.compile(seminar, lots, origins);
        return new Solve(model, origins, lots, settings, listener, stop, floor).run();
    }

    /**
     * Draws one of the equally best plans of several seeds, so that lots decide also where the plans differ in who
     * sits where and not only in which of two equals does. Each plan is the one that an allocator with that seed gives.
     *
     * @param seminar the seminar
     * @param origins tells where its parts came from, for messages
     * @param runs    how many seeds are tried, from this allocator's seed on; at least 1
     * @return the plan drawn, with the draw
     * @throws InvalidSeminarException if the seminar or its policy is wrong; it lists every problem
     */
    public LotteryResult lottery(Seminar seminar, Origins origins, int runs) {
        StopSignal stop = stopSignal(cancelled);
        return new Lottery((lots, floor) -> solve(seminar, origins, lots, stop, floor)).draw(seed, runs);
    }

    /**
     * Compiles a seminar once for many questions about its plans, such as
     * {@code new Evaluator(compiled).evaluate(plan)} or {@code new WhatIf(compiled, plan)}; the other methods of this
     * class compile at each call.
     *
     * @param seminar the seminar
     * @param origins tells where its parts came from, for messages
     * @return the seminar, compiled
     * @throws InvalidSeminarException if the seminar or its policy is wrong; it lists every problem
     */
    public CompiledSeminar compile(Seminar seminar, Origins origins) {
        return compiler.compile(seminar, seed, origins);
    }

    /**
     * What is wrong with a seminar's rules, found without solving.
     *
     * @param seminar the seminar
     * @param origins tells where its parts came from, for messages
     * @return conflicts between the hard rules, each of them reason enough that there is no plan, and notices
     * @throws InvalidSeminarException if the seminar or its policy is wrong; it lists every problem
     */
    public List<Problem> check(Seminar seminar, Origins origins) {
        AllocationModel model = compiler.compile(seminar, seed, origins);
        List<Problem> problems = new ArrayList<>(Feasibility.conflicts(model, origins));
        problems.addAll(model.notices());
        return List.copyOf(problems);
    }

    /**
     * {@return the scorecard of any plan}
     *
     * @param seminar the seminar
     * @param plan    a plan of the seminar, which may be incomplete or break rules
     * @throws InvalidSeminarException if the seminar or its policy is wrong; it lists every problem
     */
    public Scorecard evaluate(Seminar seminar, Plan plan) {
        return evaluate(seminar, Origins.of(seminar), plan);
    }

    /**
     * {@return the scorecard of any plan}
     *
     * @param seminar the seminar
     * @param origins tells where its parts came from, for messages
     * @param plan    a plan, which may be incomplete or break rules
     * @throws InvalidSeminarException if the seminar or its policy is wrong, or the plan names people or groups that do
     *                                 not exist; it lists every problem
     */
    public Scorecard evaluate(Seminar seminar, Origins origins, Plan plan) {
        return new Evaluator(compile(seminar, origins, plan)).evaluate(plan);
    }

    /**
     * Explains any plan of a seminar that did not come from files.
     *
     * @param seminar the seminar
     * @param plan    a plan of the seminar, which may be incomplete or break rules
     * @return the explainer of this plan
     */
    public Explainer explain(Seminar seminar, Plan plan) {
        return explain(seminar, Origins.of(seminar), plan);
    }

    /**
     * Explains any plan: what it costs by criterion, group and person, and what it would take to seat somebody
     * elsewhere. Sensitive values are masked in every word of it, see {@link Masking}.
     *
     * @param seminar the seminar
     * @param origins tells where the seminar's parts came from, for messages
     * @param plan    a plan of the seminar, which may be incomplete or break rules
     * @return the explainer of this plan
     * @throws InvalidSeminarException as {@link #evaluate(Seminar, Origins, Plan)} does
     */
    public Explainer explain(Seminar seminar, Origins origins, Plan plan) {
        return new Explainer(compile(Masking.of(seminar), origins, plan), plan, seed);
    }

    /**
     * Tries changes of any plan of a seminar that did not come from files.
     *
     * @param seminar the seminar
     * @param plan    a plan of the seminar, which may be incomplete or break rules
     * @return the changes that can be tried of this plan
     */
    public WhatIf whatIf(Seminar seminar, Plan plan) {
        return whatIf(seminar, Origins.of(seminar), plan);
    }

    /**
     * Tries changes of any plan before they are made. Sensitive values are masked, see {@link Masking}.
     *
     * @param seminar the seminar
     * @param origins tells where the seminar's parts came from, for messages
     * @param plan    a plan of the seminar, which may be incomplete or break rules
     * @return the changes that can be tried of this plan
     * @throws InvalidSeminarException as {@link #evaluate(Seminar, Origins, Plan)} does
     */
    public WhatIf whatIf(Seminar seminar, Origins origins, Plan plan) {
        return new WhatIf(compile(Masking.of(seminar), origins, plan), plan);
    }

    /**
     * {@return a plan made or changed by hand as a result, with what no plan can do better than}
     *
     * @param seminar the seminar
     * @param origins tells where the seminar's parts came from, for messages
     * @param plan    a plan of the seminar, which may be incomplete or break rules
     * @throws InvalidSeminarException as {@link #evaluate(Seminar, Origins, Plan)} does
     */
    public AllocationResult adopt(Seminar seminar, Origins origins, Plan plan) {
        AllocationModel model = compile(seminar, origins, plan);
        Scorecard scorecard = new Evaluator(model).evaluate(plan);
        Score bound = new KnownBound(FlatModel.of(model), Score.ZERO, () -> false).of(scorecard.score());
        Status status = !scorecard.isFeasible() ? Status.FORCED
                : scorecard.score().equals(bound) ? Status.OPTIMAL : Status.FEASIBLE;
        return new AllocationResult(seminar, status, Optional.of(plan), Optional.of(scorecard), bound, List.of(),
                List.of(), model.notices(), seed, settings, AllocationResult.Ending.COMPLETED);
    }

    /**
     * {@return the plans that no other found beats in all of: first choices met, disappointment, imbalance, and changes
     * of the plan already published} Each is what {@link #allocate(Seminar)} of this allocator gives with the point's
     * policy. Sensitive values are masked in the scorecards and steps, see {@link Masking}.
     *
     * @param seminar the seminar
     * @param origins tells where the seminar's parts came from, for messages
     * @throws InvalidSeminarException if the seminar or its policy is wrong; it lists every problem
     */
    public TradeOff tradeOff(Seminar seminar, Origins origins) {
        Evaluator evaluator = new Evaluator(compiler.compile(Masking.of(seminar), seed, origins));
        StopSignal stop = stopSignal(cancelled);
        return new TradeOffSearch(seminar, policy -> stop.getAsBoolean() ? Optional.empty()
                : new Solve(compiler.compile(seminar.withPolicy(policy), seed, origins), origins, seed, settings, listener,
                        stop, Score.ZERO).plan(), evaluator::evaluate).frontier();
    }

    /**
     * Updates a published plan for the seminar as it now is, with the least disruption that keeps the hard rules. The
     * exact solver is asked whether fewer moves would do if {@link Builder#prove} allows it.
     *
     * @param seminar   the seminar as it now is
     * @param origins   tells where its parts came from, for messages
     * @param published the published plan, which may name people and groups that are gone
     * @param limits    how much may change
     * @param earlier   plans that were in force when the seminar was exactly as it now is
     * @return the changed plan, or the conflicts that leave none
     * @throws InvalidSeminarException if the seminar or its policy is wrong; it lists every problem
     */
    public PlanUpdate update(Seminar seminar, Origins origins, Plan published, UpdateLimits limits,
            List<Plan> earlier) {
        return new Updater(seminar.withBaseline(published), origins, limits, seed, settings.proofTime(),
                stopSignal(cancelled), own)
                .update(earlier);
    }

    /**
     * Updates a published plan of a seminar that did not come from files.
     *
     * @param seminar   the seminar
     * @param published the plan already published
     * @param limits    how much may change
     * @return the changed plan, or the conflicts that leave none
     */
    public PlanUpdate update(Seminar seminar, Plan published, UpdateLimits limits) {
        return update(seminar, Origins.of(seminar), published, limits, List.of());
    }

    /**
     * {@return what would happen to a plan if people did not come} Sensitive values are masked, see {@link Masking}.
     *
     * @param seminar  the seminar
     * @param origins  tells where the seminar's parts came from, for messages
     * @param plan     a plan of the seminar
     * @param question what is asked: absences, blocs, how many mornings are drawn
     * @throws InvalidSeminarException as {@link #evaluate(Seminar, Origins, Plan)} does
     */
    public Resilience resilience(Seminar seminar, Origins origins, Plan plan, ResilienceStudy.Question question) {
        Seminar masked = Masking.of(seminar);
        compile(masked, origins, plan);
        return new ResilienceStudy(masked, plan, question,
                (fewer, left) -> update(fewer, left, UpdateLimits.LEAST), own).answer();
    }

    private StopSignal stopSignal(BooleanSupplier handle) {
        return new StopSignal(handle, deadline);
    }

    /**
     * Audits a plan: how each segment of the participants fared, and whether chance would have it so.
     *
     * @param seminar  the seminar
     * @param origins  tells where the seminar's parts came from, for messages
     * @param plan     a plan that leaves nobody out
     * @param moved    ids of everybody who was moved in updates, if the plan tells
     * @param question which attributes are looked at, and how strictly
     * @return what was found, segment by segment
     * @throws InvalidSeminarException as {@link #evaluate(Seminar, Origins, Plan)} does, and if the plan leaves people
     *                                 out or an attribute is unknown
     */
    public FairnessAudit audit(Seminar seminar, Origins origins, Plan plan, Optional<List<String>> moved,
            AuditQuestion question) {
        Seminar masked = Masking.of(seminar);
        Scorecard scorecard = evaluate(masked, origins, plan);
        List<Problem> problems = AuditRules.problems(masked, scorecard, question);
        if (!problems.isEmpty()) {
            throw new InvalidSeminarException(problems);
        }
        return new Auditor(masked, plan, scorecard, moved.orElse(List.of()), question).audit();
    }

    /**
     * {@return whether this allocator searches within the same limits as a solve did, the proof's apart}
     *
     * @param other the settings of that solve
     */
    public boolean isLimitedAs(SolveSettings other) {
        return new SolveSettings(other.searchTime(), settings.rounds(), settings.unimprovedRounds(),
                settings.evaluations(), other.proofTime()).equals(other);
    }

    private AllocationModel compile(Seminar seminar, Origins origins, Plan plan) {
        AllocationModel model = compiler.compile(seminar, seed, origins);
        List<Problem> problems = PlanRules.problems(seminar, plan);
        if (!problems.isEmpty()) {
            throw new InvalidSeminarException(problems);
        }
        return model;
    }

    /** Settings of an allocator; not thread-safe. */
    public static final class Builder {
        private final List<OwnCriterion> own;
        private long seed = 1;
        private Duration timeLimit = SearchLimits.STANDARD.time();
        private Optional<Duration> proofLimit = Optional.empty();
        private ProgressListener listener = ProgressListener.NONE;
        private BooleanSupplier cancelled = () -> false;
        private Optional<Duration> deadline = Optional.empty();

        private Builder() {
            this.own = new ArrayList<>(ServiceLoader.load(OwnCriterion.class).stream()
                    .map(ServiceLoader.Provider::get).toList());
        }

        private Builder(Allocator like) {
            this.own = new ArrayList<>(like.own);
            this.seed = like.seed;
            this.timeLimit = like.settings.searchTime();
            this.proofLimit = like.settings.proofTime();
            this.listener = like.listener;
            this.cancelled = like.cancelled;
            this.deadline = like.deadline;
        }

        /**
         * Adds a criterion to those of the solver, and to those that jars on the class path of the thread (its context
         * class loader) name as services, which are there without being added.
         *
         * @param criterion the criterion, whose id no other has
         * @return this builder
         */
        public Builder criterion(OwnCriterion criterion) {
            own.add(criterion);
            return this;
        }

        /**
         * Sets the seed that draws all lots; the same seed gives the same plan.
         *
         * @param value any number
         * @return this builder
         */
        public Builder seed(long value) {
            this.seed = value;
            return this;
        }

        /**
         * Sets the wall-clock backstop of the search, 10 seconds if it is not set. A search that the clock stops
         * depends on the machine's speed, and its result says so ({@link AllocationResult.Ending#TIME_LIMIT}).
         *
         * @param value longer than nothing
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder timeLimit(Duration value) {
            this.timeLimit = positive("time limit", value);
            return this;
        }

        /**
         * Asks for a proof that the plan is the best, or a better plan, within a wall-clock limit. It needs OR-Tools
         * ({@code com.google.ortools:ortools-java}) on the class path; without this setting no proof is tried.
         *
         * @param value longer than nothing
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder prove(Duration value) {
            this.proofLimit = Optional.of(positive("time to prove", value));
            return this;
        }

        /**
         * Sets the longest time that a solve, update or trade-off may take in all, counted from its call: then the best
         * plan so far is returned. Not set, there is no other limit than those of search and proof.
         *
         * @param value longer than nothing
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder deadline(Duration value) {
            this.deadline = Optional.of(positive("deadline", value));
            return this;
        }

        /**
         * Sets who is told how each solve goes on, on the threads that solve. What it throws ends the solve and reaches
         * whoever called it.
         *
         * @param value the listener; it replaces the one set before
         * @return this builder
         */
        public Builder listener(ProgressListener value) {
            this.listener = value;
            return this;
        }

        /**
         * Sets what is asked often, by several threads, whether to stop, such as a {@link Cancellation}; the best plan
         * so far is then returned within milliseconds.
         *
         * @param value answers {@code true} from the moment on when solves are to stop
         * @return this builder
         */
        public Builder cancelledWhen(BooleanSupplier value) {
            this.cancelled = value;
            return this;
        }

        private static Duration positive(String name, Duration value) {
            if (!value.isPositive()) {
                throw new IllegalArgumentException("The " + name + " must be more than nothing, not " + value
                        + ". Maybe the setting can be left out.");
            }
            return value;
        }

        private SolveSettings settings() {
            SearchLimits standard = SearchLimits.STANDARD;
            return new SolveSettings(timeLimit, standard.rounds(), standard.unimprovedRounds(),
                    standard.evaluations(), proofLimit);
        }

        /**
         * {@return the allocator}
         *
         * @throws IllegalArgumentException if a criterion's id is no name, or two have the same
         */
        public Allocator build() {
            return new Allocator(this);
        }
    }
}
