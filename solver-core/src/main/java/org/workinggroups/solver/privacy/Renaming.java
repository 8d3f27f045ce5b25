package org.workinggroups.solver.privacy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;

/**
 * Other names for people, values and needs, used everywhere in a seminar alike, so that every plan is worth the same
 * under the new names. What is not named stays as it is.
 *
 * @param ids    new id by id
 * @param values by attribute, the new value by value
 * @param needs  new need by need
 */
record Renaming(Map<String, String> ids, Map<String, Map<String, String>> values, Map<String, String> needs) {

    /** As {@code model.Attributes} reads crossings. */
    private static final String CROSSING = " x ";

    /** The seminar under its new names; its people have their names and addresses still. */
    Seminar of(Seminar seminar) {
        return new Seminar(seminar.title(), seminar.groups().stream().map(this::of).toList(),
                seminar.participants().stream().map(this::of).toList(),
                seminar.relations().stream().map(this::of).toList(), of(seminar.policy()),
                seminar.baseline().map(this::of), seminar.previous().stream().map(this::of).toList(),
                seminar.privacy());
    }

    private WorkingGroup of(WorkingGroup group) {
        return new WorkingGroup(group.id(), group.topic(), group.room(), group.target(), group.size(),
                group.capacity(), renamed(group.provides(), needs),
                renamed(group.expertise(), values.getOrDefault(Participant.EXPERTISE, Map.of())));
    }

    private Participant of(Participant person) {
        SortedMap<String, List<String>> attributes = new TreeMap<>();
        person.attributes().forEach((attribute, held) -> attributes.put(attribute,
                renamed(held, values.getOrDefault(attribute, Map.of()))));
        return new Participant(id(person.id()), person.name(), person.email(), person.counted(),
                person.preferences(), person.pin(), person.forbidden(), renamed(person.needs(), needs), attributes);
    }

    private Relation of(Relation relation) {
        return new Relation(relation.kind(), renamed(relation.participants(), ids), relation.weight(),
                relation.level());
    }

    /** A plan under the new ids. */
    Plan of(Plan plan) {
        return Plan.of(plan.placements().entrySet().stream().collect(Collectors.toMap(
                placement -> id(placement.getKey()), Map.Entry::getValue)));
    }

    private Policy of(Policy policy) {
        Map<String, Object> settings = new LinkedHashMap<>(policy.settings());
        settings.computeIfPresent("quota", (key, rules) -> rules instanceof List<?> list
                ? list.stream().map(rule -> rule instanceof Map<?, ?> map ? quota(map) : rule).toList()
                : rules instanceof Map<?, ?> map ? quota(map) : rules);
        settings.computeIfPresent("stability", (key, stated) -> stated instanceof Map<?, ?> map ? stability(map)
                : stated);
        return new Policy(settings);
    }

    private Map<String, Object> quota(Map<?, ?> rule) {
        Map<String, Object> renamed = copy(rule);
        if (rule.get("attribute") instanceof String attribute && rule.get("value") instanceof Object value) {
            renamed.put("value", crossed(attribute, String.valueOf(value)));
        }
        return renamed;
    }

    private String crossed(String attribute, String value) {
        List<String> attributes = Arrays.stream(attribute.split(CROSSING)).map(String::strip).toList();
        if (attributes.size() == 1) {
            return values.getOrDefault(attribute, Map.of()).getOrDefault(value, value);
        }
        String[] parts = value.split(CROSSING);
        StringBuilder renamed = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            Map<String, String> names = i < attributes.size() ? values.getOrDefault(attributes.get(i), Map.of())
                    : Map.of();
            renamed.append(i == 0 ? "" : CROSSING).append(names.getOrDefault(parts[i].strip(), parts[i].strip()));
        }
        return renamed.toString();
    }

    private Map<String, Object> stability(Map<?, ?> stated) {
        Map<String, Object> renamed = copy(stated);
        for (String key : List.of("frozen", "moved")) {
            renamed.computeIfPresent(key, (ignored, people) -> people instanceof List<?> list
                    ? list.stream().map(person -> id(String.valueOf(person))).toList() : id(String.valueOf(people)));
        }
        return renamed;
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }

    private String id(String id) {
        return ids.getOrDefault(id, id);
    }

    private static List<String> renamed(List<String> old, Map<String, String> names) {
        return old.stream().map(text -> Optional.ofNullable(names.get(text)).orElse(text)).toList();
    }
}
