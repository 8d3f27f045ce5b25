package org.workinggroups.solver.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.SolveSettings;
import org.workinggroups.solver.Versions;
import org.workinggroups.solver.domain.Score;

/** What a plan was made from, so that somebody else can make it again. */
final class Facts {

    /** A fact with its name. */
    record Fact(String name, String value) {
    }

    private Facts() {
    }

    static List<Fact> of(AllocationResult result, String digest) {
        SolveSettings settings = result.settings();
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("Status", result.status() + ", " + ending(result)),
                new Fact("Score (0 is perfect)", points(result.scorecard().orElseThrow().score())),
                new Fact("No plan can do better than", points(result.bound())),
                new Fact("Input digest", digest),
                new Fact("Seed of the lots", Long.toString(result.seed())),
                new Fact("Search", "at most " + settings.rounds() + " rounds, " + settings.unimprovedRounds()
                        + " without a better plan, " + settings.evaluations() + " moves in the first, "
                        + settings.searchTime().toMillis() + " ms")));
        settings.proofTime().ifPresent(time -> facts.add(new Fact("Proof", "at most " + time.toMillis() + " ms")));
        facts.add(new Fact("Programs", "workgroups " + Versions.CURRENT.solver() + ", Timefold Solver "
                + Versions.CURRENT.timefold() + ", OR-Tools " + Versions.CURRENT.ortools()));
        return facts;
    }

    private static String ending(AllocationResult result) {
        return result.ending().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** For instance {@code 0 hard, 1 medium, 412 soft}. */
    static String points(Score score) {
        return score.hard() + " hard, " + score.medium() + " medium, " + score.soft() + " soft";
    }
}
