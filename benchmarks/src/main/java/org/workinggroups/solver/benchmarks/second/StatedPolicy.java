package org.workinggroups.solver.benchmarks.second;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Policy;

/** A correct policy, completed by the default one in {@code docs/criteria.md}. */
record StatedPolicy(Policy policy) {

    /** Whether the seminar itself states a criterion's settings. */
    boolean states(String criterion) {
        return policy.settings().containsKey(criterion);
    }

    /** A criterion's settings. */
    Object of(String criterion) {
        Object stated = policy.settings().get(criterion);
        return stated != null ? stated : switch (criterion) {
            case "expertise" -> 2;
            case "equity" -> "off";
            case "isolation" -> Map.of("gender", 2, "sector", 2);
            case "quota" -> List.of(moderated("moderator"), moderated("rapporteur"));
            case "balance" -> balance();
            default -> 1;
        };
    }

    private static Map<String, Object> moderated(String role) {
        return Map.of("attribute", "role", "value", role, "min", 1, "level", "medium");
    }

    private static Map<String, Object> balance() {
        Map<String, Object> weights = new LinkedHashMap<>();
        List.of("gender", "region", "sector").forEach(attribute -> weights.put(attribute, 2));
        List.of("subRegion", "institutionType", "partner", "expertise", "gender x region")
                .forEach(attribute -> weights.put(attribute, 1));
        return weights;
    }

    static boolean isOff(Object settings) {
        if (settings instanceof Map<?, ?> map && map.containsKey("weight")) {
            return isOff(map.get("weight"));
        }
        return List.of("off", false, 0, 0L).contains(settings);
    }

    static long weight(Object settings) {
        return settings instanceof Number number ? number.longValue() : number(settings, "weight", 1);
    }

    static Level level(Object settings, Level otherwise) {
        return settings instanceof Map<?, ?> map && map.get("level") != null
                ? Level.valueOf(map.get("level").toString().toUpperCase(Locale.ROOT)) : otherwise;
    }

    static long number(Object settings, String key, long otherwise) {
        return settings instanceof Map<?, ?> map && map.get(key) instanceof Number number ? number.longValue()
                : otherwise;
    }

    /** A list; one item is a list of one, nothing an empty list. */
    static List<?> list(Object settings, String key) {
        Object value = settings instanceof Map<?, ?> map ? map.get(key) : null;
        return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
    }
}
