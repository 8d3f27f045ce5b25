package org.workinggroups.solver.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.model.FlatModel.FlatShare;

/**
 * A lower bound on the penalty at one level, in plain Java and well under a second.
 *
 * <p>Lagrangian relaxation (A. M. Geoffrion, 1974): the links between who sits where and the counts of each column are
 * priced by multipliers. What is left falls apart into a choice of group for each unit and, for each column, an integer
 * programme over its counts, solved exactly; a pair of people is a column of two, and a share is priced into the
 * placements. The multipliers climb by deflected subgradients with Polyak's step (P. M. Camerini, L. Fratta and
 * F. Maffioli, 1975).
 */
final class LagrangianBound {

    /** The price of a count or placement that no plan in question has. */
    private static final double FORBIDDEN = 0x1p40;
    /** Sums below this are exact, since every multiplier is a multiple of {@link ColumnProgramme#GRAIN}. */
    private static final double GREATEST_EXACT = 0x1p43;

    private static final int PATIENCE = 10;
    private static final double FIRST_SCALE = 1.2;
    private static final double SHRINK = 0.75;

    private final FlatModel flat;
    private final LevelPrices prices;
    private final double[] placement;
    private final ColumnProgramme[] columns;
    /** The columns of each unit and by how many members it is in them. */
    private final int[][] columnsOf;
    private final int[][] timesIn;
    private final SharePrice[] shares;

    LagrangianBound(FlatModel flat, LevelPrices prices) {
        this.flat = flat;
        this.prices = prices;
        this.placement = new double[flat.units * flat.groups];
        for (int i = 0; i < placement.length; i++) {
            placement[i] = priced(flat.placement, i);
        }
        this.shares = Arrays.stream(flat.shares).filter(share -> prices.weights()[share.level()] > 0)
                .map(share -> new SharePrice(share, prices.weights()[share.level()])).toArray(SharePrice[]::new);
        List<ColumnProgramme> programmes = new ArrayList<>();
        List<List<int[]>> membership = new ArrayList<>();
        for (int u = 0; u < flat.units; u++) {
            membership.add(new ArrayList<>());
            for (int i = 0; i < flat.cells[u].length; i++) {
                membership.get(u).add(new int[] {flat.cells[u][i] / flat.groups, flat.multiplicity[u][i]});
            }
        }
        addColumns(programmes, membership);
        addPairs(programmes, membership);
        this.columns = programmes.toArray(ColumnProgramme[]::new);
        this.columnsOf = membership.stream().map(list -> list.stream().mapToInt(in -> in[0]).toArray())
                .toArray(int[][]::new);
        this.timesIn = membership.stream().map(list -> list.stream().mapToInt(in -> in[1]).toArray())
                .toArray(int[][]::new);
    }

    /** How many table look-ups an iteration takes, about. */
    long workPerIteration() {
        return Arrays.stream(columns).mapToLong(ColumnProgramme::work).sum();
    }

    private double priced(long[][] byLevel, int index) {
        return priced(new long[] {byLevel[0][index], byLevel[1][index], byLevel[2][index]});
    }

    private double priced(long[] byLevel) {
        double price = 0;
        for (int level = 0; level < FlatModel.LEVELS; level++) {
            long cost = byLevel[level];
            if (cost > 0 && prices.forbidden()[level]) {
                return FORBIDDEN;
            }
            price += prices.weights()[level] * cost;
        }
        return price;
    }

    private void addColumns(List<ColumnProgramme> programmes, List<List<int[]>> membership) {
        int[] size = new int[flat.columns];
        membership.forEach(list -> list.forEach(in -> size[in[0]] += in[1]));
        for (int c = 0; c < flat.columns; c++) {
            double[][] costs = new double[flat.groups][size[c] + 1];
            for (int g = 0; g < flat.groups; g++) {
                for (int count = 0; count <= size[c]; count++) {
                    costs[g][count] = priced(flat.tables, flat.tableStart[c * flat.groups + g] + count);
                }
            }
            programmes.add(new ColumnProgramme(costs));
        }
    }

    private void addPairs(List<ColumnProgramme> programmes, List<List<int[]>> membership) {
        for (int u = 0; u < flat.units; u++) {
            for (int i = 0; i < flat.partners[u].length; i++) {
                if (flat.partners[u][i] > u) {
                    double together = priced(flat.pairCosts[u][i]);
                    double[][] costs = new double[flat.groups][];
                    Arrays.fill(costs, new double[] {0, 0, together});
                    membership.get(u).add(new int[] {programmes.size(), 1});
                    membership.get(flat.partners[u][i]).add(new int[] {programmes.size(), 1});
                    programmes.add(new ColumnProgramme(costs));
                }
            }
        }
    }

    /**
     * Climbs towards a target that is known to be reachable by a plan.
     *
     * @return what every plan costs at least at these prices, forbidden ones aside; free of rounding
     */
    double climb(double target, int iterations) {
        double best = Double.NEGATIVE_INFINITY;
        double scale = FIRST_SCALE;
        int unimproved = 0;
        for (int i = 0; i < iterations && best < target; i++) {
            double value = relax();
            if (value > best && value < GREATEST_EXACT) {
                best = value;
                unimproved = 0;
            } else if (++unimproved == PATIENCE) {
                unimproved = 0;
                scale *= SHRINK;
            }
            double norm = 0;
            for (ColumnProgramme column : columns) {
                norm += column.deflect();
            }
            for (SharePrice share : shares) {
                norm += share.deflect();
            }
            if (norm == 0) {
                break;
            }
            double length = scale * Math.max(target - value, 1) / norm;
            for (ColumnProgramme column : columns) {
                column.step(length);
            }
            for (SharePrice share : shares) {
                share.step(length);
            }
        }
        return best;
    }

    /** The optimum of the relaxed problem at the present multipliers. */
    private double relax() {
        double value = 0;
        for (int level = 0; level < FlatModel.LEVELS; level++) {
            value += prices.weights()[level] * flat.constant[level];
        }
        for (ColumnProgramme column : columns) {
            value += column.solve();
        }
        for (SharePrice share : shares) {
            value += share.open();
        }
        for (int u = 0; u < flat.units; u++) {
            value += place(u);
        }
        return value;
    }

    private double place(int unit) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int group : flat.choices[unit]) {
            double cost = placement[unit * flat.groups + group];
            for (int i = 0; i < columnsOf[unit].length; i++) {
                cost += timesIn[unit][i] * columns[columnsOf[unit][i]].multiplier[group];
            }
            for (SharePrice share : shares) {
                cost += share.price(unit * flat.groups + group);
            }
            if (cost < least) {
                least = cost;
                best = group;
            }
        }
        for (int i = 0; i < columnsOf[unit].length; i++) {
            columns[columnsOf[unit][i]].place(best, timesIn[unit][i]);
        }
        for (SharePrice share : shares) {
            share.place(unit * flat.groups + best);
        }
        return least;
    }

    /** The multiplier of a share's cost, from 0 to weight / divisor. */
    private static final class SharePrice {
        private final FlatShare share;
        private final double greatest;
        private double multiplier;
        private double sum;
        private double direction;

        SharePrice(FlatShare share, double weight) {
            this.share = share;
            this.greatest = weight * share.weight() / share.divisor() - ColumnProgramme.GRAIN / 2;
        }

        double open() {
            sum = -share.allowance();
            return -multiplier * share.allowance();
        }

        double price(int placement) {
            return multiplier * share.amounts()[placement];
        }

        void place(int placement) {
            sum += share.amounts()[placement];
        }

        double deflect() {
            direction = sum + ColumnProgramme.MOMENTUM * direction;
            return direction * direction;
        }

        void step(double length) {
            multiplier = ColumnProgramme.rounded(Math.max(0, Math.min(multiplier + length * direction, greatest)));
        }
    }
}
