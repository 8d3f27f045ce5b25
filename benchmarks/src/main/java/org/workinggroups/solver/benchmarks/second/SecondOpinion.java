package org.workinggroups.solver.benchmarks.second;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.Seminar;

/**
 * What SCIP says of a seminar.
 *
 * @param score      the best score there is; empty if it was not proven in time, or if no plan keeps the hard rules
 * @param infeasible whether it is proven that no plan keeps the hard rules
 * @param seconds    how long it worked
 */
record SecondOpinion(Optional<Score> score, boolean infeasible, double seconds) {

    /** Asks for one, with a time limit for both levels together. */
    static SecondOpinion of(Seminar seminar, Duration time) {
        long start = System.nanoTime();
        LevelledProgramme programme = new LevelledProgramme();
        try {
            WrittenOut.into(programme, seminar);
            OptionalLong medium = programme.minimise(Level.MEDIUM, time);
            OptionalLong soft = medium.isEmpty() ? medium
                    : programme.minimise(Level.SOFT, time.minusNanos(System.nanoTime() - start));
            Optional<Score> score = soft.isEmpty() ? Optional.empty()
                    : Optional.of(new Score(0, medium.getAsLong(), soft.getAsLong()));
            return new SecondOpinion(score, programme.isInfeasible(), (System.nanoTime() - start) / 1e9);
        } finally {
            programme.close();
        }
    }
}
