package org.workinggroups.solver.benchmarks.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws a sweep as SVG: persons outside quotas to the right, first choices met upwards, the frontier in colour. A name that
 * would lie on another is left to the tooltip of its point.
 */
final class FrontierPlot {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 560;
    private static final int MARGIN = 70;
    private static final int TICKS = 5;
    /** How wide a letter is and how high a line, about. */
    private static final double LETTER = 5.8;
    private static final double LINE = 12;

    private final Sweep sweep;
    private final double leastMissed;
    private final double mostMissed;
    private final double leastFirst;
    private final double mostFirst;

    private FrontierPlot(Sweep sweep) {
        this.sweep = sweep;
        this.leastMissed = Math.floor(least(SettingMeans::missed));
        this.mostMissed = Math.max(leastMissed + 1, Math.ceil(most(SettingMeans::missed)));
        this.leastFirst = Math.floor(least(SettingMeans::firstChoices));
        this.mostFirst = Math.max(leastFirst + 1, Math.ceil(most(SettingMeans::firstChoices)));
    }

    static String of(Sweep sweep) {
        return new FrontierPlot(sweep).draw();
    }

    private double least(ToDoubleFunction<SettingMeans> measure) {
        return sweep.means().stream().mapToDouble(measure).min().orElse(0);
    }

    private double most(ToDoubleFunction<SettingMeans> measure) {
        return sweep.means().stream().mapToDouble(measure).max().orElse(1);
    }

    private String draw() {
        List<SettingMeans> frontier = sweep.frontier();
        return String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="11">
                <title>First choices met against persons outside quotas, by setting</title>
                <rect width="100%%" height="100%%" fill="white"/>
                <text x="%d" y="%d" text-anchor="middle" font-size="13">persons outside quotas (mean of a plan)</text>
                <text x="18" y="%d" text-anchor="middle" font-size="13" transform="rotate(-90 18 %d)">first choices \
                met, percent</text>
                """, WIDTH, HEIGHT, WIDTH / 2, HEIGHT - 15, HEIGHT / 2, HEIGHT / 2)
                + axes()
                + sweep.means().stream().map(mean -> point(mean, frontier.contains(mean))).collect(Collectors.joining())
                + names(frontier) + "</svg>\n";
    }

    private String axes() {
        StringBuilder axes = new StringBuilder();
        for (int tick = 0; tick <= TICKS; tick++) {
            double missed = leastMissed + (mostMissed - leastMissed) * tick / TICKS;
            double first = leastFirst + (mostFirst - leastFirst) * tick / TICKS;
            axes.append(String.format(Locale.ROOT, """
                    <line x1="%.1f" y1="%d" x2="%.1f" y2="%d" stroke="#ddd"/>
                    <text x="%.1f" y="%d" text-anchor="middle">%.1f</text>
                    <line x1="%d" y1="%.1f" x2="%d" y2="%.1f" stroke="#ddd"/>
                    <text x="%d" y="%.1f" text-anchor="end">%.1f</text>
                    """, x(missed), MARGIN, x(missed), HEIGHT - MARGIN, x(missed), HEIGHT - MARGIN + 18, missed, MARGIN,
                    y(first), WIDTH - MARGIN, y(first), MARGIN - 6, y(first) + 4, first));
        }
        return axes.toString();
    }

    private String point(SettingMeans mean, boolean isOnFrontier) {
        return String.format(Locale.ROOT, """
                <circle cx="%.1f" cy="%.1f" r="4" fill="%s"><title>%s</title></circle>
                """, x(mean.missed()), y(mean.firstChoices()), isOnFrontier ? "#b3261e" : "#7a8699", mean.setting());
    }

    /** The names of the default and of the frontier, as far as they can be read. */
    private String names(List<SettingMeans> frontier) {
        List<Name> names = new ArrayList<>();
        Stream.concat(sweep.means().stream().limit(1), frontier.stream()).map(this::name)
                .filter(name -> names.stream().noneMatch(name::overlaps)).forEach(names::add);
        return names.stream().map(Name::draw).collect(Collectors.joining());
    }

    /** To the right of its point, or to the left where that would leave the picture. */
    private Name name(SettingMeans mean) {
        double width = LETTER * mean.setting().length();
        double right = x(mean.missed()) + 6;
        return new Name(mean.setting(), right + width < WIDTH ? right : x(mean.missed()) - 6 - width,
                y(mean.firstChoices()) - 4, width);
    }

    /** A name and where it stands. */
    private record Name(String text, double x, double y, double width) {

        boolean overlaps(Name other) {
            return Math.abs(y - other.y) < LINE && x < other.x + other.width && other.x < x + width;
        }

        String draw() {
            return String.format(Locale.ROOT, """
                    <text x="%.1f" y="%.1f" fill="#5f1a15">%s</text>
                    """, x, y, text);
        }
    }

    private double x(double missed) {
        return MARGIN + (WIDTH - 2.0 * MARGIN) * (missed - leastMissed) / (mostMissed - leastMissed);
    }

    private double y(double first) {
        return HEIGHT - MARGIN - (HEIGHT - 2.0 * MARGIN) * (first - leastFirst) / (mostFirst - leastFirst);
    }
}
