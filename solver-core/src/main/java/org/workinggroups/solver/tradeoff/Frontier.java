package org.workinggroups.solver.tradeoff;

import java.util.List;

/**
 * What a trade-off measured, without its plans.
 *
 * @param points      from the one with the fewest first choices to the one with the most
 * @param hasBaseline whether disruption was measured
 */
public record Frontier(List<Point> points, boolean hasBaseline) {

    /**
     * One plan.
     *
     * @param number   counted from 1
     * @param measures what it is worth
     * @param step     what it gains and costs against the point before, in words; empty for the first
     */
    public record Point(int number, Measures measures, String step) {
    }

    /** Copies the list. */
    public Frontier {
        points = List.copyOf(points);
    }

    /**
     * {@return the measures of a frontier}
     *
     * @param tradeOff the frontier
     */
    public static Frontier of(TradeOff tradeOff) {
        return new Frontier(tradeOff.points().stream()
                .map(point -> new Point(point.number(), point.measures(), point.step())).toList(),
                tradeOff.hasBaseline());
    }
}
