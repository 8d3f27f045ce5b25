package org.workinggroups.solver.explanation;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of all explanations, from {@code wording.properties}: a sentence for each kind of term and criterion, and
 * a general one for a criterion that has none of its own. To translate them, put a {@code wording_xx.properties} beside
 * it.
 */
final class Wording {

    private final ResourceBundle bundle;
    private final Locale locale;

    Wording(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(Wording.class.getPackageName() + ".wording", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A sentence or clause. */
    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** The words of a criterion's family, or else those for any. */
    String ofFamily(String kind, String criterion, String ending, Object... arguments) {
        String family = criterion.contains(":") ? criterion.substring(0, criterion.indexOf(':')) : criterion;
        String own = kind + "." + family + "." + ending;
        return text(bundle.containsKey(own) ? own : kind + ".any." + ending, arguments);
    }

    /** For instance {@code 1 woman} or {@code 3 people with sector NHRI}. */
    String people(int number, String attribute, String value) {
        String own = "people." + (value.isEmpty() ? attribute : attribute + "." + value);
        String key = bundle.containsKey(own) ? own : "people.any";
        String[] forms = bundle.getString(key).split("\\|");
        return number + " " + new MessageFormat(forms[number == 1 ? 0 : 1], locale)
                .format(new Object[] {attribute, value});
    }

    /** For instance {@code 13-14}, {@code at least 2} or {@code at most 3}. */
    String band(int lower, int upper, int all) {
        if (lower == upper) {
            return Integer.toString(lower);
        }
        if (upper >= all) {
            return text("band.least", lower);
        }
        return lower == 0 ? text("band.most", upper) : lower + "-" + upper;
    }

    /** A count as it is or as it would be: {@code tense} is {@code now} or {@code then}. */
    String count(String tense, GroupCount count) {
        String ending = count.miss() < 0 ? "below" : count.miss() > 0 ? "above" : "within";
        return ofFamily(tense, count.criterion(), ending, count.group(),
                people(Math.abs(count.miss()), count.attribute(), count.value()),
                band(count.lower(), count.upper(), count.all()),
                people(count.count(), count.attribute(), count.value()), count.criterion());
    }

    /** For instance {@code a, b and c}. */
    String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        List<String> first = new ArrayList<>(items.subList(0, items.size() - 1));
        return text("list.last", String.join(text("list.separator"), first), items.getLast());
    }
}
