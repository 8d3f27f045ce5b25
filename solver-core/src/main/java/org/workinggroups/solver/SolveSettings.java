package org.workinggroups.solver;

import java.time.Duration;
import java.util.Optional;

/**
 * How much work a solve was allowed to do. The same settings, seed and input give the same plan, unless the clock
 * decided.
 *
 * @param searchTime       the wall-clock backstop of the search
 * @param rounds           the search's greatest number of rounds
 * @param unimprovedRounds the search stops after so many rounds without a better plan
 * @param evaluations      moves priced by a run of the first round
 * @param proofTime        the wall-clock limit of the proof; empty where none was asked for
 */
public record SolveSettings(Duration searchTime, int rounds, int unimprovedRounds, long evaluations,
        Optional<Duration> proofTime) {
}
