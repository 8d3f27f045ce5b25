package org.workinggroups.solver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.PlanRules;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.evaluation.Evaluator;
import org.workinggroups.solver.evaluation.Scorecard;
import org.workinggroups.solver.feasibility.Feasibility;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.search.SearchLimits;

/**
 * Decides who sits in which working group. Immutable, thread-safe and reusable.
 *
 * <pre>{@code
 * AllocationResult result = Allocator.builder().seed(2026).build().allocate(seminar);
 * }</pre>
 */
public final class Allocator {

    private final long seed;
    private final SolveSettings settings;
    private final ProgressListener listener;
    private final BooleanSupplier cancelled;

    private Allocator(Builder builder) {
        this.seed = builder.seed;
        this.settings = builder.settings();
        this.listener = builder.listener;
        this.cancelled = builder.cancelled;
    }

    /** Starts an allocator with the standard limits and seed 1. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Allocates a seminar that did not come from files.
     *
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
     * @throws InvalidSeminarException if the seminar or its policy is wrong; it lists every problem
     */
    public AllocationResult allocate(Seminar seminar, Origins origins) {
        AllocationModel model = new ModelCompiler().compile(seminar, seed, origins);
        return new Solve(model, origins, seed, settings, listener, cancelled).run();
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
        AllocationModel model = new ModelCompiler().compile(seminar, seed, origins);
        List<Problem> problems = new ArrayList<>(Feasibility.conflicts(model, origins));
        problems.addAll(model.notices());
        return List.copyOf(problems);
    }

    /**
     * The scorecard of any plan.
     *
     * @throws InvalidSeminarException if the seminar or its policy is wrong; it lists every problem
     */
    public Scorecard evaluate(Seminar seminar, Plan plan) {
        return evaluate(seminar, Origins.of(seminar), plan);
    }

    /**
     * The scorecard of any plan.
     *
     * @param seminar the seminar
     * @param origins tells where its parts came from, for messages
     * @param plan    a plan, which may be incomplete or break rules
     * @throws InvalidSeminarException if the seminar or its policy is wrong, or the plan names people or groups that
     *                                 do not exist; it lists every problem
     */
    public Scorecard evaluate(Seminar seminar, Origins origins, Plan plan) {
        AllocationModel model = new ModelCompiler().compile(seminar, seed, origins);
        List<Problem> problems = PlanRules.problems(seminar, plan);
        if (!problems.isEmpty()) {
            throw new InvalidSeminarException(problems);
        }
        return new Evaluator(model).evaluate(plan);
    }

    /** Settings of an allocator; not thread-safe. */
    public static final class Builder {
        private long seed = 1;
        private Duration timeLimit = SearchLimits.STANDARD.time();
        private Optional<Duration> proofLimit = Optional.empty();
        private ProgressListener listener = ProgressListener.NONE;
        private BooleanSupplier cancelled = () -> false;

        private Builder() {
        }

        /** Sets the seed that draws all lots; the same seed gives the same plan. */
        public Builder seed(long value) {
            this.seed = value;
            return this;
        }

        /** Sets the wall-clock backstop of the search; a result it decided says so. */
        public Builder timeLimit(Duration value) {
            this.timeLimit = value;
            return this;
        }

        /**
         * Asks for a proof that the plan is the best, or a better plan, within a wall-clock limit. It needs OR-Tools
         * ({@code com.google.ortools:ortools-java}) on the class path; without this setting no proof is tried.
         */
        public Builder prove(Duration value) {
            this.proofLimit = Optional.of(value);
            return this;
        }

        /** Sets who is told how the solve goes on. */
        public Builder listener(ProgressListener value) {
            this.listener = value;
            return this;
        }

        /** Sets what is asked often whether to stop; the best plan so far is then returned within milliseconds. */
        public Builder cancelledWhen(BooleanSupplier value) {
            this.cancelled = value;
            return this;
        }

        private SolveSettings settings() {
            SearchLimits standard = SearchLimits.STANDARD;
            return new SolveSettings(timeLimit, standard.rounds(), standard.unimprovedRounds(),
                    standard.evaluations(), proofLimit);
        }

        /** The allocator. */
        public Allocator build() {
            return new Allocator(this);
        }
    }
}
