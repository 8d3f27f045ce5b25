package org.workinggroups.solver.update;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.workinggroups.solver.domain.Policy;

/** Takes people who do not come, and groups that do not meet, out of a policy that names them. */
final class NamesInPolicy {

    private static final String STABILITY = "stability";

    private NamesInPolicy() {
    }

    /** Freezes and earlier moves are told of the person no more. */
    static Policy withoutPerson(Policy policy, String id) {
        return without(without(policy, "frozen", id), "moved", id);
    }

    /** Quotas and freezes that name the group name it no more; a quota for that group alone is gone. */
    static Policy withoutGroup(Policy policy, String id) {
        Policy changed = policy;
        if (policy.settings().get("quota") instanceof List<?> rules) {
            changed = changed.with("quota", rules.stream().map(rule -> without(rule, "groups", id))
                    .filter(rule -> !(rule instanceof Map<?, ?> map && List.of().equals(map.get("groups")))).toList());
        }
        return without(changed, "frozenGroups", id);
    }

    private static Policy without(Policy policy, String key, String id) {
        Object stability = policy.settings().get(STABILITY);
        return stability instanceof Map<?, ?> map && map.containsKey(key)
                ? policy.with(STABILITY, without(stability, key, id)) : policy;
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
