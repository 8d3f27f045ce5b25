package org.workinggroups.solver.model;

/** A plan counted out: who sits where and how many members of each group carry each column. Immutable. */
public final class Tally {

    private final int[] groupOf;
    private final int[][] counts;

    /**
     * Counts a plan.
     *
     * @param model   the seminar's terms
     * @param groupOf group index by participant index; -1 for somebody who is not placed
     */
    public Tally(AllocationModel model, int[] groupOf) {
        this.groupOf = groupOf.clone();
        this.counts = new int[model.columns().size()][model.groupCount()];
        for (Column column : model.columns()) {
            for (int member : column.members()) {
                if (groupOf[member] >= 0) {
                    counts[column.index()][groupOf[member]]++;
                }
            }
        }
    }

    /** The group of a participant, or -1. */
    public int groupOf(int participant) {
        return groupOf[participant];
    }

    /** How many members of a group carry a column. */
    public int count(int column, int group) {
        return counts[column][group];
    }

    /** A copy of the placements: group index by participant index. */
    public int[] placements() {
        return groupOf.clone();
    }
}
