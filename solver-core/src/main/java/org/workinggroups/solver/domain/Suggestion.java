package org.workinggroups.solver.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The likely meaning of a word that was not understood, for the "Maybe ..." of a message. */
public final class Suggestion {

    private static final int MOST_LISTED = 12;
    private static final int LONGEST_COMPARED = 200;

    private Suggestion() {
    }

    /**
     * {@return the known word closest to {@code word}, if one is close enough to be a slip of the pen}
     *
     * @param word  what was typed
     * @param known what could have been meant
     */
    public static Optional<String> closest(String word, Collection<String> known) {
        if (word.length() > LONGEST_COMPARED) {
            return Optional.empty();
        }
        int tolerated = Math.max(1, word.length() / 3);
        return known.stream().filter(candidate -> distance(word, candidate) <= tolerated)
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(NaturalOrder.INSTANCE));
    }

    /**
     * {@return "X was meant" if one known word is close, else the list of what is known, cut if it is long}
     *
     * @param word  what was typed
     * @param known what could have been meant
     */
    public static String orList(String word, Collection<String> known) {
        return closest(word, known).map(candidate -> candidate + " was meant").orElseGet(() -> known.isEmpty() ? ""
                : "one of " + known.stream().sorted(NaturalOrder.INSTANCE).limit(MOST_LISTED)
                        .collect(Collectors.joining(", ")) + (known.size() > MOST_LISTED ? ", ..." : "")
                        + " was meant");
    }

    /** Levenshtein's edit distance, ignoring case (V. I. Levenshtein, 1966). */
    private static int distance(String a, String b) {
        String left = a.toLowerCase(Locale.ROOT);
        String right = b.toLowerCase(Locale.ROOT);
        int[] previous = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] current = new int[right.length() + 1];
            current[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int substituted = previous[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substituted, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
