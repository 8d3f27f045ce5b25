package org.workinggroups.solver.benchmarks;

import java.util.Locale;

/** Numbers as they stand in tables. */
public final class Figures {

    private Figures() {
    }

    /** Rounded to so many digits after the point; {@code inf} for what never happened, {@code -} for the unknown. */
    public static String rounded(double value, int digits) {
        if (Double.isNaN(value)) {
            return "-";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    /** A share from 0 to 1 as percent without a sign. */
    public static String percent(double share) {
        return rounded(100 * share, 0);
    }
}
