package org.workinggroups.solver.bound;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The integer programme of one column: how to spread its members over the groups so that the costs of the counts less
 * the multipliers' reward for each member are least. Where the costs are convex, one price of a member settles it;
 * where they are not, dynamic programming does, as long as that is cheap, and else the convex hull of the costs bounds
 * it from below. Not thread-safe.
 */
final class ColumnProgramme {

    /** Above this many table look-ups the hull has to do. */
    private static final long GREATEST_WORK = 20_000;
    /** How many steps a solution takes for each group, about. */
    private static final long STEPS = 6;

    /** The reward for a member in each group. */
    final double[] multiplier;

    private final Grain grain;
    private final int groups;
    private final int size;
    private final CellCosts[] cells;
    private final @Nullable ExactSpread exact;
    private final double[] chosen;
    private final double[] placed;
    private final double[] direction;
    private final int[] corner;
    private final int[] cornerBelow;
    private final GroupQueue queue;
    private final boolean isPossible;
    private final int lowest;
    /** The price of a member at which the last solution had as many members as the column. */
    private double price;

    /**
     * A programme.
     *
     * @param cells the costs in each group
     * @param size  how many members are spread
     * @param grain what multipliers are multiples of
     */
    ColumnProgramme(CellCosts[] cells, int size, Grain grain) {
        this(cells, size, grain, GREATEST_WORK);
    }

    /** @param greatestWork how many table look-ups an exact solution may take */
    ColumnProgramme(CellCosts[] cells, int size, Grain grain, long greatestWork) {
        this.cells = cells;
        this.size = size;
        this.grain = grain;
        this.groups = cells.length;
        this.exact = ExactSpread.work(cells, size) <= greatestWork ? new ExactSpread(cells, size) : null;
        this.multiplier = new double[groups];
        this.chosen = new double[groups];
        this.placed = new double[groups];
        this.direction = new double[groups];
        this.corner = new int[groups];
        this.cornerBelow = new int[groups];
        this.queue = new GroupQueue(groups);
        int fewest = 0;
        int most = 0;
        boolean isAnyForbidden = false;
        for (CellCosts cell : cells) {
            isAnyForbidden |= cell.isForbidden();
            fewest += cell.isForbidden() ? 0 : cell.lowest();
            most += cell.isForbidden() ? 0 : cell.highest();
        }
        this.lowest = fewest;
        this.isPossible = !isAnyForbidden && fewest <= size && most >= size;
    }

    /** How many steps solving takes, about. */
    long work() {
        return STEPS * groups;
    }

    /** The least cost at the present multipliers, or a bound on it; forgets who was placed. */
    double solve() {
        Arrays.fill(placed, 0);
        if (!isPossible) {
            return CellCosts.FORBIDDEN;
        }
        if (lowest == size) {
            return lowest();
        }
        findPrice();
        return spreadAtPrice();
    }

    private double lowest() {
        double cost = 0;
        for (int g = 0; g < groups; g++) {
            chosen[g] = cells[g].lowest();
            cost += cells[g].costs[cells[g].lowest()] - multiplier[g] * chosen[g];
        }
        return cost;
    }

    /**
     * The lowest price at which groups take as many members as there are: from the last one on, group by group in the order
     * in which they take their next members or give their last ones up.
     */
    private void findPrice() {
        int taken = taken(price, corner);
        double near = taken < size ? raised(taken) : lowered(taken);
        price = Math.ceil(near / grain.size) * grain.size;
        while (taken(price, corner) < size) {
            price += grain.size;
        }
        System.arraycopy(corner, 0, cornerBelow, 0, groups);
        while (taken(price - grain.size, cornerBelow) >= size) {
            price -= grain.size;
            System.arraycopy(cornerBelow, 0, corner, 0, groups);
        }
    }

    /** About the price to which it has to be raised until no more are missing; corners go along. */
    private double raised(int before) {
        queue.clear();
        for (int g = 0; g < groups; g++) {
            if (corner[g] < cells[g].slopes.length) {
                queue.add(g, cells[g].slopes[corner[g]] - multiplier[g]);
            }
        }
        int taken = before;
        double near = price;
        while (taken < size) {
            int g = queue.first();
            near = queue.smallest();
            taken += cells[g].widths[corner[g]++];
            if (corner[g] < cells[g].slopes.length) {
                queue.renumberFirst(cells[g].slopes[corner[g]] - multiplier[g]);
            } else {
                queue.removeFirst();
            }
        }
        return near;
    }

    /** About the lowest price that still has enough; corners go along, to one below. */
    private double lowered(int before) {
        queue.clear();
        for (int g = 0; g < groups; g++) {
            if (corner[g] > 0) {
                queue.add(g, multiplier[g] - cells[g].slopes[corner[g] - 1]);
            }
        }
        int taken = before;
        double near = price;
        while (taken >= size) {
            int g = queue.first();
            near = -queue.smallest();
            taken -= cells[g].widths[--corner[g]];
            if (corner[g] > 0) {
                queue.renumberFirst(multiplier[g] - cells[g].slopes[corner[g] - 1]);
            } else {
                queue.removeFirst();
            }
        }
        return near;
    }

    private int taken(double reward, int[] corners) {
        int taken = 0;
        for (int g = 0; g < groups; g++) {
            corners[g] = cells[g].cheapest(multiplier[g] + reward, corners[g]);
            taken += cells[g].corners[corners[g]];
        }
        return taken;
    }

    /** Shares the last members out among the groups that are as ready as each other to take them. */
    private double spreadAtPrice() {
        double cost = price * size;
        int below = 0;
        int above = 0;
        for (int g = 0; g < groups; g++) {
            int high = cells[g].corners[corner[g]];
            cost += cells[g].costs[high] - (multiplier[g] + price) * high;
            above += high;
            below += cells[g].corners[cornerBelow[g]];
        }
        if (exact != null && !isWhole(size - below)) {
            return exact.solve(multiplier, chosen);
        }
        double part = (size - below) / (double) (above - below);
        for (int g = 0; g < groups; g++) {
            int low = cells[g].corners[cornerBelow[g]];
            chosen[g] = low + part * (cells[g].corners[corner[g]] - low);
        }
        return cost;
    }

    /** Whether the last members can be shared out without leaving a group between two corners of its hull. */
    private boolean isWhole(int members) {
        int left = members;
        for (int g = 0; g < groups; g++) {
            int more = cells[g].corners[corner[g]] - cells[g].corners[cornerBelow[g]];
            if (more <= left) {
                left -= more;
            } else if (cells[g].isWhole(cornerBelow[g], corner[g])) {
                left = 0;
            }
        }
        return left == 0;
    }

    /** Notes that members were placed in a group. */
    void place(int group, double members) {
        placed[group] += members;
    }

    /** Turns the difference between placed and chosen counts into the next direction; its squared length. */
    double deflect() {
        double norm = 0;
        for (int g = 0; g < groups; g++) {
            direction[g] = placed[g] - chosen[g] + LagrangianBound.MOMENTUM * direction[g];
            norm += direction[g] * direction[g];
        }
        return norm;
    }

    /** Begins anew from these multipliers. */
    void restart(double[] from) {
        System.arraycopy(from, 0, multiplier, 0, groups);
        Arrays.fill(direction, 0);
    }

    /** Moves the multipliers along the direction. */
    void step(double length) {
        for (int g = 0; g < groups; g++) {
            multiplier[g] = grain.rounded(multiplier[g] + length * direction[g]);
        }
    }
}
