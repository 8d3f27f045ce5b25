package org.workinggroups.solver.explanation;

import java.util.Comparator;
import org.workinggroups.solver.domain.Level;

/**
 * A part of a score: weighted penalties, level by level, as exact shares.
 *
 * @param hard   at the hard level
 * @param medium at the medium level
 * @param soft   at the soft level
 */
public record Points(Exact hard, Exact medium, Exact soft) implements Comparable<Points> {

    /** Nothing. */
    public static final Points ZERO = new Points(Exact.ZERO, Exact.ZERO, Exact.ZERO);

    private static final Comparator<Points> ORDER = Comparator.comparing(Points::hard).thenComparing(Points::medium)
            .thenComparing(Points::soft);

    /**
     * {@return these points with some more at a level}
     *
     * @param level  the level
     * @param points what is added there
     */
    public Points plus(Level level, Exact points) {
        return switch (level) {
            case HARD -> new Points(hard.plus(points), medium, soft);
            case MEDIUM -> new Points(hard, medium.plus(points), soft);
            case SOFT -> new Points(hard, medium, soft.plus(points));
        };
    }

    /** {@return whether there are none} */
    public boolean isZero() {
        return equals(ZERO);
    }

    /** Lexicographic: hard first, then medium, then soft. */
    @Override
    public int compareTo(Points other) {
        return ORDER.compare(this, other);
    }
}
