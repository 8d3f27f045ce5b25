package org.workinggroups.solver.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.search.DoubleSwaps.DoubleSwap;

/**
 * Finds double swaps: compares pairs of units with pairs of units by how many members of which columns they have together,
 * a column counting the more the dearer a deviation is, and keeps the nearest for each unit. A pair that is only like
 * another because each is like one of the others is left out, since that is two swaps of neighbours. Used once.
 */
final class DoubleSwapFinder {

    private static final int NEAREST = 200;
    /** Pairs are compared no oftener than this, however many there are. */
    private static final long COMPARISONS = 3_000_000;
    /** No pair is compared with more others than this many times the mean. */
    private static final int MOST_TO_MEAN = 8;
    /** So many numbers from 0 to 2 fit into a key beside the number of a pair. */
    private static final int MOST_SHARED = 26;
    /** Of the number of a pair in a key: 400 units, as many as are tempered at most, are 79,800 pairs. */
    private static final int PAIR_BITS = 20;

    private final FlatModel space;
    private final BooleanSupplier stopped;
    private final int[] candidates;
    private final int words;
    /** The columns of each candidate as bits, a column as often as it counts. */
    private final long[] bits;
    private final int[] distance;
    /** The two candidates of each pair, and the columns either of them or both have. */
    private final int[] lower;
    private final int[] upper;
    /** Pairs of one class stand together; only they are compared. */
    private final long[] classOf;
    private final long[] either;
    private final long[] both;
    private final Nearest[] nearest;

    private DoubleSwapFinder(FlatModel space, SearchRandom random, BooleanSupplier stopped) {
        this.space = space;
        this.stopped = stopped;
        this.candidates = Arrays.stream(space.movable).filter(u -> space.single[u]).toArray();
        int size = candidates.length;
        ColumnPrices prices = new ColumnPrices(space);
        int[][] positions = positions(prices.weights());
        this.words = 1 + (Arrays.stream(positions).mapToInt(list -> list.length).sum() >> 6);
        this.bits = bits(positions);
        this.distance = new int[size * size];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                distance[a * size + b] = distance(bits, a, bits, b);
            }
        }
        int[] pairs = IntStream.range(0, size * size).filter(pair -> pair / size < pair % size).toArray();
        random.shuffle(pairs);
        long[] shared = shared(prices.dearestFirst(), pairs);
        this.lower = Arrays.stream(shared).mapToInt(key -> pairs[pairIn(key)] / size).toArray();
        this.upper = Arrays.stream(shared).mapToInt(key -> pairs[pairIn(key)] % size).toArray();
        this.classOf = Arrays.stream(shared).map(key -> key >>> PAIR_BITS).toArray();
        this.either = new long[pairs.length * words];
        this.both = new long[pairs.length * words];
        for (int pair = 0; pair < pairs.length; pair++) {
            for (int word = 0; word < words; word++) {
                long ofLower = bits[lower[pair] * words + word];
                long ofUpper = bits[upper[pair] * words + word];
                either[pair * words + word] = ofLower | ofUpper;
                both[pair * words + word] = ofLower & ofUpper;
            }
        }
        this.nearest = IntStream.range(0, size).mapToObj(candidate -> new Nearest()).toArray(Nearest[]::new);
    }

    /**
     * The double swaps of a model; where there are very many pairs, lots say which are compared.
     *
     * @param stopped ends the comparing early
     */
    static DoubleSwaps find(FlatModel space, long seed, BooleanSupplier stopped) {
        DoubleSwapFinder finder = new DoubleSwapFinder(space, new SearchRandom(seed, -3), stopped);
        finder.compare();
        return new DoubleSwaps(space, finder.lists());
    }

    private void compare() {
        int pairs = lower.length;
        boolean allAlike = IntStream.of(distance).allMatch(apart -> apart == 0);
        int most = (int) Math.min(pairs, COMPARISONS / Math.max(1, pairs) * MOST_TO_MEAN);
        for (int pair = 0; pair < pairs && !allAlike && !stopped.getAsBoolean(); pair++) {
            for (int other = pair + 1; other < pairs && other - pair <= most && classOf[other] == classOf[pair]; other++) {
                compare(pair, other);
            }
        }
    }

    private void compare(int pair, int other) {
        int apart = distance(either, pair, either, other) + distance(both, pair, both, other);
        int a = lower[pair];
        int b = upper[pair];
        int c = lower[other];
        int d = upper[other];
        if (apart > Math.max(Math.max(nearest[a].farthest, nearest[b].farthest),
                Math.max(nearest[c].farthest, nearest[d].farthest)) || a == c || a == d || b == c || b == d) {
            return;
        }
        int size = candidates.length;
        if (apart < Math.min(distance[a * size + c] + distance[b * size + d],
                distance[a * size + d] + distance[b * size + c])) {
            nearest[a].add(apart, pair, other);
            nearest[b].add(apart, pair, other);
            nearest[c].add(apart, other, pair);
            nearest[d].add(apart, other, pair);
        }
    }

    private int distance(long[] some, int one, long[] others, int other) {
        int apart = 0;
        for (int word = 0; word < words; word++) {
            apart += Long.bitCount(some[one * words + word] ^ others[other * words + word]);
        }
        return apart;
    }

    private List<List<DoubleSwap>> lists() {
        List<List<DoubleSwap>> lists = new ArrayList<>();
        for (int u = 0; u < space.units; u++) {
            lists.add(List.of());
        }
        for (int candidate = 0; candidate < candidates.length; candidate++) {
            int unit = candidate;
            lists.set(candidates[candidate], nearest[candidate].sorted().mapToObj(key -> swap(unit, key)).toList());
        }
        return lists;
    }

    private DoubleSwap swap(int candidate, long key) {
        int own = (int) (key >>> PAIR_BITS) & (1 << PAIR_BITS) - 1;
        int other = (int) key & (1 << PAIR_BITS) - 1;
        int companion = lower[own] == candidate ? upper[own] : lower[own];
        return new DoubleSwap(candidates[candidate], candidates[companion], candidates[lower[other]],
                candidates[upper[other]]);
    }

    private long[] bits(int[][] positions) {
        long[] columns = new long[candidates.length * words];
        for (int i = 0; i < candidates.length; i++) {
            for (int cell : space.cells[candidates[i]]) {
                for (int position : positions[cell / space.groups]) {
                    columns[i * words + (position >> 6)] |= 1L << position;
                }
            }
        }
        return columns;
    }

    /**
     * The pairs by class: as many members of the dearest column, of the second dearest, and so on until few enough are
     * left to compare. Each as its class and, in the last bits, its index.
     */
    private long[] shared(int[] columns, int[] pairs) {
        long[] keys = IntStream.range(0, pairs.length).asLongStream().toArray();
        for (int i = 0; i < Math.min(columns.length, MOST_SHARED) && comparisons(keys) > COMPARISONS; i++) {
            for (int k = 0; k < keys.length; k++) {
                int pair = pairs[pairIn(keys[k])];
                long members = has(pair / candidates.length, columns[i]) + has(pair % candidates.length, columns[i]);
                keys[k] = (3 * (keys[k] >>> PAIR_BITS) + members) << PAIR_BITS | pairIn(keys[k]);
            }
            Arrays.sort(keys);
        }
        return keys;
    }

    private int has(int candidate, int column) {
        return Arrays.binarySearch(space.cells[candidates[candidate]], column * space.groups) < 0 ? 0 : 1;
    }

    private static int pairIn(long key) {
        return (int) key & (1 << PAIR_BITS) - 1;
    }

    private static long comparisons(long[] keys) {
        long comparisons = 0;
        int begin = 0;
        for (int k = 0; k < keys.length; k++) {
            begin = keys[begin] >>> PAIR_BITS == keys[k] >>> PAIR_BITS ? begin : k;
            comparisons += k - begin;
        }
        return comparisons;
    }

    /** The bits that stand for each column, as many as it counts. */
    private static int[][] positions(int[] weights) {
        int[][] positions = new int[weights.length][];
        int next = 0;
        for (int column = 0; column < weights.length; column++) {
            positions[column] = IntStream.range(next, next + weights[column]).toArray();
            next += weights[column];
        }
        return positions;
    }

    /** The nearest of a candidate's double swaps, by distance and then by the numbers of their pairs. */
    private static final class Nearest {
        private final long[] keys = new long[2 * NEAREST];
        private int size;
        /** Whatever is farther than this is not wanted. */
        private int farthest = Integer.MAX_VALUE;

        void add(int distance, int pair, int other) {
            if (distance > farthest) {
                return;
            }
            if (size == keys.length) {
                Arrays.sort(keys);
                size = NEAREST;
                farthest = (int) (keys[NEAREST - 1] >>> 2 * PAIR_BITS);
            }
            keys[size++] = (long) distance << 2 * PAIR_BITS | (long) pair << PAIR_BITS | other;
        }

        LongStream sorted() {
            return Arrays.stream(keys, 0, size).sorted().limit(NEAREST);
        }
    }
}
