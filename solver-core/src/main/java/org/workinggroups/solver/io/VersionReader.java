package org.workinggroups.solver.io;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.workinggroups.solver.update.PlacementChange;

/** Reads the {@code version} of {@code allocation.json}; what is missing or of another kind is taken as empty. */
final class VersionReader {

    private VersionReader() {
    }

    static Optional<PlanVersion> read(Node.Tree document) {
        return document.entries().get("version") instanceof Node.Tree version && number(version, "number") > 1
                ? Optional.of(new PlanVersion(number(version, "number"), text(version, "baseline"),
                        text(version, "seminarDigest"), text(version, "approvedBy"), texts(version, "requests"),
                        texts(version, "moved"), leastMoves(version),
                        text(version, "proven").equals("true"), ladder(version), changes(version)))
                : Optional.empty();
    }

    private static OptionalInt leastMoves(Node.Tree version) {
        return version.entries().containsKey("leastMoves") ? OptionalInt.of(number(version, "leastMoves"))
                : OptionalInt.empty();
    }

    private static List<PlanVersion.Step> ladder(Node.Tree version) {
        return items(version, "ladder").stream().filter(Node.Tree.class::isInstance).map(Node.Tree.class::cast)
                .map(step -> new PlanVersion.Step(number(step, "most"), points(step, "medium"), points(step, "soft"),
                        texts(step, "buys"))).toList();
    }

    private static long points(Node.Tree tree, String key) {
        String text = text(tree, key);
        return text.matches("-?\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    private static List<PlacementChange> changes(Node.Tree version) {
        return items(version, "changes").stream().filter(Node.Tree.class::isInstance).map(Node.Tree.class::cast)
                .map(change -> new PlacementChange(text(change, "participant"), kind(text(change, "change")),
                        text(change, "from"), text(change, "to"), text(change, "cause"))).toList();
    }

    private static PlacementChange.Kind kind(String label) {
        return Arrays.stream(PlacementChange.Kind.values()).filter(kind -> kind.label().equals(label)).findFirst()
                .orElse(PlacementChange.Kind.MOVED);
    }

    private static List<String> texts(Node.Tree tree, String key) {
        return items(tree, key).stream().filter(Node.Scalar.class::isInstance)
                .map(item -> ((Node.Scalar) item).text()).toList();
    }

    private static List<Node> items(Node.Tree tree, String key) {
        return tree.entries().get(key) instanceof Node.Items items ? items.items() : List.of();
    }

    private static String text(Node.Tree tree, String key) {
        return tree.entries().get(key) instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    private static int number(Node.Tree tree, String key) {
        String text = text(tree, key);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
