package org.workinggroups.solver.io;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.SolveSettings;
import org.workinggroups.solver.Status;
import org.workinggroups.solver.domain.Score;

/** Reads what {@code allocation.json} tells of the solve; a file that tells it in part, or wrongly, tells nothing. */
final class SolveRecordReader {

    private SolveRecordReader() {
    }

    static Optional<SolveRecord> read(Node.Tree root) {
        try {
            Node.Tree settings = tree(root, "settings");
            return Optional.of(new SolveRecord(number(root, "seed"), Status.valueOf(root.text("status")),
                    score(tree(root, "score")), score(tree(root, "bound")),
                    new SolveSettings(Duration.ofMillis(number(settings, "searchTimeMillis")),
                            Math.toIntExact(number(settings, "rounds")),
                            Math.toIntExact(number(settings, "unimprovedRounds")), number(settings, "evaluations"),
                            proofTime(settings)),
                    AllocationResult.Ending.valueOf(root.text("ending").toUpperCase(Locale.ROOT).replace('-', '_'))));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> proofTime(Node.Tree settings) {
        return settings.entries().containsKey("proofTimeMillis")
                ? Optional.of(Duration.ofMillis(number(settings, "proofTimeMillis"))) : Optional.empty();
    }

    private static Score score(Node.Tree tree) {
        return new Score(number(tree, "hard"), number(tree, "medium"), number(tree, "soft"));
    }

    private static Node.Tree tree(Node.Tree root, String key) {
        return root.tree(key).orElseGet(() -> new Node.Tree(root.line(), Map.of()));
    }

    private static long number(Node.Tree tree, String key) {
        return Long.parseLong(tree.text(key));
    }
}
