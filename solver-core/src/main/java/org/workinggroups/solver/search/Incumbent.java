package org.workinggroups.solver.search;

import org.workinggroups.solver.domain.Score;

/**
 * The best plan seen by a search, by the exact lexicographic score. One thread offers plans; any may ask for a
 * {@link #copy}.
 */
final class Incumbent {

    private final int[] groupOf;
    private long hard = Long.MAX_VALUE;
    private long medium = Long.MAX_VALUE;
    private long soft = Long.MAX_VALUE;

    Incumbent(int units) {
        groupOf = new int[units];
    }

    /** Remembers the state's plan if it is better than what is known. */
    void offer(SearchState state) {
        long itsHard = state.hard();
        if (itsHard > hard) {
            return;
        }
        long itsMedium = state.medium();
        if (itsHard == hard && itsMedium > medium) {
            return;
        }
        long itsSoft = state.soft();
        if (itsHard == hard && itsMedium == medium && itsSoft >= soft) {
            return;
        }
        remember(state, itsHard, itsMedium, itsSoft);
    }

    private synchronized void remember(SearchState state, long itsHard, long itsMedium, long itsSoft) {
        hard = itsHard;
        medium = itsMedium;
        soft = itsSoft;
        System.arraycopy(state.groupOf, 0, groupOf, 0, groupOf.length);
    }

    /** Remembers the state's plan if it is at least as good as what is known. */
    void adopt(SearchState state) {
        if (state.score().compareTo(score()) <= 0) {
            remember(state, state.hard(), state.medium(), state.soft());
        }
    }

    /** The best plan as it now is. */
    synchronized Incumbent copy() {
        Incumbent copy = new Incumbent(groupOf.length);
        copy.hard = hard;
        copy.medium = medium;
        copy.soft = soft;
        System.arraycopy(groupOf, 0, copy.groupOf, 0, groupOf.length);
        return copy;
    }

    /** The score of the best plan. */
    Score score() {
        return new Score(hard, medium, soft);
    }

    /** Group by unit of the best plan. */
    int[] groupOf() {
        return groupOf;
    }
}
