package org.workinggroups.solver.privacy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Participant;
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

    /** Whether any attribute is masked, so that a scorecard could show one. */
    static boolean hidesAttributes(Seminar seminar) {
        return !values(seminar).isEmpty();
    }

    private static Map<String, Map<String, String>> values(Seminar seminar) {
        SortedMap<String, Set<String>> found = new TreeMap<>();
        for (Participant person : seminar.participants()) {
            person.attributes().forEach((attribute, held) -> {
                if (seminar.privacy().isSensitive(attribute)) {
                    found.computeIfAbsent(attribute, key -> new TreeSet<>(NaturalOrder.INSTANCE)).addAll(held);
                }
            });
        }
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        found.forEach((attribute, held) -> values.put(attribute, numbered(held, "value 1", "value ")));
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
