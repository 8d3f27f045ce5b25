package org.workinggroups.solver.benchmarks.diverse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.workinggroups.solver.domain.SizeRange;

/** Invents instances of MDGPLIB's families and sizes; the same seed gives the same instance. */
public final class DiverseGenerator {

    private static final int GREATEST_DISTANCE = 100;
    private static final int GREATEST_COORDINATE = 10;
    private static final int FEWEST_COORDINATES = 2;
    private static final int MOST_COORDINATES = 21;
    private static final double DECIMALS = 100_000;

    /** How distances come about. */
    public enum Family {
        /** Whole numbers from 0 to 100, evenly spread. */
        RAN_INT("RanInt"),
        /** Numbers from 0 to 100, evenly spread. */
        RAN_REAL("RanReal"),
        /** Euclidean distances of points with 2 to 21 coordinates from 0 to 10. */
        GEO("Geo");

        private final String label;

        Family(String label) {
            this.label = label;
        }
    }

    private DiverseGenerator() {
    }

    /**
     * Invents an instance.
     *
     * @param family   how distances come about
     * @param elements how many elements
     * @param groups   how many groups, a divisor of the elements
     * @param equal    whether all groups are of one size, or anything between bounds drawn for each
     * @param seed     draws everything
     */
    public static DiverseInstance generate(Family family, int elements, int groups, boolean equal, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String name = String.format(Locale.ROOT, "%s_n%03d_%s_own%d", family.label, elements, equal ? "ss" : "ds",
                seed);
        List<SizeRange> sizes = new ArrayList<>();
        int share = elements / groups;
        for (int g = 0; g < groups; g++) {
            int freedom = equal ? 0 : 1 + random.nextInt(Math.max(1, share / 3));
            sizes.add(new SizeRange(share - freedom, share + freedom));
        }
        return new DiverseInstance(name, sizes, distances(family, elements, random));
    }

    private static double[][] distances(Family family, int elements, SplittableRandom random) {
        double[][] points = points(elements, random);
        double[][] distances = new double[elements][elements];
        for (int i = 0; i < elements; i++) {
            for (int j = i + 1; j < elements; j++) {
                double distance = switch (family) {
                    case RAN_INT -> random.nextInt(GREATEST_DISTANCE + 1);
                    case RAN_REAL -> GREATEST_DISTANCE * random.nextDouble();
                    case GEO -> euclidean(points[i], points[j]);
                };
                distances[i][j] = Math.rint(DECIMALS * distance) / DECIMALS;
                distances[j][i] = distances[i][j];
            }
        }
        return distances;
    }

    private static double[][] points(int elements, SplittableRandom random) {
        int coordinates = random.nextInt(FEWEST_COORDINATES, MOST_COORDINATES + 1);
        double[][] points = new double[elements][coordinates];
        for (double[] point : points) {
            for (int c = 0; c < coordinates; c++) {
                point[c] = GREATEST_COORDINATE * random.nextDouble();
            }
        }
        return points;
    }

    private static double euclidean(double[] a, double[] b) {
        double squares = 0;
        for (int c = 0; c < a.length; c++) {
            squares += (a[c] - b[c]) * (a[c] - b[c]);
        }
        return Math.sqrt(squares);
    }
}
