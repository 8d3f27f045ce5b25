package org.workinggroups.solver.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.workinggroups.solver.evaluation.GroupProfile;
import org.workinggroups.solver.evaluation.ValueProfile;

/**
 * The values of one attribute as stacked bars, a bar a group, each piece with its fair share below it.
 *
 * @param attribute what it shows
 * @param legend    its values, the most frequent first
 * @param bars      a bar a group
 */
record AttributeFigure(String attribute, List<Key> legend, List<Bar> bars) {

    private static final int MOST_VALUES = 8;
    private static final String REST = "rest";
    /** Part of the picture's width that a number and a sign need. */
    private static final double LEAST_WITH_SIGN = 0.06;

    /** A line of the legend: a colour and what it stands for. */
    record Key(String colour, String label) {
    }

    /** The figure of an attribute, of the profiles of all groups. */
    static AttributeFigure of(String attribute, List<GroupProfile> groups) {
        List<Integer> order = order(attribute, groups);
        List<Integer> shown = order.size() > MOST_VALUES + 1 ? order.subList(0, MOST_VALUES) : order;
        List<Integer> rest = order.subList(shown.size(), order.size());
        double scale = groups.stream().mapToDouble(group -> extent(group, shown, rest)).max().orElse(1);
        List<Key> legend = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            legend.add(new Key("v" + i, label(groups.getFirst().values().get(shown.get(i)))));
        }
        if (!rest.isEmpty()) {
            legend.add(new Key(REST, rest.size() + " further values"));
        }
        return new AttributeFigure(attribute, legend, groups.stream()
                .map(group -> bar(group, shown, rest, Math.max(1, scale))).toList());
    }

    /** Indexes of an attribute's values in every profile, the most frequent first. */
    private static List<Integer> order(String attribute, List<GroupProfile> groups) {
        List<ValueProfile> values = groups.getFirst().values();
        return IntStream.range(0, values.size()).filter(i -> values.get(i).attribute().equals(attribute)).boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -groups.stream()
                        .mapToInt(group -> group.values().get(i).count()).sum())).toList();
    }

    private static String label(ValueProfile value) {
        return Labels.value(value.attribute(), value.value());
    }

    private static double extent(GroupProfile group, List<Integer> shown, List<Integer> rest) {
        double start = 0;
        double extent = 0;
        for (int index : shown) {
            ValueProfile value = group.values().get(index);
            extent = Math.max(extent, start + value.upperQuota());
            start += value.count();
        }
        return Math.max(extent, start + sum(group, rest));
    }

    private static Bar bar(GroupProfile group, List<Integer> shown, List<Integer> rest, double scale) {
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < shown.size(); i++) {
            ValueProfile value = group.values().get(shown.get(i));
            boolean banded = value.count() > 0 || value.miss() != 0;
            segments.add(new Segment("v" + i, text(value, value.count() / scale),
                    Labels.percent(start, scale), Labels.percent(value.count(), scale),
                    Labels.percent(start + value.count() / 2.0, scale),
                    banded ? Labels.percent(start + value.lowerQuota(), scale) : "",
                    banded ? Labels.percent(start + value.upperQuota(), scale) : "", value.miss() != 0));
            start += value.count();
        }
        int others = sum(group, rest);
        if (others > 0) {
            segments.add(new Segment(REST, Integer.toString(others), Labels.percent(start, scale),
                    Labels.percent(others, scale), Labels.percent(start + others / 2.0, scale), "", "", false));
        }
        String words = shown.stream().map(index -> words(group.values().get(index)))
                .collect(Collectors.joining("; "));
        return new Bar(group.group(), start + others, group.group() + ": " + words
                + (rest.isEmpty() ? "" : "; further values " + others), segments);
    }

    /** The count, with the sign of a miss where there is room for it. */
    private static String text(ValueProfile value, double share) {
        String sign = value.miss() == 0 || share < LEAST_WITH_SIGN ? "" : value.miss() < 0 ? "\u25BC" : "\u25B2";
        return value.count() == 0 ? "" : sign + value.count();
    }

    private static String words(ValueProfile value) {
        String fair = "fair share " + Labels.band(value.lowerQuota(), value.upperQuota());
        return label(value) + " " + value.count() + " (" + (value.miss() == 0 ? fair : Math.abs(value.miss())
                + (value.miss() < 0 ? " below the " : " above the ") + fair) + ")";
    }

    private static int sum(GroupProfile group, List<Integer> indexes) {
        return indexes.stream().mapToInt(index -> group.values().get(index).count()).sum();
    }
}
