package org.workinggroups.solver.bound;

import java.util.Arrays;

/** The cheapest way to spread members over groups whatever the costs, group by group by dynamic programming. */
final class ExactSpread {

    private final CellCosts[] cells;
    private final int size;
    private final double[][] least;
    private final int[][] choice;

    ExactSpread(CellCosts[] cells, int size) {
        this.cells = cells;
        this.size = size;
        this.least = new double[cells.length][size + 1];
        this.choice = new int[cells.length][size + 1];
    }

    /** How many table look-ups solving takes at most. */
    static long work(CellCosts[] cells, int size) {
        return Arrays.stream(cells).filter(cell -> !cell.isForbidden())
                .mapToLong(cell -> (size + 1L) * (cell.highest() - cell.lowest() + 1)).sum();
    }

    /**
     * The least cost.
     *
     * @param reward for each member in each group
     * @param chosen takes up the counts
     */
    double solve(double[] reward, double[] chosen) {
        for (int g = 0; g < cells.length; g++) {
            for (int all = g == cells.length - 1 ? size : 0; all <= size; all++) {
                spread(g, all, reward[g]);
            }
        }
        int left = size;
        for (int g = cells.length - 1; g >= 0; g--) {
            chosen[g] = choice[g][left];
            left -= choice[g][left];
        }
        return least[cells.length - 1][size];
    }

    private void spread(int group, int all, double reward) {
        double[] costs = cells[group].costs;
        double best = CellCosts.FORBIDDEN;
        int bestCount = group == 0 ? all : 0;
        int from = group == 0 ? Math.max(all, cells[group].lowest()) : cells[group].lowest();
        for (int count = from; count <= Math.min(all, cells[group].highest()); count++) {
            double before = group == 0 ? 0 : least[group - 1][all - count];
            double cost = before + costs[count] - reward * count;
            if (cost < best) {
                best = cost;
                bestCount = count;
            }
        }
        least[group][all] = best;
        choice[group][all] = bestCount;
    }
}
