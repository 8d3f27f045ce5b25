package org.workinggroups.solver.workbook;

import org.workinggroups.solver.evaluation.ValueProfile;

/** How a count compares with its fair share, in cells. */
final class Fairness {

    private Fairness() {
    }

    /** The count, marked by a sign and a colour where it misses the fair share. */
    static Cell count(ValueProfile value) {
        return Cell.of(value.count(), look(value.miss()));
    }

    /** The fair share, such as {@code 6–7}. */
    static Cell band(ValueProfile value) {
        return Cell.of(value.lowerQuota() == value.upperQuota() ? Integer.toString(value.lowerQuota())
                : value.lowerQuota() + "\u2013" + value.upperQuota(), Look.NUMBER);
    }

    /** The miss in words; empty if there is none. */
    static Cell miss(ValueProfile value) {
        return Cell.text(value.miss() == 0 ? ""
                : value.miss() < 0 ? "\u25BC " + -value.miss() + " too few" : "\u25B2 " + value.miss() + " too many");
    }

    private static Look look(int miss) {
        return miss == 0 ? Look.NUMBER : miss < 0 ? Look.BELOW : Look.ABOVE;
    }
}
