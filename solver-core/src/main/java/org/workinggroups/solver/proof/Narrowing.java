package org.workinggroups.solver.proof;

import java.util.ArrayList;
import java.util.List;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.model.ShareTerm;

/**
 * What is left to decide among the plans that keep the hard terms and cost no more than the {@link Ceilings}. Every
 * unit, row, tie and share has a least cost on its own; their sum is the level's floor. What the ceiling leaves above
 * the floor is all that any one of them may cost beyond its own least, and whatever would cost more is left out. Where
 * a level's ceiling is its floor this makes the whole level a matter of what is open, with no cost left to count.
 */
final class Narrowing {

    private static final List<Level> LEVELS = List.of(Level.MEDIUM, Level.SOFT);

    private final Reduction reduction;
    private final List<CountChoices> choices = new ArrayList<>();
    private final boolean[][] open;
    private final long[] floors = new long[Level.values().length];
    private final long[] allowances = new long[Level.values().length];

    private Narrowing(Reduction reduction, Ceilings ceilings) {
        this.reduction = reduction;
        this.open = new boolean[reduction.unitCount()][reduction.groupCount()];
        for (int unit = 0; unit < open.length; unit++) {
            for (int g = 0; g < reduction.groupCount(); g++) {
                open[unit][g] = reduction.isAllowed(unit, g);
            }
        }
        reduction.rows().forEach(row -> choices.add(CountChoices.of(row, reduction)));
        for (Level level : LEVELS) {
            narrow(level, ceilings.at(level));
        }
    }

    static Narrowing of(Reduction reduction, Ceilings ceilings) {
        return new Narrowing(reduction, ceilings);
    }

    /** What every plan that is left costs at least; {@link Ceilings#NONE} if it is plain that none is left. */
    long floor(Level level) {
        return floors[level.ordinal()];
    }

    /** Whether it is plain that no plan is left. */
    boolean isEmpty() {
        return allowances[Level.MEDIUM.ordinal()] < 0 || allowances[Level.SOFT.ordinal()] < 0;
    }

    /** What a plan may cost above the floor of a level. */
    long allowance(Level level) {
        return allowances[level.ordinal()];
    }

    /** Whether a unit may still sit in a group. */
    boolean isOpen(int unit, int group) {
        return open[unit][group];
    }

    /** The counts that are still open, by index of {@link Reduction#rows()}. */
    CountChoices choices(int row) {
        return choices.get(row);
    }

    private void narrow(Level level, long ceiling) {
        long floor = 0;
        long[] leastPlacement = new long[open.length];
        for (int unit = 0; unit < open.length; unit++) {
            leastPlacement[unit] = leastPlacement(unit, level);
            floor = sum(floor, leastPlacement[unit]);
        }
        long[] leastRow = new long[choices.size()];
        for (int row = 0; row < leastRow.length; row++) {
            leastRow[row] = choices.get(row).floor(reduction.rows().get(row).costs(level));
            floor = sum(floor, leastRow[row]);
        }
        for (Tie tie : reduction.ties()) {
            floor = sum(floor, tie.floor(level));
        }
        for (ShareTerm share : reduction.shares()) {
            floor = sum(floor, reduction.floor(share, level));
        }
        long allowance = floor >= Ceilings.NONE ? -1 : ceiling - floor;
        floors[level.ordinal()] = floor;
        allowances[level.ordinal()] = allowance;
        if (allowance >= 0 && ceiling < Ceilings.NONE) {
            close(level, leastPlacement, leastRow, allowance);
        }
    }

    private void close(Level level, long[] leastPlacement, long[] leastRow, long allowance) {
        for (int unit = 0; unit < open.length; unit++) {
            for (int g = 0; g < reduction.groupCount(); g++) {
                open[unit][g] &= reduction.placements(level)[unit][g] <= leastPlacement[unit] + allowance;
            }
        }
        for (int row = 0; row < leastRow.length; row++) {
            choices.get(row).close(reduction.rows().get(row).costs(level), leastRow[row] + allowance);
        }
    }

    private long leastPlacement(int unit, Level level) {
        long least = Ceilings.NONE;
        for (int g = 0; g < reduction.groupCount(); g++) {
            if (open[unit][g]) {
                least = Math.min(least, reduction.placements(level)[unit][g]);
            }
        }
        return least;
    }

    private static long sum(long a, long b) {
        return Math.min(Ceilings.NONE, a + b);
    }
}
