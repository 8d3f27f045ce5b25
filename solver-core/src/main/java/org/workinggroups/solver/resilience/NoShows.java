package org.workinggroups.solver.resilience;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws who does not come. Everybody stays away with the same probability; of two people of one bloc (a delegation
 * whose flight is cancelled) it is likelier that both do. Each morning a bloc is struck with that probability, and each
 * of its people, with probability {@link #TOGETHER}, shares the bloc's fate, and otherwise has a fate of their own. So
 * each still stays away with the rate asked for, and two people of one bloc have the correlation TOGETHER * TOGETHER.
 * Not thread-safe.
 */
final class NoShows {

    /** How often somebody shares the fate of the bloc: a correlation of 0.25 within it. */
    static final double TOGETHER = 0.5;

    private final double rate;
    private final int[] blocOf;
    private final int blocs;
    private final SplittableRandom random;

    /** @param blocs the bloc of each participant by index; empty for none */
    NoShows(double rate, List<String> blocs, long seed) {
        List<String> names = blocs.stream().filter(name -> !name.isEmpty()).distinct().sorted().toList();
        this.rate = rate;
        this.blocOf = blocs.stream().mapToInt(names::indexOf).toArray();
        this.blocs = names.size();
        this.random = new SplittableRandom(seed);
    }

    /** Whether each participant stays away on the next morning. */
    boolean[] next() {
        boolean[] struck = new boolean[blocs];
        for (int bloc = 0; bloc < blocs; bloc++) {
            struck[bloc] = random.nextDouble() < rate;
        }
        boolean[] absent = new boolean[blocOf.length];
        for (int p = 0; p < absent.length; p++) {
            boolean shares = random.nextDouble() < TOGETHER;
            boolean own = random.nextDouble() < rate;
            absent[p] = shares && blocOf[p] >= 0 ? struck[blocOf[p]] : own;
        }
        return absent;
    }
}
