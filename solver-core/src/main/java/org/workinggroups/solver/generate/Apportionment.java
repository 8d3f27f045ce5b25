package org.workinggroups.solver.generate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Shares of a whole turned into whole people by the method of largest remainders; earlier shares win ties. */
final class Apportionment {

    /** Quotas that differ by less are equal: shares such as 0.36 are not exact in binary. */
    private static final double TOLERANCE = 1e-6;

    private Apportionment() {
    }

    /**
     * Numbers of people in proportion to the shares.
     *
     * @param total  how many people there are
     * @param shares each at least 0, of any sum above 0
     * @return one number for each share; they add up to {@code total}
     */
    static int[] of(int total, List<? extends Number> shares) {
        double sum = shares.stream().mapToDouble(Number::doubleValue).sum();
        int[] seats = new int[shares.size()];
        long[] remainders = new long[seats.length];
        int left = total;
        for (int i = 0; i < seats.length; i++) {
            double quota = total * shares.get(i).doubleValue() / sum;
            seats[i] = (int) (quota + TOLERANCE);
            remainders[i] = Math.round((quota - seats[i]) / TOLERANCE);
            left -= seats[i];
        }
        List<Integer> order = IntStream.range(0, seats.length).boxed()
                .sorted(Comparator.comparingLong(i -> -remainders[i])).toList();
        for (int i = 0; i < left; i++) {
            seats[order.get(i)]++;
        }
        return seats;
    }

    /** Numbers of people by key, in the order of the keys. */
    static <K> Map<K, Integer> of(int total, Map<K, ? extends Number> shares) {
        int[] seats = of(total, List.copyOf(shares.values()));
        Map<K, Integer> result = new LinkedHashMap<>();
        shares.keySet().forEach(key -> result.put(key, seats[result.size()]));
        return result;
    }

    /** Every key as often as its number says, in the order of the keys. */
    static <K> List<K> labels(Map<K, Integer> counts) {
        List<K> labels = new ArrayList<>();
        counts.forEach((key, count) -> labels.addAll(Collections.nCopies(count, key)));
        return labels;
    }

    /** The sum of all numbers. */
    static int sum(Collection<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
