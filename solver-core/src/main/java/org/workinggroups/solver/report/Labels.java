package org.workinggroups.solver.report;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of attributes, values and ranks as people read them, from {@code labels.properties}. */
final class Labels {

    private static final String CROSSING = " x ";
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(Labels.class.getPackageName() + ".labels",
            Locale.ROOT, Labels.class.getModule());

    private Labels() {
    }

    /** For instance {@code Gender × region}; an attribute without a name of its own stands as it is. */
    static String attribute(String attribute) {
        String text = Stream.of(attribute.split(CROSSING)).map(part -> text("attribute." + part, part))
                .collect(Collectors.joining(" × "));
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** For instance {@code Women × ASIA}; a value without a name of its own stands as it is. */
    static String value(String attribute, String value) {
        String[] attributes = attribute.split(CROSSING);
        String[] values = value.split(CROSSING);
        if (attributes.length != values.length) {
            return text("value." + attribute + "." + value, value);
        }
        return Stream.iterate(0, i -> i < values.length, i -> i + 1)
                .map(i -> text("value." + attributes[i] + "." + values[i], values[i]))
                .collect(Collectors.joining(" × "));
    }

    /** For instance {@code 1st choice}, counted from 1. */
    static String choice(int rank) {
        return ordinal(rank) + " choice";
    }

    /** For instance {@code 2nd}. */
    static String ordinal(int rank) {
        int tens = rank % 100;
        String ending = tens > 10 && tens < 14 ? "th" : switch (rank % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return rank + ending;
    }

    /** A band such as {@code 6–7}. */
    static String band(int lower, int upper) {
        return lower == upper ? Integer.toString(lower) : lower + "\u2013" + upper;
    }

    /** A miss such as {@code ▲ 2}; empty if there is none. */
    static String miss(int miss) {
        return miss == 0 ? "" : (miss < 0 ? "\u25BC\u00A0" : "\u25B2\u00A0") + Math.abs(miss);
    }

    /** A share such as {@code 63%}; a dash of nothing. */
    static String share(int part, int whole) {
        return whole == 0 ? "\u2013" : Math.round(100.0 * part / whole) + "%";
    }

    /** A number with at most one decimal. */
    static String number(double number) {
        return String.format(Locale.ROOT, number == Math.rint(number) ? "%.0f" : "%.1f", number);
    }

    /** A position or length in a picture, in percent. */
    static String percent(double part, double whole) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * part / whole);
    }

    private static String text(String key, String otherwise) {
        return BUNDLE.containsKey(key) ? BUNDLE.getString(key) : otherwise;
    }
}
