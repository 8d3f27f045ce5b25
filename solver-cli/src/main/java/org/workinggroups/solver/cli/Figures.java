package org.workinggroups.solver.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.explanation.CriterionChange;
import org.workinggroups.solver.explanation.Exact;
import org.workinggroups.solver.explanation.Part;
import org.workinggroups.solver.explanation.Points;

/** Numbers of explanations as people read them. */
final class Figures {

    private Figures() {
    }

    /** For instance {@code 3} or {@code 0.33}. */
    static String exact(Exact number) {
        double value = number.toDouble();
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }

    /** For instance {@code 1 medium, 3.50 soft}. */
    static String points(Points points) {
        List<String> parts = new ArrayList<>();
        add(parts, points.hard(), "hard");
        add(parts, points.medium(), "medium");
        add(parts, points.soft(), "soft");
        return parts.isEmpty() ? "nothing" : String.join(", ", parts);
    }

    private static void add(List<String> parts, Exact points, String level) {
        if (!points.isZero()) {
            parts.add(exact(points) + " " + level);
        }
    }

    /** For instance {@code preference 10, balance:sector 0.33}. */
    static String parts(List<Part> parts) {
        return String.join(", ", parts.stream().map(part -> part.id() + " " + exact(part.penalty())).toList());
    }

    /** For instance {@code preference -10} and {@code isolation:gender +1 medium}. */
    static List<String> changes(List<CriterionChange> changes) {
        return changes.stream().map(change -> change.id() + String.format(Locale.ROOT, " %+d", change.points())
                + (change.level() == Level.SOFT ? "" : " " + change.level().label())).toList();
    }

    /** For instance {@code 1 medium point worse, 3 soft points better}. */
    static String difference(long medium, long soft) {
        List<String> parts = new ArrayList<>();
        add(parts, medium, "medium");
        add(parts, soft, "soft");
        return parts.isEmpty() ? "just as good" : String.join(", ", parts);
    }

    private static void add(List<String> parts, long points, String level) {
        if (points != 0) {
            parts.add(Math.abs(points) + " " + level + (Math.abs(points) == 1 ? " point " : " points ")
                    + (points > 0 ? "worse" : "better"));
        }
    }
}
