package org.workinggroups.solver.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.workinggroups.solver.model.FlatModel;

/**
 * The best division of two groups' units among the two, found by pricing every one: it may send half of a group to the
 * other side, where exchanges of a few lead nowhere. Priced in two halves, as E. Horowitz and S. Sahni (1974) do with
 * subsets: what the moves of either half cost stands in a table, and what both have to do with each other is a sum that
 * grows by one addend. For models in which only placements, pairs and the sizes of groups cost something. Not
 * thread-safe.
 */
final class BestDivision {

    /** So many units are divided at once; of two groups with more of them, lots say who stays. */
    private static final int MOST = 20;
    private static final int HALF = MOST / 2;

    private final SearchState state;
    private final FlatModel space;
    private final SearchRandom random;
    private final long[] gains = new long[MOST];
    private final long[][] together = new long[MOST][MOST];
    /** 1 for a unit that would go there, -1 for one that would come here. */
    private final int[] direction = new int[MOST];
    /** What the moves of a subset of the second half cost, with those of sizes, by what the first half's subset sends. */
    private final long[][] second = new long[MOST + 1][1 << HALF];
    private final long[] between = new long[1 << HALF];

    BestDivision(SearchState state, SearchRandom random) {
        this.state = state;
        this.space = state.space;
        this.random = random;
    }

    /** Whether divisions can be priced that way: every column, if there are any, counts everybody. */
    static boolean isPossible(FlatModel space) {
        return space.shares.length == 0 && IntStream.range(0, space.units)
                .allMatch(unit -> space.single[unit] && space.cells[unit].length == space.columns);
    }

    /** How much work a division is, in moves of a walk: each subset of one half adds up those of the other. */
    static long evaluations() {
        return (long) HALF << HALF;
    }

    /** Divides two groups in the best way if that is better than the present one; whether it was. */
    boolean improve(int here, int there) {
        int[] units = drawn(here, there);
        if (units.length < 2) {
            return false;
        }
        int half = units.length / 2;
        price(units, here, there);
        long[] first = costs(0, half);
        int[] sent = sent(0, half);
        addSizes(costs(half, units.length), sent(half, units.length), half, here, there);
        long best = 0;
        int choice = 0;
        int subsets = 1 << units.length - half;
        for (int x = 0; x < first.length; x++) {
            addBetween(x, half, units.length);
            long[] rest = second[sent[x] + half];
            long least = least(rest, between, subsets);
            if (first[x] + least < best) {
                best = first[x] + least;
                choice = x | position(rest, between, least) << half;
            }
        }
        for (int i = 0; i < units.length; i++) {
            if ((choice >> i & 1) == 1) {
                state.change(units[i], direction[i] > 0 ? there : here);
            }
        }
        return best < 0;
    }

    /** Those who can be in either group, in an order drawn by lot; the first so many. */
    private int[] drawn(int here, int there) {
        int[] units = Arrays.stream(space.movable)
                .filter(unit -> state.groupOf[unit] == here && space.allows(unit, there)
                        || state.groupOf[unit] == there && space.allows(unit, here)).toArray();
        random.shuffle(units);
        return units.length <= MOST ? units : Arrays.copyOf(units, MOST);
    }

    /** What each move costs alone, and what two cost more than both of them. */
    private void price(int[] units, int here, int there) {
        for (int i = 0; i < units.length; i++) {
            direction[i] = state.groupOf[units[i]] == here ? 1 : -1;
            gains[i] = direction[i] > 0 ? state.moveGain(units[i], here, there) : state.moveGain(units[i], there, here);
            for (int j = 0; j < i; j++) {
                together[i][j] = 2 * direction[i] * direction[j] * state.pairBetween(units[i], units[j]);
                together[j][i] = together[i][j];
            }
        }
    }

    /** What the moves of each subset of these units cost. */
    private long[] costs(int from, int to) {
        long[] costs = new long[1 << to - from];
        for (int i = from; i < to; i++) {
            int bit = 1 << i - from;
            for (int subset = 0; subset < bit; subset++) {
                costs[bit | subset] = costs[subset] + gains[i] + sum(together[i], subset, from);
            }
        }
        return costs;
    }

    private static long sum(long[] row, int subset, int from) {
        long sum = 0;
        for (int rest = subset; rest != 0; rest &= rest - 1) {
            sum += row[from + Integer.numberOfTrailingZeros(rest)];
        }
        return sum;
    }

    /** How many more each subset of these units sends there than here. */
    private int[] sent(int from, int to) {
        int[] sent = new int[1 << to - from];
        for (int i = from; i < to; i++) {
            int bit = 1 << i - from;
            for (int subset = 0; subset < bit; subset++) {
                sent[bit | subset] = sent[subset] + direction[i];
            }
        }
        return sent;
    }

    /** Adds what sizes cost, whatever the first half's subset sends. */
    private void addSizes(long[] costs, int[] sent, int half, int here, int there) {
        int back = (int) Arrays.stream(direction, 0, half).filter(way -> way < 0).count();
        for (int before = -back; before <= half - back; before++) {
            for (int subset = 0; subset < costs.length; subset++) {
                second[before + half][subset] = costs[subset] + state.sizeCost(here, there, before + sent[subset]);
            }
        }
    }

    /** What each subset of the second half has to do with one of the first. */
    private void addBetween(int subset, int half, int units) {
        for (int i = half; i < units; i++) {
            long addend = sum(together[i], subset, 0);
            int bit = 1 << i - half;
            for (int rest = 0; rest < bit; rest++) {
                between[bit | rest] = between[rest] + addend;
            }
        }
    }

    private static long least(long[] costs, long[] others, int length) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < length; i++) {
            least = Math.min(least, costs[i] + others[i]);
        }
        return least;
    }

    private static int position(long[] costs, long[] others, long sum) {
        int position = 0;
        while (costs[position] + others[position] != sum) {
            position++;
        }
        return position;
    }
}
