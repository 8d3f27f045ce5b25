package org.workinggroups.solver.benchmarks.tune;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.workinggroups.solver.domain.Policy;

/**
 * One thing changed in a policy.
 *
 * @param knob   what is changed, such as {@code balance}
 * @param value  what it is changed to, such as {@code x2}
 * @param factor by how much a weight is multiplied; 0 where something else than a weight is changed
 * @param change makes the change
 */
record Setting(String knob, String value, double factor, UnaryOperator<Policy> change) {

    /** Nothing changed. */
    static final Setting DEFAULT = new Setting("default", "x1", 1, UnaryOperator.identity());

    /** Weights are whole numbers: all of them times this leave room for quarters. */
    private static final int GRAIN = 4;
    private static final double[] FACTORS = {0.25, 0.5, 2, 4};
    private static final List<String> BALANCED = List.of("gender", "region", "sector", "subRegion", "institutionType",
            "partner", "expertise", "gender x region");

    /** Every setting of the sweep, the default first. */
    static List<Setting> all() {
        List<Setting> settings = new ArrayList<>();
        settings.add(DEFAULT);
        for (double factor : FACTORS) {
            for (String criterion : List.of("preference", "expertise", "size")) {
                settings.add(weight(criterion, factor, policy -> withWeight(policy, criterion, factor)));
            }
            settings.add(weight("balance", factor, policy -> withBalance(policy, "", factor)));
            for (String attribute : BALANCED) {
                settings.add(weight("balance " + attribute, factor, policy -> withBalance(policy, attribute, factor)));
            }
        }
        settings.add(option("ranks", "0-1-2-3", policy -> with(policy, "preference", "ranks", List.of(0, 1, 2, 3))));
        settings.add(option("ranks", "0-2-5-9", policy -> with(policy, "preference", "ranks", List.of(0, 2, 5, 9))));
        settings.add(option("unlisted", "6", policy -> with(policy, "preference", "unlisted", 6)));
        settings.add(option("unlisted", "20", policy -> with(policy, "preference", "unlisted", 20)));
        settings.add(option("isolation", "soft", Setting::withSoftIsolation));
        settings.add(option("isolation", "off", policy -> policy.with("isolation", "off")));
        settings.add(option("equity", "gender region sector", policy -> policy.with("equity", weights(GRAIN,
                List.of("gender", "region", "sector")))));
        return List.copyOf(settings);
    }

    /** The policy with this changed, every soft weight times the same number first. */
    Policy applyTo(Policy policy) {
        Policy grained = withBalance(policy, "", GRAIN);
        for (String criterion : List.of("preference", "expertise", "size")) {
            grained = withWeight(grained, criterion, GRAIN);
        }
        return change.apply(grained);
    }

    /** Names the setting, such as {@code balance x2}. */
    @Override
    public String toString() {
        return knob + " " + value;
    }

    private static Setting weight(String knob, double factor, UnaryOperator<Policy> change) {
        return new Setting(knob, factor < 1 ? "x1/" + (int) (1 / factor) : "x" + (int) factor, factor, change);
    }

    private static Setting option(String knob, String value, UnaryOperator<Policy> change) {
        return new Setting(knob, value, 0, change);
    }

    private static Policy withWeight(Policy policy, String criterion, double factor) {
        return with(policy, criterion, "weight", Math.round(factor * weight(policy.settings().get(criterion))));
    }

    private static Policy withBalance(Policy policy, String only, double factor) {
        Map<String, Object> weights = new LinkedHashMap<>();
        ((Map<?, ?>) policy.settings().get("balance")).forEach((attribute, weight) -> weights.put(
                String.valueOf(attribute), only.isEmpty() || only.equals(attribute)
                        ? Math.round(factor * weight(weight)) : weight(weight)));
        return policy.with("balance", weights);
    }

    private static Policy withSoftIsolation(Policy policy) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        ((Map<?, ?>) policy.settings().get("isolation")).forEach((attribute, minimum) -> attributes.put(
                String.valueOf(attribute), Map.of("minimum", minimum, "level", "soft", "weight", GRAIN)));
        return policy.with("isolation", attributes);
    }

    private static Policy with(Policy policy, String criterion, String key, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>();
        if (policy.settings().get(criterion) instanceof Map<?, ?> stated) {
            stated.forEach((name, setting) -> changed.put(String.valueOf(name), setting));
        }
        changed.put(key, value);
        return policy.with(criterion, changed);
    }

    /** A weight as it stands in a policy: a number, or a map that may hold one. */
    private static long weight(Object stated) {
        return switch (stated) {
            case Number number -> number.longValue();
            case Map<?, ?> map when map.get("weight") instanceof Number number -> number.longValue();
            case null, default -> 1;
        };
    }

    private static Map<String, Object> weights(int weight, List<String> attributes) {
        Map<String, Object> weights = new LinkedHashMap<>();
        attributes.forEach(attribute -> weights.put(attribute, weight));
        return weights;
    }
}
