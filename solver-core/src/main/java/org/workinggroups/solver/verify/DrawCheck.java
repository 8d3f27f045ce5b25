package org.workinggroups.solver.verify;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.io.PlanFile;
import org.workinggroups.solver.lottery.Draw;
import org.workinggroups.solver.recount.Check;

/**
 * Draws again by the recipe in {@code docs/fairness.md}, and holds everybody's chances against the number of plans they
 * are shares of. Which plans are equally good only a replay can tell.
 */
final class DrawCheck {

    private DrawCheck() {
    }

    static Check of(Draw draw, PlanFile file, Seminar seminar) {
        List<Long> best = draw.best();
        boolean within = !best.isEmpty() && best.size() <= draw.runs()
                && best.equals(best.stream().distinct().sorted().toList())
                && best.stream().allMatch(seed -> seed - draw.seed() >= 0 && seed - draw.seed() < draw.runs())
                && draw.different() >= 1 && draw.different() <= best.size();
        if (!within) {
            return wrong("the seeds of the best plans are not among those that were tried");
        }
        long drawn = best.get(number(draw.seed(), best.size()));
        if (draw.drawn() != drawn || file.solve().orElseThrow().seed() != drawn) {
            return wrong("seed " + draw.seed() + " draws the plan of seed " + drawn);
        }
        if (!chancesFit(draw, file, seminar)) {
            return wrong("the chances do not add up, or leave out where somebody sits");
        }
        return new Check("lottery", true, "seed " + draw.seed() + " of " + best.size() + " plans draws that of seed "
                + drawn);
    }

    private static Check wrong(String words) {
        return new Check("lottery", false, "not as stated: " + words);
    }

    private static boolean chancesFit(Draw draw, PlanFile file, Seminar seminar) {
        Set<String> people = seminar.participants().stream().map(Participant::id).collect(Collectors.toSet());
        return draw.chances().keySet().equals(people) && draw.chances().entrySet().stream().allMatch(person ->
                person.getValue().values().stream().allMatch(count -> count > 0)
                        && person.getValue().values().stream().mapToInt(Integer::intValue).sum() == draw.best().size()
                        && person.getValue().containsKey(file.plan().groupOf(person.getKey()).orElseThrow()));
    }

    /** The recipe: the SHA-256 (FIPS 180-4) of a sentence, as a number, modulo how many plans there are. */
    private static int number(long seed, int count) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(("workgroups lottery " + seed + " of " + count).getBytes(StandardCharsets.US_ASCII));
            return new BigInteger(1, digest).mod(BigInteger.valueOf(count)).intValueExact();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
