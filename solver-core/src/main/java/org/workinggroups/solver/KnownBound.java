package org.workinggroups.solver;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.workinggroups.solver.bound.LowerBound;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.FlatModel;

/** The lower bound of one solve: computed when it is first asked for, and again only where it would be another. */
final class KnownBound {

    private final FlatModel flat;
    private final Score floor;
    private final BooleanSupplier stopped;
    private @Nullable Score incumbent;
    private @Nullable LowerBound climbed;
    private @Nullable Score bound;

    /**
     * A bound that is never below what is known already.
     *
     * @param floor   what no plan can do better than, by an earlier proof
     * @param stopped is asked often whether to take the bound that is known so far
     */
    KnownBound(FlatModel flat, Score floor, BooleanSupplier stopped) {
        this.flat = flat;
        this.floor = floor;
        this.stopped = stopped;
    }

    /** The flattened terms. */
    FlatModel flat() {
        return flat;
    }

    /** What no plan can do better than, as far as a plan of this score lets one see. */
    Score of(Score best) {
        if (bound == null || incumbent == null || best.medium() != incumbent.medium()) {
            incumbent = best;
            climbed = best.isFeasible() ? LowerBound.climbed(flat, best, stopped) : null;
            bound = climbed == null ? Score.ZERO : climbed.score();
        }
        return soFar();
    }

    /** What no plan can do better than, with more time than {@link #of} takes. */
    Score branched(Score best) {
        Score before = of(best);
        if (climbed != null) {
            Score branched = climbed.branched(best);
            bound = branched.compareTo(before) > 0 ? branched : before;
        }
        return soFar();
    }

    /** What is known without computing anything. */
    Score soFar() {
        return bound == null || bound.compareTo(floor) < 0 ? floor : bound;
    }

    /** Whether no plan is better than one of this score. */
    boolean proves(Score best) {
        return best.isFeasible() && of(best).equals(best);
    }
}
