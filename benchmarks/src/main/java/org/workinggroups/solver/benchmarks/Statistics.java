package org.workinggroups.solver.benchmarks;

import java.util.Arrays;
import java.util.function.DoublePredicate;

/** Plain statistics of a handful of measurements. */
public final class Statistics {

    private Statistics() {
    }

    /** The median: the mean of the two middle values where there is an even number of them; NaN of none. */
    public static double median(double... values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : mean(sorted[middle - 1], sorted[middle]);
    }

    private static double mean(double lower, double upper) {
        return lower == upper ? lower : (lower + upper) / 2;
    }

    /** The greatest value; NaN of none. */
    public static double worst(double... values) {
        return Arrays.stream(values).max().orElse(Double.NaN);
    }

    /** The share of values that pass, from 0 to 1; NaN of none. */
    public static double share(double[] values, DoublePredicate passes) {
        return values.length == 0 ? Double.NaN : (double) Arrays.stream(values).filter(passes).count() / values.length;
    }

    /**
     * The exponent b of the power law y = a * x^b nearest to some points: the slope of the least-squares line through
     * their logarithms. All coordinates must be positive.
     */
    public static double exponent(double[] x, double[] y) {
        double meanX = Arrays.stream(x).map(Math::log).average().orElse(Double.NaN);
        double meanY = Arrays.stream(y).map(Math::log).average().orElse(Double.NaN);
        double products = 0;
        double squares = 0;
        for (int i = 0; i < x.length; i++) {
            double dx = Math.log(x[i]) - meanX;
            products += dx * (Math.log(y[i]) - meanY);
            squares += dx * dx;
        }
        return products / squares;
    }
}
