package org.workinggroups.solver.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Suggestion;
import org.workinggroups.solver.table.Problems;

/**
 * A part of {@code seminar.yaml}, read with checks: what has the wrong type or is never asked for is told with its line
 * and path. Not thread-safe.
 */
final class Section {

    private final Node node;
    private final String path;
    private final String file;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    Section(Node node, String path, String file, Problems problems) {
        this.node = node;
        this.path = path;
        this.file = file;
        this.problems = problems;
    }

    Place place() {
        return new Place(file, node.line(), path);
    }

    /** This part as plain maps, lists and values. */
    Object plain() {
        return node.plain();
    }

    boolean isTree() {
        return node instanceof Node.Tree;
    }

    /** Whether nothing stands here, as after {@code key:} alone. */
    boolean isNothing() {
        return node instanceof Node.Scalar scalar && scalar.text().isBlank() || node instanceof Node.Tree tree
                && tree.entries().isEmpty() || node instanceof Node.Items list && list.items().isEmpty();
    }

    /** What stands under a key; empty if the key is missing or nothing stands there. */
    Optional<Section> get(String key) {
        asked.add(key);
        return node instanceof Node.Tree tree && tree.entries().containsKey(key)
                ? Optional.of(child(key, tree.entries().get(key))).filter(child -> !child.isNothing())
                : Optional.empty();
    }

    /** Every key, for parts whose keys are names. */
    Map<String, Section> entries() {
        Map<String, Section> entries = new LinkedHashMap<>();
        if (node instanceof Node.Tree tree) {
            tree.entries().forEach((key, value) -> entries.put(key, child(key, value)));
        } else {
            error("names with values were expected here", "a line such as \"key: value\" was meant");
        }
        return entries;
    }

    /** The items of a list; a single value is a list of one. */
    List<Section> items() {
        if (!(node instanceof Node.Items list)) {
            return List.of(this);
        }
        List<Section> items = new ArrayList<>();
        for (Node item : list.items()) {
            items.add(new Section(item, path + "[" + (items.size() + 1) + "]", file, problems));
        }
        return items;
    }

    /** The single value here as it was typed, stripped. */
    String text() {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text().strip();
        }
        error("a single value was expected here", "the indentation has slipped");
        return "";
    }

    /** The texts of a list, without the empty ones. */
    List<String> texts() {
        return items().stream().map(Section::text).filter(text -> !text.isEmpty()).toList();
    }

    /** A whole number within bounds; {@code otherwise} if there is none, which is told. */
    int whole(int least, int greatest, int otherwise) {
        String text = text();
        Optional<Long> number = Whole.parse(text);
        if (number.filter(value -> value >= least && value <= greatest).isPresent()) {
            return number.get().intValue();
        }
        if (node instanceof Node.Scalar) {
            error("a whole number between " + least + " and " + greatest + " was expected here",
                    number.isPresent() ? "a digit too many or a sign was typed" : "");
        }
        return otherwise;
    }

    /** Tells something wrong with what stands here. */
    void error(String message, String maybe) {
        problems.error(place(), node instanceof Node.Scalar scalar ? scalar.text() : "", message, maybe);
    }

    /** Tells every key that nobody asked for: it would have had no effect. */
    void reportUnknown() {
        if (!(node instanceof Node.Tree tree)) {
            error("keys with values were expected here", "the indentation has slipped");
            return;
        }
        tree.entries().forEach((key, value) -> {
            if (!asked.contains(key) && !problems.isFull()) {
                problems.error(child(key, value).place(), key, "this key is not known",
                        Suggestion.orList(Problems.shown(key), asked));
            }
        });
    }

    private Section child(String key, Node value) {
        return new Section(value, path.isEmpty() ? key : path + "." + key, file, problems);
    }
}
