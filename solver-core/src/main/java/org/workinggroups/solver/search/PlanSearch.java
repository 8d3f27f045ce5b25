package org.workinggroups.solver.search;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.FlatModel;

/**
 * Finds the best plan it can: Timefold runs a construction phase and an improvement phase and owns termination and
 * score. The same model, seed and limits give the same plan, however many threads are used. Immutable and thread-safe.
 */
public final class PlanSearch {

    private final SearchLimits limits;
    private final long seed;
    private final EnvironmentMode mode;

    /** A search with these limits. */
    public PlanSearch(SearchLimits limits, long seed) {
        this(limits, seed, EnvironmentMode.NO_ASSERT);
    }

    PlanSearch(SearchLimits limits, long seed, EnvironmentMode mode) {
        this.limits = limits;
        this.seed = seed;
        this.mode = mode;
    }

    /** Begins to set up Timefold, if nobody has yet; returns at once. */
    public static void warmUp() {
        StandardFactory.begin();
    }

    /**
     * Searches.
     *
     * @param flat      the flattened terms
     * @param listener  is told of every better plan
     * @param optimal   is asked between rounds whether no plan can be better than one of this score
     * @param cancelled is asked often; {@code true} stops the search within milliseconds
     * @return the best plan found; it may break hard rules if nothing better was found
     */
    public SearchResult search(FlatModel flat, SearchListener listener, Predicate<Score> optimal,
            BooleanSupplier cancelled) {
        Optional<SolverFactory<PlanningState>> factory = mode == EnvironmentMode.NO_ASSERT
                ? StandardFactory.await(cancelled) : Optional.of(SearchPhases.factory(mode));
        return new SearchRun(flat, limits, seed, listener, optimal, cancelled).solve(factory);
    }
}
