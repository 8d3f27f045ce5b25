package org.workinggroups.solver.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.workinggroups.solver.model.FlatModel;

/**
 * For each single, movable unit the units most like it: swapping two that differ in few columns changes little, which
 * is what a search near a good plan needs. With the columns in which the two differ, so that a swap is priced by a
 * handful of look-ups. Where columns tell nobody from anybody else, those are alike who cost about the same in the company
 * of whomever. A unit that is like all others equally has none: drawing from a few of them would be no better than
 * drawing from all. Immutable.
 */
final class Neighbours {

    private static final int NEAREST = 25;
    /** Beyond this many units the nearest are looked for in a sample, to keep the work linear. */
    private static final int SAMPLE = 500;
    /** With more units than this nobody's company is looked at, as that takes time with the cube of their number. */
    private static final int MOST_COMPANY = 400;

    /** The pairs of unit u are those from {@code first[u]} to {@code first[u + 1] - 1}. */
    final int[] first;
    /** The other one of each pair. */
    final int[] neighbour;
    /**
     * First cells of the columns in which the two of pair p differ: those only the unit carries from
     * {@code start[2 * p]} on, those only the neighbour carries from {@code start[2 * p + 1]} to
     * {@code start[2 * p + 2] - 1}.
     */
    final int[] differing;
    final int[] start;

    private final boolean byCompany;

    private Neighbours(FlatModel space, int[][] nearest, boolean byCompany) {
        this.byCompany = byCompany;
        first = new int[space.units + 1];
        for (int u = 0; u < space.units; u++) {
            first[u + 1] = first[u] + nearest[u].length;
        }
        neighbour = Arrays.stream(nearest).flatMapToInt(IntStream::of).toArray();
        start = new int[2 * neighbour.length + 1];
        IntStream.Builder cells = IntStream.builder();
        for (int u = 0; u < space.units; u++) {
            for (int pair = first[u]; pair < first[u + 1]; pair++) {
                int[] mine = space.cells[u];
                int[] others = space.cells[neighbour[pair]];
                start[2 * pair + 1] = start[2 * pair] + add(mine, others, cells);
                start[2 * pair + 2] = start[2 * pair + 1] + add(others, mine, cells);
            }
        }
        differing = cells.build().toArray();
    }

    /** Adds what is in one ascending list and not in the other; how many that is. */
    private static int add(int[] cells, int[] without, IntStream.Builder to) {
        int added = 0;
        int other = 0;
        for (int cell : cells) {
            while (other < without.length && without[other] < cell) {
                other++;
            }
            if (other == without.length || without[other] != cell) {
                to.add(cell);
                added++;
            }
        }
        return added;
    }

    /** No unit has neighbours: every swap is priced the long way. */
    static Neighbours none(FlatModel space) {
        return new Neighbours(space, new int[space.units][0], false);
    }

    /** The neighbours of all units; the seed draws the sample where there are very many. */
    static Neighbours of(FlatModel space, long seed) {
        int[] candidates = Arrays.stream(space.movable).filter(u -> space.single[u]).toArray();
        new SearchRandom(seed, -1).shuffle(candidates);
        int[][] nearest = ofAll(new Columns(new ColumnBits(space)), candidates, space.units);
        boolean allAlike = Arrays.stream(nearest).allMatch(list -> list.length == 0);
        if (allAlike && space.hasPairs && space.units <= MOST_COMPANY) {
            int[][] inCompany = ofAll(new Company(space), candidates, space.units);
            // a few who happen to be alike are no reason to look nearby only
            long alike = Arrays.stream(inCompany).filter(list -> list.length > 0).count();
            return 2 * alike > candidates.length ? new Neighbours(space, inCompany, true) : none(space);
        }
        return new Neighbours(space, nearest, false);
    }

    private static int[][] ofAll(Unlikeness unlikeness, int[] candidates, int units) {
        int[][] nearest = new int[units][0];
        for (int i = 0; i < candidates.length; i++) {
            nearest[candidates[i]] = nearest(unlikeness, candidates, i);
        }
        return nearest;
    }

    /** Whether those are neighbours who cost about the same in the company of whomever: their swaps change little. */
    boolean areByCompany() {
        return byCompany;
    }

    /** How many neighbours a unit has: none if it is fixed, has several members or is like all others equally. */
    int count(int unit) {
        return first[unit + 1] - first[unit];
    }

    /** One of the pairs of a unit that has neighbours, by lot; the nearer, the likelier. */
    int pair(int unit, SearchRandom random) {
        int count = count(unit);
        return first[unit] + Math.min(random.below(count), random.below(count));
    }

    private static int[] nearest(Unlikeness unlikeness, int[] candidates, int index) {
        int looked = Math.min(SAMPLE, candidates.length - 1);
        int[] distances = new int[looked];
        for (int i = 0; i < looked; i++) {
            distances[i] = unlikeness.distance(candidates[index], candidates[(index + 1 + i) % candidates.length]);
        }
        if (looked > 0 && !unlikeness.isTelling(distances)) {
            return new int[0];
        }
        return Arrays.stream(leastOf(distances)).map(i -> candidates[(index + 1 + i) % candidates.length]).toArray();
    }

    /** The indexes of the least few, ascending; of equal ones the first. */
    private static int[] leastOf(int[] distances) {
        int[] least = new int[Math.min(NEAREST, distances.length)];
        int count = 0;
        for (int i = 0; i < distances.length; i++) {
            if (count < least.length || distances[i] < distances[least[count - 1]]) {
                int at = count < least.length ? count++ : count - 1;
                for (; at > 0 && distances[least[at - 1]] > distances[i]; at--) {
                    least[at] = least[at - 1];
                }
                least[at] = i;
            }
        }
        return least;
    }

    /** How unlike two units are. */
    private interface Unlikeness {
        /** At least 0; only to be compared with other distances. */
        int distance(int a, int b);

        /** Whether those nearest to a unit are worth preferring to the others, by the distances of at least one. */
        boolean isTelling(int[] distances);
    }

    /** In how many columns two units differ. */
    private record Columns(ColumnBits bits) implements Unlikeness {
        @Override
        public boolean isTelling(int[] distances) {
            return Arrays.stream(distances).anyMatch(distance -> distance != distances[0]);
        }

        @Override
        public int distance(int a, int b) {
            return bits.distance(a, b);
        }
    }

    /** What each unit costs in the company of each other, at the soft level. */
    private static final class Company implements Unlikeness {
        /** Of numbers drawn by lot even the nearest are nearly as far as the middle one. */
        private static final double TELLING = 0.7;

        private final double[][] costs;
        private final double scale;

        Company(FlatModel space) {
            costs = new double[space.units][space.units];
            double greatest = 1;
            for (int u = 0; u < space.units; u++) {
                for (int i = 0; i < space.partners[u].length; i++) {
                    double cost = space.pairCosts[u][i][FlatModel.SOFT];
                    costs[u][space.partners[u][i]] = cost;
                    greatest = Math.max(greatest, Math.abs(cost));
                }
            }
            scale = Integer.MAX_VALUE / (2 * greatest * space.units);
        }

        @Override
        public boolean isTelling(int[] distances) {
            int[] sorted = distances.clone();
            Arrays.sort(sorted);
            return sorted[0] < TELLING * sorted[sorted.length / 2];
        }

        @Override
        public int distance(int a, int b) {
            double distance = 0;
            for (int other = 0; other < costs.length; other++) {
                if (other != a && other != b) {
                    distance += Math.abs(costs[a][other] - costs[b][other]);
                }
            }
            return (int) (scale * distance);
        }
    }
}
