package org.workinggroups.solver.model;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.workinggroups.solver.domain.Level;

/**
 * A model flattened for speed, for those who price millions of plans: search and bounds. Immutable and shared; its
 * arrays are never to be changed.
 *
 * <p>What is placed are <em>units</em>: a participant, or several who must stay together. A <em>cell</em> is one column
 * in one group, at index {@code column * groups + group}; its costs by count stand in {@code tables} from
 * {@code tableStart[cell]} on, with one entry to spare on either side so that neighbours can be read without a check.
 * Columns with the same members are merged, terms that cannot cost anything are gone.
 */
public final class FlatModel {

    /** The levels as array indexes. */
    public static final int HARD = Level.HARD.ordinal();
    public static final int MEDIUM = Level.MEDIUM.ordinal();
    public static final int SOFT = Level.SOFT.ordinal();
    public static final int LEVELS = Level.values().length;

    /** A cost of a sum over all units: max(0, ceil((sum - allowance) / divisor)) times the weight. */
    public record FlatShare(int level, long weight, long[] amounts, long allowance, long divisor) {

        /** The cost of a sum, not yet weighted. */
        public long cost(long sum) {
            return sum <= allowance ? 0 : Math.ceilDiv(sum - allowance, divisor);
        }
    }

    public final AllocationModel model;
    public final int units;
    public final int groups;
    public final int columns;
    /** Participants of each unit, and the unit of each participant. */
    public final int[][] members;
    public final int[] unitOf;
    /** First cell of each column a unit carries, ascending, and by how many members. */
    public final int[][] cells;
    public final int[][] multiplicity;
    /** Whether every multiplicity of a unit is 1. */
    public final boolean[] single;
    /** Groups each unit may be in without breaking a hard placement; all groups if none is left. */
    public final int[][] choices;
    /** Units with more than one choice. */
    public final int[] movable;
    /** Cost of each placement, {@code [level][unit][group]}; units that cost the same everywhere share a row. */
    public final long[][][] placement;
    /** Whether a unit costs anything above the soft level in some group, by itself. */
    public final boolean[] strictPlacements;
    public final int[] tableStart;
    /** Costs by count, {@code [level][entry]}. */
    public final long[][] tables;
    /** Whether a column costs anything above the soft level. */
    public final boolean[] strict;
    /** Other units each unit has a pair cost with, ascending, and the cost of sharing a group by level. */
    public final int[][] partners;
    public final long[][][] pairCosts;
    public final boolean hasPairs;
    /** Whether a unit has a partner whose company costs it anything above the soft level, or spares it that. */
    public final boolean[] strictPairs;
    public final FlatShare[] shares;
    /** Cost by level that no placement can change. */
    public final long[] constant;
    /** No plan costs more than this, by level. */
    public final long[] greatest;

    /** What a point of a usual medium goal counts: more than 1 where another goal comes after all of them. */
    public final long mediumPoint;
    /** What the dearest placement counts of the medium goal that comes last; {@code mediumPoint} if there is none. */
    public final long mediumUnit;

    FlatModel(FlatModelDraft from) {
        this.model = from.model;
        this.units = from.members.length;
        this.groups = from.groups;
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
        this.strictPlacements = strictPlacements(placement);
        this.strictPairs = strictPairs(pairCosts);
        this.shares = from.shares;
        this.constant = from.constant;
        this.greatest = from.greatest;
        this.mediumPoint = model.raise().map(Raise::factor).orElse(1L);
        this.mediumUnit = model.raise().map(raise -> raise.unit(model.terms())).orElse(1L);
    }

    private static boolean[] strictPlacements(long[][][] placement) {
        boolean[] strict = new boolean[placement[SOFT].length];
        for (int u = 0; u < strict.length; u++) {
            strict[u] = LongStream.concat(Arrays.stream(placement[HARD][u]), Arrays.stream(placement[MEDIUM][u]))
                    .anyMatch(cost -> cost != 0);
        }
        return strict;
    }

    private static boolean[] strictPairs(long[][][] pairCosts) {
        boolean[] strict = new boolean[pairCosts.length];
        for (int u = 0; u < strict.length; u++) {
            strict[u] = Arrays.stream(pairCosts[u]).anyMatch(cost -> cost[HARD] != 0 || cost[MEDIUM] != 0);
        }
        return strict;
    }

    /** Flattens a model. */
    public static FlatModel of(AllocationModel model) {
        return new FlatModelCompiler(model).compile();
    }

    /** Group by participant from group by unit. */
    public int[] placements(int[] groupOfUnit) {
        int[] groupOf = new int[unitOf.length];
        for (int p = 0; p < groupOf.length; p++) {
            groupOf[p] = groupOfUnit[unitOf[p]];
        }
        return groupOf;
    }

    /** Whether a unit may be in a group without breaking a hard placement. */
    public boolean allows(int unit, int group) {
        return choices[unit].length == groups || Arrays.binarySearch(choices[unit], group) >= 0;
    }

    /** Whether a unit may be in one group only. */
    public boolean isFixed(int unit) {
        return choices[unit].length == 1;
    }
}
