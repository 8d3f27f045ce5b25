package org.workinggroups.solver.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.table.Problems;
import org.workinggroups.solver.table.TableLimits;
import org.workinggroups.solver.tradeoff.Frontier;
import org.workinggroups.solver.tradeoff.Measures;

/** Reads the measures of a trade-off that {@link TradeOffWriter} has written. */
public final class TradeOffReader {

    /** The name of the file. */
    public static final String FILE = "trade-off.json";

    private static final String DISRUPTION = "disruption";

    private TradeOffReader() {
    }

    /**
     * Reads a trade-off.
     *
     * @param folder  the folder that holds {@value #FILE}
     * @param seminar the seminar it must be of
     * @return the frontier
     * @throws InvalidSeminarException if there is none, it cannot be understood, or it is of another seminar
     */
    public static Frontier read(Path folder, Seminar seminar) {
        Problems problems = new Problems();
        Optional<Node> root = new DiskFolder(folder.toAbsolutePath())
                .bytes(FILE, TableLimits.MOST_BYTES, Place.in(FILE), problems)
                .flatMap(bytes -> TextFile.decode(FILE, bytes, problems))
                .flatMap(text -> NodeReader.json(text, problems));
        problems.throwIfAny();
        if (!(root.orElse(null) instanceof Node.Tree tree) || !text(tree, "schema").equals(TradeOffWriter.SCHEMA)) {
            throw refused("this is no trade-off", "it was written by another version or program");
        }
        if (!text(tree, "inputDigest").equals(InputDigest.of(seminar))) {
            throw refused("this trade-off is of another seminar", "the seminar has changed since");
        }
        try {
            return frontier(tree);
        } catch (NumberFormatException e) {
            throw refused("a number was expected here: " + e.getMessage(), "the file was changed by hand");
        }
    }

    private static Frontier frontier(Node.Tree tree) {
        List<Frontier.Point> points = new ArrayList<>();
        boolean hasBaseline = false;
        if (tree.entries().get("points") instanceof Node.Items items) {
            for (Node item : items.items()) {
                if (item instanceof Node.Tree point) {
                    hasBaseline |= point.entries().containsKey(DISRUPTION);
                    points.add(new Frontier.Point((int) number(point, "number"), new Measures(
                            (int) number(point, "firstChoices"), number(point, "disappointment"),
                            number(point, "imbalance"), point.entries().containsKey(DISRUPTION)
                                    ? (int) number(point, DISRUPTION) : 0), text(point, "step")));
                }
            }
        }
        return new Frontier(points, hasBaseline);
    }

    private static long number(Node.Tree tree, String key) {
        return Long.parseLong(text(tree, key));
    }

    private static String text(Node.Tree tree, String key) {
        return tree.entries().get(key) instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    private static InvalidSeminarException refused(String message, String maybe) {
        return new InvalidSeminarException(List.of(Problem.error(Place.in(FILE), "", message, maybe)));
    }
}
