package org.workinggroups.solver.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * What the seminar wants, criterion by criterion. The settings of a criterion are a tree of maps, lists, texts,
 * numbers and booleans, as they stand in {@code seminar.yaml}; each criterion reads and checks its own.
 *
 * @param settings settings by criterion id, in the order given, or sorted where a map has no order; a criterion that is
 *                 not named here works by its documented default
 */
public record Policy(Map<String, Object> settings) {

    /** The policy of a seminar that says nothing: every criterion by its default. */
    public static final Policy STANDARD = new Policy(Map.of());

    /**
     * Copies the whole tree.
     *
     * @throws IllegalArgumentException if a value is neither map, list, text, number nor boolean
     */
    public Policy {
        settings = copy(settings);
    }

    /**
     * Starts a policy that says nothing.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return this policy with the settings of one criterion replaced}
     *
     * @param criterion the criterion's id, such as {@code balance}
     * @param value     maps, lists, texts, numbers or booleans, as in {@code seminar.yaml}
     */
    public Policy with(String criterion, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(settings);
        changed.put(criterion, value);
        return new Policy(changed);
    }

    /** In the order given; a map that has none, such as {@code Map.of}, gives another in each run, so it is sorted. */
    private static Map<String, Object> copy(Map<?, ?> map) {
        SequencedMap<String, Object> result = map instanceof SequencedMap ? new LinkedHashMap<>() : new TreeMap<>();
        map.forEach((key, value) -> result.put(String.valueOf(key), copyValue(value)));
        return Collections.unmodifiableSequencedMap(result);
    }

    private static Object copyValue(Object value) {
        return switch (value) {
            case Map<?, ?> map -> copy(map);
            case List<?> list -> Collections.unmodifiableList(list.stream().map(Policy::copyValue).toList());
            case null -> "";
            case String text -> text;
            case Number number -> number;
            case Boolean flag -> flag;
            default -> throw new IllegalArgumentException("A policy is made of maps, lists, texts, numbers and "
                    + "booleans, not of " + value.getClass().getName() + ". Maybe its text was meant.");
        };
    }

    /** Collects a policy; not thread-safe. */
    public static final class Builder {
        private final Map<String, Object> settings = new LinkedHashMap<>();

        private Builder() {
        }

        /**
         * Sets the settings of a criterion, as they would stand in {@code seminar.yaml}.
         *
         * @param criterion the criterion's id, such as {@code balance}
         * @param value     maps, lists, texts, numbers or booleans
         * @return this builder
         */
        public Builder set(String criterion, Object value) {
            settings.put(criterion, value);
            return this;
        }

        /**
         * Sets the weights of a criterion that has one for each attribute, such as {@code balance}.
         *
         * @param criterion the criterion's id, such as {@code balance}
         * @param attribute the attribute, or a crossing such as {@code gender x region}
         * @param weight    points for each unit of penalty, 0 or more
         * @return this builder
         */
        public Builder weight(String criterion, String attribute, long weight) {
            Map<String, Object> weights = new LinkedHashMap<>();
            if (settings.get(criterion) instanceof Map<?, ?> map) {
                map.forEach((key, value) -> weights.put(String.valueOf(key), value));
            }
            weights.put(attribute, weight);
            return set(criterion, weights);
        }

        /**
         * Switches a criterion off.
         *
         * @param criterion the criterion's id, such as {@code balance}
         * @return this builder
         */
        public Builder off(String criterion) {
            return set(criterion, "off");
        }

        /**
         * {@return the finished policy} Whether the criteria know and accept their settings is told when a seminar is
         * allocated or checked.
         *
         * @throws IllegalArgumentException if a value is neither map, list, text, number nor boolean
         */
        public Policy build() {
            return new Policy(settings);
        }
    }
}
