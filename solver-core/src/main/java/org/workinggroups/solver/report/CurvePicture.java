package org.workinggroups.solver.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.workinggroups.solver.tradeoff.Frontier;
import org.workinggroups.solver.tradeoff.Measures;

/**
 * The plans to choose from: first choices to the right, imbalance upwards.
 *
 * @param points      the plans, in the order of the table
 * @param course      the line through the plans of the frontier
 * @param across      numbers along the axis of first choices
 * @param up          numbers along the axis of imbalance
 * @param hasBaseline whether the table has a column for changes
 */
record CurvePicture(List<Point> points, List<Line> course, List<Tick> across, List<Tick> up, boolean hasBaseline) {

    /** How high the area of the plans is, in pixels. */
    static final int HEIGHT = 240;

    private static final int MOST_STEPS = 6;
    private static final double LEFT = 10;
    private static final double WIDTH = 82;

    /** A number on an axis and where it stands. */
    record Tick(String position, long number) {
    }

    /** A plan: its label, where it stands, what it is worth, and whether it is the plan of this report. */
    record Point(String label, String x, String y, Measures measures, String step, boolean own) {
    }

    /** From one plan to the next. */
    record Line(String x1, String y1, String x2, String y2) {
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
        return new CurvePicture(points, course(points.subList(0, frontier.points().size())),
                across.ticks(number -> x(across, number)), up.ticks(number -> y(up, number)),
                frontier.hasBaseline());
    }

    private static List<Line> course(List<Point> points) {
        return IntStream.range(1, points.size()).mapToObj(i -> new Line(points.get(i - 1).x(), points.get(i - 1).y(),
                points.get(i).x(), points.get(i).y())).toList();
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

    /** An axis around its numbers in round steps: 1, 2 or 5 times a power of ten. */
    private record Axis(long least, long step, int steps) {

        static Axis of(long[] numbers) {
            long least = Arrays.stream(numbers).min().orElse(0);
            long greatest = Arrays.stream(numbers).max().orElse(0);
            long power = 1;
            while (power * 10 * MOST_STEPS < greatest - least) {
                power *= 10;
            }
            long unit = power;
            long step = LongStream.of(1, 2, 5, 10).map(factor -> factor * unit)
                    .filter(candidate -> greatest - least <= candidate * MOST_STEPS).findFirst().orElse(unit * 10);
            long first = Math.floorDiv(least, step) * step;
            return new Axis(first, step, (int) Math.max(1, Math.ceilDiv(greatest - first, step)));
        }

        double part(long number) {
            return (double) (number - least) / (step * steps);
        }

        List<Tick> ticks(LongFunction<String> position) {
            return IntStream.rangeClosed(0, steps).mapToObj(i -> least + i * step)
                    .map(number -> new Tick(position.apply(number), number)).toList();
        }
    }
}
