package org.workinggroups.solver.vocabulary;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.workinggroups.solver.domain.Suggestion;

/** What the words in a table of registrations mean; case, spaces and punctuation never matter. */
public final class Vocabulary {

    private static final Vocabulary INSTANCE = new Vocabulary();

    /** Of shorter words almost everything is a slip of the pen away. */
    private static final int SHORTEST_COMPARED = 4;

    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String> headerSpellings = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> values = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> spellings = new HashMap<>();

    private Vocabulary() {
        WordList.headers().forEach(entry -> entry.words().forEach(word -> {
            put(headers, WordKey.of(word), entry.word());
            headerSpellings.put(word, entry.word());
        }));
        WordList.values().forEach(entry -> entry.words().forEach(word -> {
            put(values.computeIfAbsent(entry.column(), key -> new HashMap<>()), WordKey.of(word), entry.word());
            spellings.computeIfAbsent(entry.column(), key -> new LinkedHashMap<>()).put(word, entry.word());
        }));
    }

    /** The column a header means. */
    public static Optional<String> header(String text) {
        return Optional.ofNullable(INSTANCE.headers.get(WordKey.of(text)));
    }

    /** The column that a header which is in no list probably means. */
    public static Optional<String> nearHeader(String text) {
        return text.length() < SHORTEST_COMPARED ? Optional.empty()
                : Suggestion.closest(text, INSTANCE.headerSpellings.keySet()).map(INSTANCE.headerSpellings::get);
    }

    /** The columns whose values are listed. */
    public static Set<String> columns() {
        return INSTANCE.values.keySet();
    }

    /** The values of a column by the names this library has for them, in the order of the list. */
    public static List<String> values(String column) {
        return INSTANCE.spellings.getOrDefault(column, Map.of()).values().stream().filter(value -> !value.isEmpty())
                .distinct().toList();
    }

    /** The value a word means in a column; an empty text if it means that nothing is known. */
    public static Optional<String> value(String column, String text) {
        return Optional.ofNullable(INSTANCE.values.getOrDefault(column, Map.of()).get(WordKey.of(text)));
    }

    /** The value that was probably meant by a word which is in no list. */
    public static Optional<String> meant(String column, String text) {
        Map<String, String> known = INSTANCE.spellings.getOrDefault(column, Map.of());
        return text.length() < SHORTEST_COMPARED ? Optional.empty() : Suggestion.closest(text, known.keySet())
                .map(known::get).filter(value -> !value.isEmpty());
    }

    private static void put(Map<String, String> map, String key, String value) {
        String earlier = map.put(key, value);
        if (earlier != null && !earlier.equals(value)) {
            throw new IllegalStateException("The word " + key + " means both " + earlier + " and " + value + ".");
        }
    }
}
