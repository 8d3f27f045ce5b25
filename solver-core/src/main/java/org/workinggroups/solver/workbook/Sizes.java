package org.workinggroups.solver.workbook;

import java.util.Locale;

/** Sizes of groups as people read them. */
final class Sizes {

    private Sizes() {
    }

    /** A size with at most one decimal. */
    static String text(double size) {
        return String.format(Locale.ROOT, size == Math.rint(size) ? "%.0f" : "%.1f", size);
    }
}
