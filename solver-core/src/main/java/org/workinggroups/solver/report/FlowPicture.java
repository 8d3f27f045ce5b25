package org.workinggroups.solver.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.explanation.PreferenceFlow;

/**
 * Who wished which group first and was given which: ribbons from the left to the right, as wide as people are many.
 *
 * @param height  of the picture, in pixels
 * @param left    the wished groups
 * @param right   the groups given
 * @param ribbons from left to right, in a picture 100 wide
 * @param table   the same as a table: a row a wished group, the numbers in the order of the groups given, then all
 * @param placed  the groups given, as headers of the table
 */
record FlowPicture(int height, List<Node> left, List<Node> right, List<Ribbon> ribbons, List<Row> table,
        List<String> placed) {

    private static final double PER_PERSON = 3.2;
    private static final double GAP = 10;
    private static final double LEAST = 26;

    /** Whoever wished nothing, or was given nothing, comes last. */
    private static final Comparator<String> NOBODY_LAST = Comparator.comparing(String::isEmpty)
            .thenComparing(NaturalOrder.INSTANCE);

    /** A group at one side: its name and number of people, where it begins, how high it is. */
    record Node(String label, int people, String y, String height, String middle) {
    }

    /** A ribbon: its path, and the class of its colour. */
    record Ribbon(String path, String colour) {
    }

    /** A row of the table. */
    record Row(String wished, List<Integer> people, int all) {
    }

    /** Where a group stands and how much of it is used up by ribbons. */
    private static final class Side {
        private final Map<String, Double> tops = new TreeMap<>(NOBODY_LAST);
        private final Map<String, Double> used = new TreeMap<>(NOBODY_LAST);
        private final List<Node> nodes = new ArrayList<>();
        private double height;

        Side(List<PreferenceFlow> flow, Function<PreferenceFlow, String> group, String nobody) {
            Map<String, Integer> people = new TreeMap<>(NOBODY_LAST);
            flow.forEach(part -> people.merge(group.apply(part), part.people(), Integer::sum));
            people.forEach((id, number) -> {
                double high = Math.max(LEAST, number * PER_PERSON);
                tops.put(id, height);
                nodes.add(new Node(id.isEmpty() ? nobody : id, number, decimal(height),
                        decimal(number * PER_PERSON), decimal(height + high / 2)));
                height += high + GAP;
            });
        }

        /** The next free stretch of a group. */
        double take(String id, int people) {
            double from = tops.getOrDefault(id, 0.0) + used.getOrDefault(id, 0.0);
            used.merge(id, people * PER_PERSON, Double::sum);
            return from;
        }
    }

    /** The picture of a flow. */
    static FlowPicture of(List<PreferenceFlow> flow) {
        Side left = new Side(flow, PreferenceFlow::wished, "no wish");
        Side right = new Side(flow, PreferenceFlow::placed, "no group");
        List<PreferenceFlow> order = flow.stream().sorted(Comparator.comparing(PreferenceFlow::wished,
                NOBODY_LAST).thenComparing(PreferenceFlow::placed, NOBODY_LAST)).toList();
        List<Ribbon> ribbons = order.stream().map(part -> ribbon(part, left, right)).toList();
        List<String> placed = new ArrayList<>(right.tops.keySet());
        return new FlowPicture((int) Math.ceil(Math.max(left.height, right.height) - GAP), left.nodes, right.nodes,
                ribbons, left.tops.keySet().stream().map(wished -> row(wished, placed, flow)).toList(),
                placed.stream().map(id -> id.isEmpty() ? "no group" : id).toList());
    }

    private static Ribbon ribbon(PreferenceFlow part, Side left, Side right) {
        double from = left.take(part.wished(), part.people());
        double to = right.take(part.placed(), part.people());
        double high = part.people() * PER_PERSON;
        return new Ribbon(String.format(Locale.ROOT, "M0,%1$.1f C50,%1$.1f 50,%2$.1f 100,%2$.1f L100,%3$.1f "
                + "C50,%3$.1f 50,%4$.1f 0,%4$.1f Z", from, to, to + high, from + high),
                part.wished().isEmpty() ? "none" : part.wished().equals(part.placed()) ? "w0" : "unlisted");
    }

    private static Row row(String wished, List<String> placed, List<PreferenceFlow> flow) {
        Map<String, Integer> people = flow.stream().filter(part -> part.wished().equals(wished))
                .collect(Collectors.toMap(PreferenceFlow::placed, PreferenceFlow::people));
        return new Row(wished.isEmpty() ? "no wish" : wished,
                placed.stream().map(id -> people.getOrDefault(id, 0)).toList(),
                people.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
