package org.workinggroups.solver.generate;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Invents addresses under {@code .example}, the domain that is reserved for examples (RFC 2606). All are different. */
final class MailAddresses {

    /** Letters that have no decomposition into a base letter and marks. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(Map.entry('ø', "o"), Map.entry('ł', "l"),
            Map.entry('đ', "d"), Map.entry('ß', "ss"), Map.entry('æ', "ae"), Map.entry('œ', "oe"),
            Map.entry('ð', "d"), Map.entry('þ', "th"), Map.entry('ħ', "h"), Map.entry('ı', "i"));

    private final Map<String, Integer> used = new HashMap<>();

    /** For instance {@code sarangerel.dorjiin@steppelight-rights-watch.example}. */
    String address(PersonName name, String institution) {
        String given = folded(name.given(), name.family().isEmpty() ? "." : "");
        String family = folded(name.family(), "");
        String local = family.isEmpty() ? given : given + "." + family;
        String domain = folded(institution, "-") + ".example";
        int count = used.merge(local + "@" + domain, 1, Integer::sum);
        return local + (count == 1 ? "" : "." + count) + "@" + domain;
    }

    /** The text in small ASCII letters, with the separator where a word ends. */
    static String folded(String text, String separator) {
        StringBuilder folded = new StringBuilder();
        boolean wordEnded = false;
        for (char letter : Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).toCharArray()) {
            String ascii = LETTERS.getOrDefault(letter, isPlain(letter) ? String.valueOf(letter) : "");
            if (!ascii.isEmpty()) {
                folded.append(wordEnded && !folded.isEmpty() ? separator : "").append(ascii);
                wordEnded = false;
            } else if (letter == ' ' || letter == '-') {
                wordEnded = true;
            }
        }
        return folded.toString();
    }

    private static boolean isPlain(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
    }
}
