package org.workinggroups.solver.search;

import java.time.Duration;

/**
 * When a search stops. Rounds and evaluations decide, so that the plan does not depend on the machine's speed; the
 * clock is a backstop, and a search that it stopped says so.
 *
 * @param unimprovedRounds stop after so many rounds without a better plan, at least 1
 * @param rounds           stop after so many rounds in any case, from 1 to {@link #MOST_ROUNDS}
 * @param evaluations      moves priced by a run of the first round, at least 1000; later rounds take longer
 * @param time             the backstop
 */
public record SearchLimits(int unimprovedRounds, int rounds, long evaluations, Duration time) {

    /** No search has more rounds than this. */
    public static final int MOST_ROUNDS = 1000;

    /** About half a second on two cores for seminars of usual size; larger ones take longer rounds. */
    public static final SearchLimits STANDARD = new SearchLimits(4, 6, 120_000, Duration.ofSeconds(10));

    /** @throws IllegalArgumentException if a limit is too small */
    public SearchLimits {
        if (unimprovedRounds < 1 || rounds < 1 || rounds > MOST_ROUNDS || evaluations < 1000 || time.isNegative()
                || time.isZero()) {
            throw new IllegalArgumentException("A search needs 1 to " + MOST_ROUNDS
                    + " rounds, 1000 evaluations or more and some time, not "
                    + unimprovedRounds + ", " + rounds + ", " + evaluations + ", " + time);
        }
    }

    /** These limits with another backstop. */
    public SearchLimits withTime(Duration limit) {
        return new SearchLimits(unimprovedRounds, rounds, evaluations, limit);
    }
}
