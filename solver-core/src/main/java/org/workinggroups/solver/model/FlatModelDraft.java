package org.workinggroups.solver.model;

import org.workinggroups.solver.model.FlatModel.FlatShare;

/** A {@link FlatModel} in the making, field by field as there. */
abstract class FlatModelDraft {

    final AllocationModel model;
    final int groups;
    int[] unitOf;
    int[][] members;
    int columnCount;
    int[][] cells;
    int[][] multiplicity;
    boolean[] single;
    int[][] choices;
    int[] movable;
    long[][][] placement;
    int[] tableStart;
    long[][] tables;
    boolean[] strict;
    int[][] partners;
    long[][][] pairCosts;
    boolean hasPairs;
    FlatShare[] shares;
    final long[] constant = new long[FlatModel.LEVELS];
    final long[] greatest = new long[FlatModel.LEVELS];

    // compilers fill the rest
    @SuppressWarnings("NullAway.Init")
    FlatModelDraft(AllocationModel model, int groups) {
        this.model = model;
        this.groups = groups;
    }
}
