package org.workinggroups.solver.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.workinggroups.solver.tradeoff.Frontier;
import org.workinggroups.solver.tradeoff.Measures;

/**
 * The plans to choose from: first choices to the right, imbalance upwards.
 *
 * @param points      the plans, in the order of the table
 * @param across      numbers along the axis of first choices
 * @param up          numbers along the axis of imbalance
 * @param hasBaseline whether the table has a column for changes
 */
record CurvePicture(List<Point> points, List<Tick> across, List<Tick> up, boolean hasBaseline) {

    /** How high the area of the plans is, in pixels. */
    static final int HEIGHT = 240;

    private static final int TICKS = 5;
    private static final double LEFT = 10;
    private static final double WIDTH = 82;

    /** A number on an axis and where it stands. */
    record Tick(String position, long number) {
    }

    /** A plan: its label, where it stands, what it is worth, and whether it is the plan of this report. */
    record Point(String label, String x, String y, Measures measures, String step, boolean own) {
    }

    /** The picture of a frontier and of this plan, which may be one of its points. */
    static CurvePicture of(Frontier frontier, Measures own) {
        List<Measures> all = Stream.concat(frontier.points().stream().map(Frontier.Point::measures), Stream.of(own))
                .toList();
        Axis across = Axis.of(all.stream().mapToLong(Measures::firstChoices).toArray());
        Axis up = Axis.of(all.stream().mapToLong(Measures::imbalance).toArray());
        boolean known = frontier.points().stream().anyMatch(point -> point.measures().equals(own));
        List<Point> points = Stream.concat(frontier.points().stream().map(point -> point(
                Integer.toString(point.number()), point.measures(), point.step(), point.measures().equals(own), across,
                up)), known ? Stream.empty() : Stream.of(point("this plan", own, "", true, across, up))).toList();
        return new CurvePicture(points, across.ticks(number -> x(across, number)), up.ticks(number -> y(up, number)),
                frontier.hasBaseline());
    }

    private static Point point(String label, Measures measures, String step, boolean own, Axis across, Axis up) {
        return new Point(label, x(across, measures.firstChoices()), y(up, measures.imbalance()), measures, step, own);
    }

    private static String x(Axis axis, long number) {
        return Labels.percent(LEFT + WIDTH * axis.part(number), 100);
    }

    private static String y(Axis axis, long number) {
        return Labels.number(Math.rint(HEIGHT * (1 - axis.part(number))));
    }

    /** An axis from its least number to its greatest, in whole steps. */
    private record Axis(long least, long step) {

        static Axis of(long[] numbers) {
            long least = Arrays.stream(numbers).min().orElse(0);
            long step = Math.max(1, Math.ceilDiv(Arrays.stream(numbers).max().orElse(0) - least, TICKS));
            return new Axis(least, step);
        }

        double part(long number) {
            return (double) (number - least) / (step * TICKS);
        }

        List<Tick> ticks(LongFunction<String> position) {
            return IntStream.rangeClosed(0, TICKS).mapToObj(i -> least + i * step)
                    .map(number -> new Tick(position.apply(number), number)).toList();
        }
    }
}
