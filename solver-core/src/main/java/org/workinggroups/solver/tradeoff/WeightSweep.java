package org.workinggroups.solver.tradeoff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.workinggroups.solver.criteria.Criteria;
import org.workinggroups.solver.criteria.Criterion;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.model.Attributes;

/**
 * The policies to try: wishes against balance from 1:8 to 8:1 of the seminar's own proportion, wishes told by rank or
 * as first choice or not, and, where a plan is published, keeping to it first, at a price, or not at all.
 */
final class WeightSweep {

    private static final String PREFERENCE = "preference";
    private static final String BALANCE = "balance";
    private static final String STABILITY = "stability";
    private static final long GREATEST = 1_000_000_000;

    /** Wishes times the first, balance times the second. */
    private static final List<long[]> RATIOS = List.of(new long[] {1, 1}, new long[] {1, 8}, new long[] {1, 4},
            new long[] {1, 2}, new long[] {2, 1}, new long[] {4, 1}, new long[] {8, 1});
    private static final List<Long> MOVE_WEIGHTS = List.of(3L, 12L);

    private final Policy own;
    private final List<Participant> participants;
    private final boolean hasBaseline;
    private final boolean hasSecondChoices;

    WeightSweep(Seminar seminar) {
        this.own = seminar.policy();
        this.participants = seminar.participants();
        this.hasSecondChoices = seminar.participants().stream().anyMatch(person -> person.preferences().size() > 1);
        this.hasBaseline = seminar.baseline().isPresent();
    }

    /** What is changed in the seminar's policy, the first of them nothing; each only once. */
    List<Policy> changes() {
        List<Policy> changes = new ArrayList<>();
        changes.add(new Policy(Map.of()));
        for (Optional<Object> stability : stabilities()) {
            for (long[] ratio : RATIOS) {
                changes.add(change(scaled(PREFERENCE, ratio[0]), ratio, stability));
                if (hasSecondChoices && ratio[0] >= ratio[1]) {
                    changes.add(change(firstChoices(ratio[0]), ratio, stability));
                }
            }
        }
        Policy unchanged = new Policy(Map.of(PREFERENCE, settings(PREFERENCE), BALANCE, settings(BALANCE)));
        return changes.stream().distinct().filter(change -> !change.equals(unchanged)).toList();
    }

    /** A policy with some of its settings replaced. */
    static Policy with(Policy policy, Policy changed) {
        Policy result = policy;
        for (Map.Entry<String, Object> entry : changed.settings().entrySet()) {
            result = result.with(entry.getKey(), entry.getValue());
        }
        return result;
    }

    private Policy change(Object preference, long[] ratio, Optional<Object> stability) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put(PREFERENCE, preference);
        settings.put(BALANCE, scaled(BALANCE, ratio[1]));
        stability.ifPresent(value -> settings.put(STABILITY, value));
        return new Policy(settings);
    }

    private List<Optional<Object>> stabilities() {
        List<Optional<Object>> stabilities = new ArrayList<>();
        stabilities.add(Optional.empty());
        if (hasBaseline) {
            for (long weight : MOVE_WEIGHTS) {
                Map<String, Object> soft = new LinkedHashMap<>(asMap(settings(STABILITY)));
                soft.put("level", "soft");
                soft.put("weight", weight);
                stabilities.add(Optional.of(soft));
            }
        }
        return stabilities;
    }

    /** Whether somebody has their first choice is all that counts. */
    private Object firstChoices(long factor) {
        Map<String, Object> settings = new LinkedHashMap<>(asMap(scaled(PREFERENCE, factor)));
        Object unlisted = settings.getOrDefault("unlisted", 10);
        settings.put("ranks", List.of(0, unlisted));
        settings.put("unlisted", unlisted);
        return settings;
    }

    private Object settings(String criterion) {
        Object stated = own.settings().get(criterion);
        return stated != null ? stated : knownOnly(Criteria.all().stream()
                .filter(known -> known.id().equals(criterion)).map(Criterion::defaultSettings).findFirst()
                .orElseThrow(), criterion);
    }

    /** What is stated must be known, what is by default need not: attributes that nobody has are left out. */
    private Object knownOnly(Object settings, String criterion) {
        if (!criterion.equals(BALANCE)) {
            return settings;
        }
        Map<String, Object> known = asMap(settings);
        known.keySet().removeIf(attribute -> Attributes.parts(attribute).stream().anyMatch(part ->
                participants.stream().allMatch(person -> person.values(part).isEmpty())));
        return known;
    }

    private Object scaled(String criterion, long factor) {
        Object settings = settings(criterion);
        if (settings instanceof Map<?, ?> map && criterion.equals(BALANCE)) {
            Map<String, Object> scaled = new LinkedHashMap<>();
            map.forEach((attribute, weight) -> scaled.put(attribute.toString(), times(weight, factor)));
            return scaled;
        }
        return times(settings, factor);
    }

    /** A weight, or settings that hold one, times a factor; what is off stays off. */
    private static Object times(Object settings, long factor) {
        if (factor == 1) {
            return settings;
        }
        return switch (settings) {
            case Number weight -> Math.min(GREATEST, weight.longValue() * factor);
            case Boolean on -> on ? (Object) factor : on;
            case Map<?, ?> map -> {
                Map<String, Object> scaled = new LinkedHashMap<>();
                map.forEach((key, value) -> scaled.put(key.toString(), value));
                scaled.put("weight", times(scaled.getOrDefault("weight", 1), factor));
                yield scaled;
            }
            default -> settings;
        };
    }

    private static Map<String, Object> asMap(Object settings) {
        Map<String, Object> map = new LinkedHashMap<>();
        switch (settings) {
            case Map<?, ?> given -> given.forEach((key, value) -> map.put(key.toString(), value));
            case Number weight -> map.put("weight", weight);
            default -> map.put("weight", 1);
        }
        return map;
    }
}
