package org.workinggroups.solver.proof;

import java.time.Duration;

/**
 * When a proof gives up.
 *
 * @param wallClock         longest time to take
 * @param deterministicTime longest work to do at each level, from above and from below each, in CP-SAT's deterministic
 *                          time, which is the same on every machine: one unit is about one second of one core
 * @param seed              seed of the proof's own choices
 * @param exhaustive        whether the run from below is to use up its work as well where the one from above has; if not,
 *                          it only helps beside the other
 */
public record ProofLimits(Duration wallClock, double deterministicTime, long seed, boolean exhaustive) {

    /** Thirty seconds. */
    public static final ProofLimits STANDARD = new ProofLimits(Duration.ofSeconds(30), 60, 1, true);

    /** @throws IllegalArgumentException if a limit is not positive */
    public ProofLimits {
        if (wallClock.isNegative() || wallClock.isZero() || !(deterministicTime > 0)) {
            throw new IllegalArgumentException("A proof needs time, not " + wallClock + ", "
                    + deterministicTime + " units of work. Maybe a limit was left at 0.");
        }
    }

    /** These limits with another longest time. */
    public ProofLimits withWallClock(Duration longest) {
        return new ProofLimits(longest, deterministicTime, seed, exhaustive);
    }

    /** These limits with another seed. */
    public ProofLimits withSeed(long other) {
        return new ProofLimits(wallClock, deterministicTime, other, exhaustive);
    }

    /** These limits for a first try: so much work from above, and no more from below than fits beside it. */
    public ProofLimits shortened(double work) {
        return new ProofLimits(wallClock, work, seed, false);
    }
}
