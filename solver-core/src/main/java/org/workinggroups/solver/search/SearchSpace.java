package org.workinggroups.solver.search;

import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.model.AllocationModel;

/**
 * A model flattened for speed; immutable and shared by every search of it.
 *
 * <p>The search moves <em>units</em>: a participant, or several who must stay together. A <em>cell</em> is one column
 * in one group, at index {@code column * groups + group}; its costs by count stand in {@code tables} from
 * {@code tableStart[cell]} on, with one entry to spare on either side so that neighbours can be read without a check.
 * Columns with the same members are merged, terms that cannot cost anything are gone.
 */
final class SearchSpace {

    /** The levels as array indexes. */
    static final int HARD = Level.HARD.ordinal();
    static final int MEDIUM = Level.MEDIUM.ordinal();
    static final int SOFT = Level.SOFT.ordinal();
    static final int LEVELS = Level.values().length;

    /** A cost of a sum over all units: max(0, ceil((sum - allowance) / divisor)) times the weight. */
    record FlatShare(int level, long weight, long[] amounts, long allowance, long divisor) {

        long cost(long sum) {
            return sum <= allowance ? 0 : Math.ceilDiv(sum - allowance, divisor);
        }
    }

    final AllocationModel model;
    final int units;
    final int groups;
    final int columns;
    /** Participants of each unit, and the unit of each participant. */
    final int[][] members;
    final int[] unitOf;
    /** First cell of each column a unit carries, ascending, and by how many members. */
    final int[][] cells;
    final int[][] multiplicity;
    /** Whether every multiplicity of a unit is 1. */
    final boolean[] single;
    /** Groups each unit may be in without breaking a hard placement; all groups if none is left. */
    final int[][] choices;
    /** Units with more than one choice. */
    final int[] movable;
    /** Cost of each placement, {@code [level][unit * groups + group]}. */
    final long[][] placement;
    final int[] tableStart;
    /** Costs by count, {@code [level][entry]}. */
    final long[][] tables;
    /** Whether a column costs anything above the soft level. */
    final boolean[] strict;
    /** Other units each unit has a pair cost with, ascending, and the cost of sharing a group by level. */
    final int[][] partners;
    final long[][][] pairCosts;
    final boolean hasPairs;
    final FlatShare[] shares;
    /** Cost by level that no placement can change. */
    final long[] constant;

    SearchSpace(SpaceCompiler from) {
        this.model = from.model;
        this.units = from.members.length;
        this.groups = from.model.groupCount();
        this.columns = from.columnCount;
        this.members = from.members;
        this.unitOf = from.unitOf;
        this.cells = from.cells;
        this.multiplicity = from.multiplicity;
        this.single = from.single;
        this.choices = from.choices;
        this.movable = from.movable;
        this.placement = from.placement;
        this.tableStart = from.tableStart;
        this.tables = from.tables;
        this.strict = from.strict;
        this.partners = from.partners;
        this.pairCosts = from.pairCosts;
        this.hasPairs = from.hasPairs;
        this.shares = from.shares;
        this.constant = from.constant;
    }

    /** Flattens a model. */
    static SearchSpace of(AllocationModel model) {
        return new SpaceCompiler(model).compile();
    }

    /** Group by participant from group by unit. */
    int[] placements(int[] groupOfUnit) {
        int[] groupOf = new int[unitOf.length];
        for (int p = 0; p < groupOf.length; p++) {
            groupOf[p] = groupOfUnit[unitOf[p]];
        }
        return groupOf;
    }

    /** The size of a unit's choice: how many groups it may be in. */
    boolean isFixed(int unit) {
        return choices[unit].length == 1;
    }
}
