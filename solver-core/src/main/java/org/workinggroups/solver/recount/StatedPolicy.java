package org.workinggroups.solver.recount;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Policy;

/** Reads a policy that is known to be right, with the defaults of {@code docs/criteria.md}. */
final class StatedPolicy {

    private final Policy policy;

    StatedPolicy(Policy policy) {
        this.policy = policy;
    }

    /** Whether the seminar itself states the settings of a criterion. */
    boolean states(String criterion) {
        return policy.settings().containsKey(criterion);
    }

    /** What stands under a criterion, or the default. */
    Object settings(String criterion) {
        Object stated = policy.settings().get(criterion);
        if (stated != null) {
            return stated;
        }
        return switch (criterion) {
            case "expertise" -> 2;
            case "equity" -> "off";
            case "balance" -> ordered("gender", 2, "region", 2, "sector", 2, "subRegion", 1, "institutionType", 1,
                    "partner", 1, "expertise", 1, "gender x region", 1);
            case "isolation" -> ordered("gender", 2, "sector", 2);
            case "quota" -> List.of(
                    Map.of("attribute", "role", "value", "moderator", "min", 1, "level", "medium"),
                    Map.of("attribute", "role", "value", "rapporteur", "min", 1, "level", "medium"));
            default -> 1;
        };
    }

    static boolean isOff(Object settings) {
        if (settings instanceof Map<?, ?> map && map.containsKey("weight")) {
            return isOff(map.get("weight"));
        }
        return settings instanceof String word && List.of("off", "none", "no").contains(word.toLowerCase(Locale.ROOT))
                || settings.equals(false) || settings instanceof Number number && number.longValue() == 0;
    }

    static long weight(Object settings) {
        if (settings instanceof Map<?, ?> map) {
            return map.containsKey("weight") ? number(map.get("weight")) : 1;
        }
        return settings instanceof Number ? number(settings) : 1;
    }

    static Level level(Object settings, Level otherwise) {
        return settings instanceof Map<?, ?> map && map.containsKey("level")
                ? Level.valueOf(map.get("level").toString().toUpperCase(Locale.ROOT)) : otherwise;
    }

    static long number(Object settings, String key, long otherwise) {
        return settings instanceof Map<?, ?> map && map.containsKey(key) ? number(map.get(key)) : otherwise;
    }

    /** A list under a key; a single item is a list of one; nothing is an empty list. */
    static List<?> list(Object settings, String key) {
        if (!(settings instanceof Map<?, ?> map) || !map.containsKey(key)) {
            return List.of();
        }
        return map.get(key) instanceof List<?> list ? list : List.of(map.get(key));
    }

    /** The texts of a list under a key, as they were typed. */
    static List<String> texts(Object settings, String key) {
        return list(settings, key).stream().map(item -> item.toString().strip()).toList();
    }

    /** The text under a key of a criterion's settings, empty if there is none. */
    String text(String criterion, String key) {
        return settings(criterion) instanceof Map<?, ?> map && map.containsKey(key)
                ? map.get(key).toString().strip() : "";
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
