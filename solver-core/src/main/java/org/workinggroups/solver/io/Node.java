package org.workinggroups.solver.io;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of a YAML or JSON file that knows the line where it stands. */
sealed interface Node {

    /** The line, counted from 1; for the value of a key, the key's line. */
    int line();

    /** This part as a map, list, text, number or boolean; the empty text for nothing. */
    Object plain();

    /** Values by key, in the order of the file. */
    record Tree(int line, Map<String, Node> entries) implements Node {
        @Override
        public Object plain() {
            Map<String, Object> plain = new LinkedHashMap<>();
            entries.forEach((key, value) -> plain.put(key, value.plain()));
            return plain;
        }

        /** The tree under a key. */
        Optional<Tree> tree(String key) {
            return entries.get(key) instanceof Tree tree ? Optional.of(tree) : Optional.empty();
        }

        /** The items of the list under a key; none if there is no list. */
        List<Node> items(String key) {
            return entries.get(key) instanceof Items list ? list.items() : List.of();
        }

        /** The trees in the list under a key. */
        List<Tree> trees(String key) {
            return items(key).stream().filter(Tree.class::isInstance).map(Tree.class::cast).toList();
        }

        /** The text of the single value under a key, empty if there is none. */
        String text(String key) {
            return entries.get(key) instanceof Scalar scalar ? scalar.text() : "";
        }

        /** The longest key that a path begins with, or null: keys may hold dots. */
        private @Nullable String keyOf(String path) {
            return entries.keySet().stream().filter(key -> path.equals(key) || path.startsWith(key + ".")
                    || path.startsWith(key + "[")).max(Comparator.comparingInt(String::length)).orElse(null);
        }
    }

    /** Values in order. */
    record Items(int line, List<Node> items) implements Node {
        @Override
        public Object plain() {
            return items.stream().map(Node::plain).toList();
        }
    }

    /** A single value, and its text as it was typed. */
    record Scalar(int line, String text, Object plain) implements Node {
    }

    /**
     * The line of a path such as {@code policy.quota[2].min}; of the closest part above it where the path leads to
     * nothing. Items count from 1.
     */
    default int line(String path) {
        return switch (this) {
            case Tree tree -> {
                String key = tree.keyOf(path);
                yield key == null ? tree.line : Objects.requireNonNull(tree.entries.get(key)).line(path.substring(
                        Math.min(path.length(), key.length() + (path.startsWith(".", key.length()) ? 1 : 0))));
            }
            case Items list -> {
                int end = path.indexOf(']');
                int item = path.startsWith("[") && end > 0
                        ? Whole.parse(path.substring(1, end)).orElse(0L).intValue() : 0;
                yield item < 1 || item > list.items.size() ? list.line : list.items.get(item - 1)
                        .line(path.substring(path.startsWith(".", end + 1) ? end + 2 : end + 1));
            }
            case Scalar scalar -> scalar.line;
        };
    }
}
