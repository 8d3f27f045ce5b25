package org.workinggroups.solver.domain;

import org.jspecify.annotations.Nullable;

/**
 * The weighted penalties of a plan, one sum a level; 0 is perfect and smaller is better.
 *
 * @param hard   penalty of the rules that must hold, at least 0; 0 in every plan that is handed out
 * @param medium penalty of the goals that come before the soft ones, at least 0
 * @param soft   penalty of the goals that are traded against each other, at least 0
 */
public record Score(long hard, long medium, long soft) implements Comparable<Score> {

    /** The score of a plan that misses nothing. */
    public static final Score ZERO = new Score(0, 0, 0);

    /**
     * {@return the penalty at one level}
     *
     * @param level the level
     */
    public long at(Level level) {
        return switch (level) {
            case HARD -> hard;
            case MEDIUM -> medium;
            case SOFT -> soft;
        };
    }

    /**
     * {@return this score with {@code penalty} added at {@code level}}
     *
     * @param level   the level
     * @param penalty points; negative ones are taken off
     */
    public Score plus(Level level, long penalty) {
        return switch (level) {
            case HARD -> new Score(Math.addExact(hard, penalty), medium, soft);
            case MEDIUM -> new Score(hard, Math.addExact(medium, penalty), soft);
            case SOFT -> new Score(hard, medium, Math.addExact(soft, penalty));
        };
    }

    /** {@return whether every rule that must hold does hold} */
    public boolean isFeasible() {
        return hard == 0;
    }

    /** Lexicographic: hard first, then medium, then soft; the better (smaller) score comes first. */
    @Override
    public int compareTo(Score other) {
        int byHard = Long.compare(hard, other.hard);
        if (byHard != 0) {
            return byHard;
        }
        int byMedium = Long.compare(medium, other.medium);
        return byMedium != 0 ? byMedium : Long.compare(soft, other.soft);
    }

    /** Written out: a record's own comparison is put together when it is first called, which every short run would feel. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Score score && compareTo(score) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Long.hashCode(hard) + Long.hashCode(medium)) + Long.hashCode(soft);
    }

    @Override
    public String toString() {
        return hard + " hard / " + medium + " medium / " + soft + " soft";
    }
}
