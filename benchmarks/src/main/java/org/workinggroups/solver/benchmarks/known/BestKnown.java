package org.workinggroups.solver.benchmarks.known;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.workinggroups.solver.benchmarks.DataSets;
import org.workinggroups.solver.domain.Score;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The best plan ever found for a data set, as its {@code best-known.json} tells it.
 *
 * @param score    the plan's score
 * @param isProven whether it is proven that no plan is better
 * @param seed     the seed of the search that found it, or whose plan the proof bettered
 * @param commit   the version of the sources it was found with
 */
public record BestKnown(Score score, boolean isProven, long seed, String commit) {

    /** The file's name in the folder of a data set. */
    public static final String FILE = DataSets.BEST_KNOWN;

    private static final String PROVEN = "OPTIMAL";
    private static final String OPEN = "FEASIBLE";

    /**
     * Reads what is known of a data set.
     *
     * @param folder the data set's folder, which holds a {@code best-known.json}
     */
    public static BestKnown read(Path folder) {
        JsonNode node = JsonMapper.shared().readTree(folder.resolve(FILE).toFile());
        JsonNode score = node.path("score");
        return new BestKnown(new Score(score.path("hard").asLong(), score.path("medium").asLong(),
                score.path("soft").asLong()), node.path("status").asString().equals(PROVEN),
                node.path("seed").asLong(), node.path("commit").asString());
    }

    /** Writes it into the folder of a data set. */
    public void write(Path folder) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.putObject("score").put("hard", score.hard()).put("medium", score.medium()).put("soft", score.soft());
        node.put("status", isProven ? PROVEN : OPEN).put("seed", seed).put("commit", commit);
        String text = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(node);
        try {
            Files.write(folder.resolve(FILE), (text.replace(System.lineSeparator(), "\n") + "\n")
                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The best known score cannot be kept: " + folder, e);
        }
    }

    /** Whether another find says more: a better score, or the same one proven. */
    public boolean isBetteredBy(BestKnown other) {
        int order = other.score.compareTo(score);
        return order < 0 || order == 0 && other.isProven && !isProven;
    }
}
