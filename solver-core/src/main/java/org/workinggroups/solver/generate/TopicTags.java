package org.workinggroups.solver.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Expertise tags for topics that have none: the topic's first telling words. */
final class TopicTags {

    private static final Set<String> SMALL_WORDS = Set.of("of", "and", "for", "in", "on", "the", "to", "with", "by");
    private static final int FEWEST_WORDS = 2;

    private TopicTags() {
    }

    /** One tag for each topic, all different where the topics are. */
    static List<String> of(List<String> topics) {
        List<String> tags = new ArrayList<>();
        for (String topic : topics) {
            List<String> words = Arrays.stream(topic.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                    .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word)).toList();
            int length = Math.min(FEWEST_WORDS, words.size());
            while (tags.contains(tag(words, length)) && length < words.size()) {
                length++;
            }
            tags.add(tag(words, length));
        }
        return List.copyOf(tags);
    }

    private static String tag(List<String> words, int length) {
        return String.join("-", words.subList(0, length));
    }
}
