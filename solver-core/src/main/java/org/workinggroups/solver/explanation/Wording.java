package org.workinggroups.solver.explanation;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.workinggroups.solver.model.Attributes;

/**
 * The words of all explanations, from {@code wording.properties}: a sentence for each kind of term and criterion, and
 * a general one for a criterion that has none of its own. To translate them, put a {@code wording_xx.properties} beside
 * it.
 */
final class Wording {

    private final ResourceBundle bundle;
    private final Locale locale;
    private final Map<String, String> own;

    /** @param own the words of criteria that the properties do not know, by key */
    Wording(Locale locale, Map<String, String> own) {
        this.locale = locale;
        this.own = own;
        this.bundle = ResourceBundle.getBundle(Wording.class.getPackageName() + ".wording", locale,
                Wording.class.getModule());
    }

    /** A sentence or clause. */
    String text(String key, Object... arguments) {
        return new MessageFormat(own.containsKey(key) ? own.get(key) : bundle.getString(key), locale)
                .format(arguments);
    }

    /** The words of a criterion's family, or else those for any. */
    String ofFamily(String kind, String criterion, String ending, Object... arguments) {
        String family = criterion.contains(":") ? criterion.substring(0, criterion.indexOf(':')) : criterion;
        String key = kind + "." + family + "." + ending;
        return text(own.containsKey(key) || bundle.containsKey(key) ? key : kind + ".any." + ending, arguments);
    }

    /** A sentence or clause about a number, which is {0} to choose a form by and {1} to print. */
    String counted(String key, long number) {
        return text(key, number, number(number));
    }

    /** Small numbers in words, others in digits. */
    String number(long number) {
        String[] words = bundle.getString("numbers").split(",");
        return number < words.length ? words[(int) number] : Long.toString(number);
    }

    /** For instance {@code one woman}, {@code no people from an NHRI} or {@code 13 women from Asia}. */
    String people(int number, String attribute, String value) {
        List<String> attributes = Attributes.parts(attribute);
        String[] values = value.split(Attributes.CROSSING);
        if (attributes.size() < 2 || values.length != attributes.size()) {
            return number(number) + " " + whoever(number, attribute, value);
        }
        String plain = form("people.plain", number);
        StringBuilder noun = new StringBuilder(plain);
        for (int i = 0; i < values.length; i++) {
            String words = whoever(number, attributes.get(i), values[i]);
            if (words.startsWith(plain + " ")) {
                noun.append(words.substring(plain.length()));
            } else {
                noun.replace(0, plain.length(), words);
            }
        }
        return number(number) + " " + noun;
    }

    /** Those with a value, without how many: by the value's own words, else the attribute's, else those for any. */
    private String whoever(int number, String attribute, String value) {
        String own = "people." + (value.isEmpty() ? attribute : attribute + "." + value);
        String ofAttribute = "people." + attribute;
        String key = bundle.containsKey(own) ? own : bundle.containsKey(ofAttribute) ? ofAttribute : "people.any";
        return new MessageFormat(form(key, number), locale).format(new Object[] {attribute, value});
    }

    private String form(String key, int number) {
        return bundle.getString(key).split("\\|")[number == 1 ? 0 : 1];
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

    /** A count as it would be, and by how much it misses what is asked for now. */
    String instead(String sentence, int miss) {
        return text("then.instead", sentence, number(miss));
    }

    /** Clauses that may have commas of their own, as one sentence without its end. */
    String clauses(List<String> clauses) {
        return String.join(text("clauses.separator"), clauses);
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
