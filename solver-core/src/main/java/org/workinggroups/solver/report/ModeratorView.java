package org.workinggroups.solver.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.WorkingGroup;

/**
 * What the template of a moderator's sheet prints: the people of one group as counts, and by name only those with a role
 * and those with expertise.
 *
 * @param group  the group
 * @param people the people in it, staff included, without what is sensitive
 * @param inNeed how many of them need something of the room
 * @param named  whether people may be named
 */
record ModeratorView(WorkingGroup group, List<Participant> people, long inNeed, boolean named) {

    private static final List<String> PROFILE = List.of("gender", "region", "subRegion", "sector", "institutionType",
            "partner");
    private static final List<String> LANGUAGES = List.of("language", "languages");
    private static final String EVERYBODY = "participant";

    /** How many people have a value. */
    record Share(String label, int people, String width) {
    }

    /** The values of an attribute. */
    record Profile(String title, List<Share> shares) {
    }

    /** People who have something in common. */
    record Circle(String label, List<String> names) {
    }

    long counted() {
        return people.stream().filter(Participant::counted).count();
    }

    long staff() {
        return people.size() - counted();
    }

    /** The attributes of the participants who count, the most frequent values first. */
    List<Profile> profiles() {
        List<Profile> profiles = new ArrayList<>();
        for (String attribute : PROFILE) {
            List<Share> shares = shares(attribute, people.stream().filter(Participant::counted).toList());
            if (!shares.isEmpty()) {
                profiles.add(new Profile(Labels.attribute(attribute), shares));
            }
        }
        return profiles;
    }

    /** Languages of everybody in the room. */
    List<Share> languages() {
        return LANGUAGES.stream().flatMap(attribute -> shares(attribute, people).stream()).toList();
    }

    /** Needs of everybody in the room, where they may be told. */
    List<Share> needs() {
        SortedMap<String, Integer> counts = new TreeMap<>(NaturalOrder.INSTANCE);
        people.forEach(person -> person.needs().forEach(need -> counts.merge(need, 1, Integer::sum)));
        return sorted(counts);
    }

    /** Who has which role. */
    List<Circle> roles() {
        return !named ? List.of() : circles(Participant.ROLE).stream().filter(circle -> !circle.label().equals(EVERYBODY)).toList();
    }

    /** Who has which expertise; the group's own tags come first. */
    List<Circle> expertise() {
        return !named ? List.of() : circles(Participant.EXPERTISE).stream().sorted(Comparator.comparing(circle ->
                !group.expertise().contains(circle.label()))).toList();
    }

    private List<Circle> circles(String attribute) {
        SortedMap<String, List<String>> circles = new TreeMap<>(NaturalOrder.INSTANCE);
        for (Participant person : people) {
            person.values(attribute).forEach(value -> circles.computeIfAbsent(value, key -> new ArrayList<>())
                    .add(person.name().isEmpty() ? person.id() : person.name()));
        }
        return circles.entrySet().stream().map(circle -> new Circle(circle.getKey(), circle.getValue())).toList();
    }

    private static List<Share> shares(String attribute, List<Participant> people) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        people.forEach(person -> person.values(attribute).forEach(value ->
                counts.merge(Labels.value(attribute, value), 1, Integer::sum)));
        int silent = (int) people.stream().filter(person -> person.values(attribute).isEmpty()).count();
        if (silent > 0 && !counts.isEmpty()) {
            counts.put("not stated", silent);
        }
        return sorted(counts);
    }

    private static List<Share> sorted(Map<String, Integer> counts) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return counts.entrySet().stream().map(entry -> new Share(entry.getKey(), entry.getValue(),
                Labels.percent(entry.getValue(), most))).sorted(Comparator.comparingInt((Share share) ->
                        -share.people()).thenComparing(Share::label, NaturalOrder.INSTANCE)).toList();
    }
}
