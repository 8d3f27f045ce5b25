package org.workinggroups.solver.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the seminar wants, criterion by criterion. The settings of a criterion are a tree of maps, lists, texts,
 * numbers and booleans, as they stand in {@code seminar.yaml}; each criterion reads and checks its own.
 *
 * @param settings settings by criterion id, in the order given; a criterion that is not named here works by its
 *                 documented default
 */
public record Policy(Map<String, Object> settings) {

    /** The policy of a seminar that says nothing: every criterion by its default. */
    public static final Policy STANDARD = new Policy(Map.of());

    /** Copies the whole tree. */
    public Policy {
        settings = copy(settings);
    }

    /** This policy with the settings of one criterion replaced. */
    public Policy with(String criterion, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(settings);
        changed.put(criterion, value);
        return new Policy(changed);
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> result = new LinkedHashMap<>();
        map.forEach((key, value) -> result.put(String.valueOf(key), copyValue(value)));
        return Collections.unmodifiableMap(result);
    }

    private static Object copyValue(Object value) {
        return switch (value) {
            case Map<?, ?> map -> copy(map);
            case List<?> list -> Collections.unmodifiableList(list.stream().map(Policy::copyValue).toList());
            case null -> "";
            default -> value;
        };
    }
}
