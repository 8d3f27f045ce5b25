package org.workinggroups.solver.domain;

/**
 * A cell that was read as something other than it says.
 *
 * @param place  file, row and column; no column if the whole row is meant
 * @param was    what the cell says
 * @param readAs what it was taken for; empty if for nothing
 * @param why    the reason, as a phrase without a full stop
 */
public record Change(Place place, String was, String readAs, String why) {

    /** For instance {@code registrations.csv, row 7, column Partner: "Laos" read as "LAO": a partner's other name}. */
    @Override
    public String toString() {
        return place + ": " + reading() + ": " + why;
    }

    /** {@return how the cell was read, for instance {@code "Laos" read as "LAO"}} */
    public String reading() {
        return '"' + ShownText.of(was) + "\" read as " + (readAs.isEmpty() ? "nothing"
                : '"' + ShownText.of(readAs) + '"');
    }
}
