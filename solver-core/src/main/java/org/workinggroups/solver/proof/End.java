package org.workinggroups.solver.proof;

import com.google.ortools.sat.SatParameters;

/**
 * The end from which a run of CP-SAT works its way to the best plan. Both are one thread with the full linear
 * relaxation, without cuts, without looking for symmetries and without eliminating variables by their
 * equations; the decision record on proofs has the figures.
 */
enum End {

    /**
     * Looks for a plan below the ceiling and branches where the relaxation has most to lose. The shortest proof most of
     * the time; says little of the bound until it is through.
     */
    ABOVE {
        @Override
        void choose(SatParameters.Builder parameters) {
            parameters.setSearchBranching(SatParameters.SearchBranching.LP_SEARCH);
        }
    },

    /** Asks for plans at the bound first, and raises the bound when there is none. */
    BELOW {
        @Override
        void choose(SatParameters.Builder parameters) {
            parameters.setUseObjectiveLbSearch(true);
        }
    };

    private static final double ACTIVITY_DECAY = 0.98;

    abstract void choose(SatParameters.Builder parameters);

    void setUp(SatParameters.Builder parameters) {
        parameters.setNumWorkers(1).setLinearizationLevel(2).setCutLevel(0).setSymmetryLevel(0)
                .setPresolveSubstitutionLevel(0).setVariableActivityDecay(ACTIVITY_DECAY).setExploitAllLpSolution(false);
        choose(parameters);
    }
}
