package org.workinggroups.solver.privacy;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Privacy;
import org.workinggroups.solver.domain.Seminar;

/**
 * A seminar in which no sensitive value stands any more, and by which every plan is worth what it was: values are
 * numbered, needs are "a certain room". Whatever is told of a plan, be it a line of a scorecard or a reason, is told of
 * the masked seminar; only {@code allocation.json} has the values.
 */
public final class Masking {

    private Masking() {
    }

    /**
     * {@return the masked seminar: the same people, groups and relations, in the same order}
     *
     * @param seminar the seminar
     */
    public static Seminar of(Seminar seminar) {
        Map<String, Map<String, String>> values = values(seminar);
        Map<String, String> needs = seminar.privacy().isSensitive(Privacy.NEEDS) ? needs(seminar) : Map.of();
        return values.isEmpty() && needs.isEmpty() ? seminar : new Renaming(Map.of(), values, needs).of(seminar);
    }

    /** The attributes of the participants that are for the few only. */
    static SortedSet<String> sensitiveAttributes(Seminar seminar) {
        Set<String> carried = new HashSet<>();
        seminar.participants().forEach(person -> carried.addAll(person.attributes().keySet()));
        SortedSet<String> sensitive = new TreeSet<>(carried);
        sensitive.removeIf(attribute -> !seminar.privacy().isSensitive(attribute));
        return sensitive;
    }

    private static Map<String, Map<String, String>> values(Seminar seminar) {
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        for (String attribute : sensitiveAttributes(seminar)) {
            Set<String> held = new TreeSet<>(NaturalOrder.INSTANCE);
            seminar.participants().forEach(person -> held.addAll(person.values(attribute)));
            values.put(attribute, numbered(held, "value 1", "value "));
        }
        return values;
    }

    private static Map<String, String> needs(Seminar seminar) {
        Set<String> needs = new TreeSet<>(NaturalOrder.INSTANCE);
        Stream.concat(seminar.participants().stream().flatMap(person -> person.needs().stream()),
                seminar.groups().stream().flatMap(group -> group.provides().stream())).forEach(needs::add);
        return numbered(needs, "a certain room", "a certain room ");
    }

    private static Map<String, String> numbered(Set<String> texts, String first, String further) {
        Map<String, String> numbered = new LinkedHashMap<>();
        texts.forEach(text -> numbered.put(text, numbered.isEmpty() ? first : further + (numbered.size() + 1)));
        return numbered;
    }
}
