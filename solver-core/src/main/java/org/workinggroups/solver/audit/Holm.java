package org.workinggroups.solver.audit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Probabilities adjusted for how many were looked at, so that the chance of one false alarm in all of them stays what
 * it would be of a single one (S. Holm 1979).
 */
final class Holm {

    private Holm() {
    }

    /** The adjusted probabilities, in the order given, each at most 1. */
    static double[] adjusted(List<Double> probabilities) {
        int[] order = IntStream.range(0, probabilities.size()).boxed()
                .sorted(Comparator.comparing(probabilities::get)).mapToInt(Integer::intValue).toArray();
        double[] adjusted = new double[order.length];
        double greatest = 0;
        for (int i = 0; i < order.length; i++) {
            greatest = Math.max(greatest, Math.min(1, (order.length - i) * probabilities.get(order[i])));
            adjusted[order[i]] = greatest;
        }
        return adjusted;
    }
}
