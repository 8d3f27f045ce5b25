package org.workinggroups.solver.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.model.FlatModel.FlatShare;

/**
 * A lower bound on the penalty at one level, in plain Java and well under a second.
 *
 * <p>Lagrangian relaxation (A. M. Geoffrion, 1974): the links between who sits where and the counts of each column are
 * priced by multipliers. What is left falls apart into a choice of group for each unit and, for each column, an integer
 * programme over its counts; a pair of people is a column of two, and a share is priced into the placements. The
 * multipliers climb by deflected subgradients with Polyak's step (P. M. Camerini, L. Fratta and F. Maffioli, 1975).
 * A count or placement that by itself costs more than the target is left out, since no plan in question has it.
 */
final class LagrangianBound {

    /** How much of the last direction the next one keeps. */
    static final double MOMENTUM = 0.9;

    /** Of the steps a climb begins with. */
    static final double FIRST_SCALE = 0.3;
    private static final double SHRINK = 0.75;

    private final FlatModel flat;
    private final LevelPrices prices;
    private final double target;
    private final Grain grain;
    private final PlacementPrices[] placement;
    private final ColumnProgramme[] columns;
    /** The columns of each unit and by how many members it is in them. */
    private final int[][] columnsOf;
    private final int[][] timesIn;
    private final SharePrice[] shares;
    private final double[] costs;
    /** The group each unit is held in; -1 if it is free. */
    private int[] seats;
    /**
     * How often the present climb has had each unit in each group, counted once units have been held, and how many iterations
     * it has made.
     */
    private int[] visits = {};
    private int iterations;
    private double[][] bestMultipliers = {};
    private double magnitude;

    /**
     * A relaxation.
     *
     * @param flat   the terms
     * @param prices what a penalty costs
     * @param target the cost of a plan that is known; the bound holds for every plan that costs no more
     */
    LagrangianBound(FlatModel flat, LevelPrices prices, double target) {
        this.flat = flat;
        this.prices = prices;
        this.target = target;
        this.grain = new Grain(target, flat.unitOf.length);
        this.costs = new double[flat.groups];
        this.seats = new int[flat.units];
        Arrays.fill(seats, -1);
        this.placement = IntStream.range(0, flat.units).mapToObj(unit -> new PlacementPrices(IntStream.range(0, flat.groups)
                .mapToDouble(group -> placement(unit, group)).toArray())).toArray(PlacementPrices[]::new);
        this.shares = Arrays.stream(flat.shares).map(share -> new SharePrice(share, greatestPrice(share), grain))
                .filter(SharePrice::matters).toArray(SharePrice[]::new);
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

    private double placement(int unit, int group) {
        return atMostTarget(priced(new long[] {flat.placement[0][unit][group], flat.placement[1][unit][group],
                flat.placement[2][unit][group]}));
    }

    /** How many steps an iteration takes, about. */
    long workPerIteration() {
        return Arrays.stream(columns).mapToLong(ColumnProgramme::work).sum()
                + flat.groups * Arrays.stream(columnsOf).mapToLong(list -> 1 + shares.length + list.length).sum();
    }

    /** A rule that no plan in question breaks may be priced as high as one likes. */
    private double greatestPrice(FlatShare share) {
        return prices.forbidden()[share.level()] ? Double.POSITIVE_INFINITY
                : prices.weights()[share.level()] * share.weight() / share.divisor();
    }

    private double atMostTarget(double price) {
        return price > target ? CellCosts.FORBIDDEN : price;
    }

    private double priced(long[][] byLevel, int index) {
        return priced(new long[] {byLevel[0][index], byLevel[1][index], byLevel[2][index]});
    }

    private double priced(long[] byLevel) {
        double price = 0;
        for (int level = 0; level < FlatModel.LEVELS; level++) {
            long cost = byLevel[level];
            if (cost > 0 && prices.forbidden()[level]) {
                return CellCosts.FORBIDDEN;
            }
            price += prices.weights()[level] * cost;
        }
        return price;
    }

    private void addColumns(List<ColumnProgramme> programmes, List<List<int[]>> membership) {
        int[] size = new int[flat.columns];
        membership.forEach(list -> list.forEach(in -> size[in[0]] += in[1]));
        Map<Integer, CellCosts> tables = new HashMap<>();
        for (int c = 0; c < flat.columns; c++) {
            CellCosts[] cells = new CellCosts[flat.groups];
            for (int g = 0; g < flat.groups; g++) {
                int members = size[c];
                cells[g] = tables.computeIfAbsent(flat.tableStart[c * flat.groups + g],
                        start -> new CellCosts(table(start, members)));
            }
            programmes.add(new ColumnProgramme(cells, size[c], grain));
        }
    }

    private double[] table(int start, int members) {
        double[] table = new double[members + 1];
        for (int count = 0; count <= members; count++) {
            table[count] = atMostTarget(priced(flat.tables, start + count));
        }
        return table;
    }

    private void addPairs(List<ColumnProgramme> programmes, List<List<int[]>> membership) {
        for (int u = 0; u < flat.units; u++) {
            for (int i = 0; i < flat.partners[u].length; i++) {
                if (flat.partners[u][i] > u) {
                    CellCosts[] cells = new CellCosts[flat.groups];
                    Arrays.fill(cells, new CellCosts(new double[] {0, 0, atMostTarget(priced(flat.pairCosts[u][i]))}));
                    membership.get(u).add(new int[] {programmes.size(), 1});
                    membership.get(flat.partners[u][i]).add(new int[] {programmes.size(), 1});
                    programmes.add(new ColumnProgramme(cells, 2, grain));
                }
            }
        }
    }

    /** Whether no plan in question has a unit in a group, by what that costs alone. */
    boolean isForbidden(int unit, int group) {
        return placement(unit, group) >= CellCosts.FORBIDDEN;
    }

    /** Holds units in groups: from now on the bound is of the plans that have them there; -1 for a free unit. */
    void seat(int[] groupOf) {
        seats = groupOf;
        visits = visits.length == 0 ? new int[flat.units * flat.groups] : visits;
    }

    /** The multipliers at which the last climb was highest, to {@link #restore}. */
    double[][] bestMultipliers() {
        return bestMultipliers;
    }

    /** Begins anew from multipliers. */
    void restore(double[][] multipliers) {
        for (int c = 0; c < columns.length; c++) {
            columns[c].restart(multipliers[c]);
        }
        for (int s = 0; s < shares.length; s++) {
            shares[s].restart(multipliers[columns.length][s]);
        }
    }

    private double[][] multipliers() {
        double[][] multipliers = new double[columns.length + 1][];
        for (int c = 0; c < columns.length; c++) {
            multipliers[c] = columns[c].multiplier.clone();
        }
        multipliers[columns.length] = Arrays.stream(shares).mapToDouble(SharePrice::multiplier).toArray();
        return multipliers;
    }

    /** The part of the last climb's iterations that had a unit elsewhere than in its commonest group. */
    double doubt(int unit) {
        int most = 0;
        for (int g = 0; g < flat.groups; g++) {
            most = Math.max(most, visits[unit * flat.groups + g]);
        }
        return iterations == 0 ? 0 : 1 - most / (double) iterations;
    }

    /**
     * Climbs towards the target from no multipliers.
     *
     * @param stopped ends the climb early; what it has reached holds none the less
     * @return what every plan that costs no more than the target costs at least; free of rounding
     */
    double climb(int most, BooleanSupplier stopped) {
        return climb(most, FIRST_SCALE, stopped);
    }

    /** Climbs on, with first steps of another scale. */
    double climb(int most, double firstScale, BooleanSupplier stopped) {
        double best = Double.NEGATIVE_INFINITY;
        double scale = firstScale;
        int unimproved = 0;
        int patience = 3 + most / 100;
        Arrays.fill(visits, 0);
        for (iterations = 0; iterations < most && best < target && !stopped.getAsBoolean(); iterations++) {
            double value = relax();
            if (value > best && grain.isExact(magnitude)) {
                best = value;
                bestMultipliers = multipliers();
                unimproved = 0;
            } else if (++unimproved == patience) {
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
        magnitude = 0;
        for (int level = 0; level < FlatModel.LEVELS; level++) {
            value += part(prices.weights()[level] * flat.constant[level]);
        }
        for (ColumnProgramme column : columns) {
            value += part(column.solve());
        }
        for (SharePrice share : shares) {
            value += part(share.open());
        }
        for (int u = 0; u < flat.units; u++) {
            value += part(place(u));
        }
        return value;
    }

    private double part(double value) {
        magnitude += Math.abs(value);
        return value;
    }

    /**
     * How much dearer each placement is than its unit's cheapest at the present multipliers, at unit * groups + group.
     */
    double[] reducedCosts() {
        double[] reduced = new double[flat.units * flat.groups];
        for (int u = 0; u < flat.units; u++) {
            int best = price(u);
            for (int g = 0; g < flat.groups; g++) {
                reduced[u * flat.groups + g] = Math.max(0, costs[g] - costs[best]);
            }
        }
        return reduced;
    }

    private double place(int unit) {
        int best = price(unit);
        if (visits.length > 0) {
            visits[unit * flat.groups + best]++;
        }
        for (int i = 0; i < columnsOf[unit].length; i++) {
            columns[columnsOf[unit][i]].place(best, timesIn[unit][i]);
        }
        for (SharePrice share : shares) {
            share.place(unit * flat.groups + best);
        }
        return costs[best];
    }

    /** Prices a unit's placements into {@link #costs}; the cheapest group, or the one it is held in. */
    private int price(int unit) {
        placement[unit].fill(costs);
        int[] in = columnsOf[unit];
        int[] times = timesIn[unit];
        int i = 0;
        for (; i + 3 < in.length; i += 4) {
            addPrices(columns[in[i]].multiplier, times[i], columns[in[i + 1]].multiplier, times[i + 1],
                    columns[in[i + 2]].multiplier, times[i + 2], columns[in[i + 3]].multiplier, times[i + 3]);
        }
        for (; i < in.length; i++) {
            addPrices(columns[in[i]].multiplier, times[i]);
        }
        for (SharePrice share : shares) {
            share.addPrices(unit, costs);
        }
        if (seats[unit] >= 0) {
            return seats[unit];
        }
        return cheapest(flat.choices[unit]);
    }

    private int cheapest(int[] among) {
        int best = among[0];
        double least = costs[best];
        for (int group : among) {
            if (costs[group] < least) {
                least = costs[group];
                best = group;
            }
        }
        return best;
    }

    /** Four columns at a time: reading and writing the costs takes longer than adding to them. */
    private void addPrices(double[] first, int inFirst, double[] second, int inSecond, double[] third, int inThird,
            double[] fourth, int inFourth) {
        for (int g = 0; g < costs.length; g++) {
            costs[g] += inFirst * first[g] + inSecond * second[g] + inThird * third[g] + inFourth * fourth[g];
        }
    }

    private void addPrices(double[] multiplier, int times) {
        for (int g = 0; g < costs.length; g++) {
            costs[g] += times * multiplier[g];
        }
    }
}
