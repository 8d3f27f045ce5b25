package org.workinggroups.solver.domain;

import java.util.Locale;

/**
 * How strictly a criterion binds. Levels are compared lexicographically: no gain on a lower level ever pays for a loss
 * on a higher one.
 */
public enum Level {
    /** Must hold. A plan with a hard penalty is never presented as a plan. */
    HARD,
    /** Comes before every soft goal, but may be missed where the data allow nothing better. */
    MEDIUM,
    /** A goal, traded against the other goals by weight. */
    SOFT;

    /** {@return the level's name as it stands in files: {@code hard}, {@code medium} or {@code soft}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
