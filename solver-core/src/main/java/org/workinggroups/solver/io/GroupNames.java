package org.workinggroups.solver.io;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.vocabulary.WordKey;

/**
 * Finds the group that people mean: by its id, its number ({@code 2}, {@code Working Group 2}, {@code 2nd group}) or
 * its topic, where only one group can be meant.
 */
final class GroupNames {

    /** Characters of the longest text that may name a group by anything but its id. */
    static final int LONGEST = 2_000;

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth",
            "seventh", "eighth", "ninth", "tenth");
    private static final String GROUP = "(?:working\\s*group|w\\.?\\s?g\\.?|group|gr\\.?)";
    private static final List<String> CARDINALS = List.of("one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
    private static final Pattern NUMBER = Pattern.compile("(?:the\\s+)?(?:" + GROUP + "|no\\.?|nr\\.?|number|#)?"
            + "[\\s.:#_-]*(?:no\\.?|nr\\.?|number)?\\s*0*(\\d{1,9})(?:\\.0+)?");
    private static final Pattern WORD = Pattern.compile("(?:" + GROUP + "[\\s.:#_-]+)?(" + String.join("|", CARDINALS)
            + ")|" + GROUP + "[\\s.:#_-]+(" + String.join("|", ROMAN) + ")");
    private static final Pattern ORDINAL = Pattern.compile("(?:the\\s+)?(?:0*(\\d{1,9})(?:st|nd|rd|th)|("
            + String.join("|", ORDINALS) + "))\\s+" + GROUP);
    private static final Pattern NAMED = Pattern.compile(GROUP + "[\\s:]+(.+)");
    private static final Pattern NUMBER_AND_TOPIC = Pattern.compile(
            "(" + GROUP + "?\\s*\\d{1,9})[\\s.:)\u2013\u2014-]+(.+)", Pattern.DOTALL);
    private static final Pattern NUMBER_IN_ID = Pattern.compile("\\D*?0*(\\d{1,9})\\D*");

    private final Set<String> ids = new HashSet<>();
    private final Map<String, Optional<String>> byLowerCase = new HashMap<>();
    private final Map<String, Optional<String>> byNumber = new HashMap<>();
    private final Map<String, Optional<String>> byTopic = new HashMap<>();

    /**
     * A group that is meant.
     *
     * @param id  its id
     * @param why why, if the text is not the id itself; else empty
     */
    record Meaning(String id, String why) {
    }

    GroupNames(Collection<WorkingGroup> groups) {
        for (WorkingGroup group : groups) {
            if (ids.add(group.id())) {
                put(byLowerCase, group.id().toLowerCase(Locale.ROOT), group.id());
                Matcher number = NUMBER_IN_ID.matcher(group.id());
                put(byNumber, number.matches() ? number.group(1) : "", group.id());
                put(byTopic, WordKey.of(group.topic()), group.id());
            }
        }
    }

    /** The group that is meant; empty if none, or not only one, can be. */
    Optional<Meaning> find(String text) {
        if (ids.contains(text)) {
            return Optional.of(new Meaning(text, ""));
        }
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        return get(byLowerCase, lower).map(id -> new Meaning(id, "another spelling of the group's id"))
                .or(() -> number(lower).map(id -> new Meaning(id, "the group's number")))
                .or(() -> get(byTopic, WordKey.of(text)).map(id -> new Meaning(id, "the group's topic")))
                .or(() -> topicAfterNumber(lower).map(id -> new Meaning(id, "the group's number and topic")));
    }

    boolean contains(String id) {
        return ids.contains(id);
    }

    private Optional<String> number(String lower) {
        Matcher number = NUMBER.matcher(lower);
        if (number.matches()) {
            return get(byNumber, number.group(1));
        }
        Matcher ordinal = ORDINAL.matcher(lower);
        if (ordinal.matches()) {
            return get(byNumber, ordinal.group(1) != null ? ordinal.group(1)
                    : String.valueOf(ORDINALS.indexOf(ordinal.group(2)) + 1));
        }
        Matcher named = NAMED.matcher(lower);
        Optional<String> id = named.matches() ? get(byLowerCase, named.group(1)) : Optional.empty();
        return id.isPresent() ? id : numberInWords(lower);
    }

    private Optional<String> numberInWords(String lower) {
        Matcher word = WORD.matcher(lower);
        return word.matches() ? get(byNumber, String.valueOf(1 + (word.group(1) != null
                ? CARDINALS.indexOf(word.group(1)) : ROMAN.indexOf(word.group(2))))) : Optional.empty();
    }

    private Optional<String> topicAfterNumber(String lower) {
        Matcher both = NUMBER_AND_TOPIC.matcher(lower);
        return both.matches() ? number(both.group(1).strip()).filter(id ->
                get(byTopic, WordKey.of(both.group(2))).filter(id::equals).isPresent()) : Optional.empty();
    }

    /** A second group with the same key leaves the key without a meaning. */
    private static void put(Map<String, Optional<String>> map, String key, String id) {
        if (!key.isEmpty()) {
            map.merge(key, Optional.of(id), (earlier, later) -> Optional.empty());
        }
    }

    private static Optional<String> get(Map<String, Optional<String>> map, String key) {
        return map.getOrDefault(key, Optional.empty());
    }
}
