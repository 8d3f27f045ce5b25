package org.workinggroups.solver.update;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.workinggroups.solver.domain.Policy;

/** Takes a group that does not meet out of a policy. */
final class ClosedGroup {

    private ClosedGroup() {
    }

    /** Quotas and freezes that name the group name it no more; a quota for that group alone is gone. */
    static Policy outOf(Policy policy, String id) {
        Policy changed = policy;
        if (policy.settings().get("quota") instanceof List<?> rules) {
            changed = changed.with("quota", rules.stream().map(rule -> without(rule, "groups", id))
                    .filter(rule -> !(rule instanceof Map<?, ?> map && List.of().equals(map.get("groups")))).toList());
        }
        Object stability = changed.settings().get("stability");
        return stability instanceof Map ? changed.with("stability", without(stability, "frozenGroups", id)) : changed;
    }

    private static Object without(Object settings, String key, String id) {
        if (!(settings instanceof Map<?, ?> map) || map.get(key) == null) {
            return settings;
        }
        List<?> ids = map.get(key) instanceof List<?> several ? several : List.of(map.get(key));
        Map<String, Object> changed = new LinkedHashMap<>();
        map.forEach((name, value) -> changed.put(String.valueOf(name), value));
        changed.put(key, ids.stream().filter(other -> !String.valueOf(other).equals(id)).toList());
        return changed;
    }
}
