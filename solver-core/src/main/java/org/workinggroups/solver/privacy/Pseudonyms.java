package org.workinggroups.solver.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.DataClass;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Privacy;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Attributes;

/**
 * The same seminar under other ids, so that somebody else can solve it: no names, addresses or rooms, no attribute that
 * decides nothing, and of the others only what is public or in a list of the seminar's field as it stands; institutions
 * and everything else are tokens. Every plan is worth the same in both.
 *
 * @param seminar the pseudonymised seminar
 * @param ids     id by pseudonym
 */
public record Pseudonyms(Seminar seminar, SortedMap<String, String> ids) {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String DIGITS = "23456789";

    /** Attributes whose values are the same few words in every seminar. */
    private static final Set<String> LISTED = Set.of("gender", "region", "subRegion", "asemGroup", "partner", "sector",
            "institutionType", "expertise", "role");

    /**
     * Draws pseudonyms for a seminar.
     *
     * @param seminar the seminar
     * @param random  draws them; a secure one, or whoever guesses its seed knows everybody
     * @return the pseudonyms
     */
    public static Pseudonyms of(Seminar seminar, RandomGenerator random) {
        SortedMap<String, String> ids = new TreeMap<>();
        Map<String, String> pseudonyms = new HashMap<>();
        for (String id : people(seminar)) {
            String pseudonym;
            do {
                pseudonym = draw(LETTERS, 1, random) + draw(LETTERS + DIGITS, 5, random);
            } while (ids.putIfAbsent(pseudonym, id) != null);
            pseudonyms.put(id, pseudonym);
        }
        Set<String> used = used(seminar);
        Renaming renaming = new Renaming(pseudonyms, values(seminar, used, random), needs(seminar, random));
        Seminar renamed = renaming.of(seminar);
        List<Participant> people = renamed.participants().stream().map(person -> bare(person, used))
                .sorted(Comparator.comparing(Participant::id)).toList();
        List<WorkingGroup> groups = renamed.groups().stream().map(Pseudonyms::bare).toList();
        return new Pseudonyms(new Seminar("", groups, people, renamed.relations().stream()
                .sorted(Comparator.comparing(relation -> relation.participants().toString())).toList(),
                renamed.policy(), renamed.baseline(), renamed.previous(), Privacy.STANDARD), ids);
    }

    /** Everybody whom the seminar names, also those in earlier plans only. */
    private static Set<String> people(Seminar seminar) {
        Set<String> ids = new TreeSet<>(NaturalOrder.INSTANCE);
        seminar.participants().forEach(person -> ids.add(person.id()));
        Stream.concat(seminar.baseline().stream(), seminar.previous().stream()).map(Plan::placements)
                .forEach(placements -> ids.addAll(placements.keySet()));
        if (seminar.policy().settings().get("stability") instanceof Map<?, ?> stability) {
            Stream.of("frozen", "moved").map(stability::get).filter(Objects::nonNull)
                    .flatMap(stated -> stated instanceof Collection<?> list ? list.stream() : Stream.of(stated))
                    .forEach(id -> ids.add(String.valueOf(id)));
        }
        return ids;
    }

    /** The attributes that some term counts or the policy names. */
    private static Set<String> used(Seminar seminar) {
        AllocationModel model = new ModelCompiler().compile(seminar, 1);
        Set<String> used = model.columns().stream().flatMap(column -> Attributes.parts(column.attribute()).stream())
                .collect(Collectors.toCollection(HashSet::new));
        texts(seminar.policy().settings(), used);
        used.add(Participant.EXPERTISE);
        used.addAll(List.of("gender", "region", "sector", "institutionType"));
        return used;
    }

    /** Every word of the policy that may name an attribute: one that nobody has is an error. */
    private static void texts(Object settings, Set<String> found) {
        switch (settings) {
            case Map<?, ?> map -> map.forEach((key, value) -> {
                texts(key, found);
                texts(value, found);
            });
            case Collection<?> items -> items.forEach(item -> texts(item, found));
            default -> found.addAll(Attributes.parts(settings.toString()));
        }
    }

    private static Map<String, Map<String, String>> values(Seminar seminar, Set<String> used, RandomGenerator random) {
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        for (String attribute : new TreeSet<>(used)) {
            boolean open = LISTED.contains(attribute) && !seminar.privacy().isSensitive(attribute)
                    || seminar.privacy().stated().get(attribute) == DataClass.PUBLIC;
            if (!open) {
                Set<String> held = new TreeSet<>(NaturalOrder.INSTANCE);
                seminar.participants().forEach(person -> held.addAll(person.values(attribute)));
                values.put(attribute, tokens(held, attribute, random));
            }
        }
        return values;
    }

    private static Map<String, String> needs(Seminar seminar, RandomGenerator random) {
        Set<String> needs = new TreeSet<>(NaturalOrder.INSTANCE);
        seminar.participants().forEach(person -> needs.addAll(person.needs()));
        seminar.groups().forEach(group -> needs.addAll(group.provides()));
        return tokens(needs, "need", random);
    }

    /** Numbered in a drawn order, so that nothing can be told from the number. */
    private static Map<String, String> tokens(Set<String> texts, String word, RandomGenerator random) {
        List<String> order = new ArrayList<>(texts);
        Collections.shuffle(order, Random.from(random));
        String prefix = word.replaceAll("[^\\p{L}\\p{Nd}]+", "-");
        Map<String, String> tokens = new LinkedHashMap<>();
        order.forEach(text -> tokens.put(text, prefix + "-" + (tokens.size() + 1)));
        return tokens;
    }

    private static Participant bare(Participant person, Set<String> used) {
        SortedMap<String, List<String>> attributes = new TreeMap<>(person.attributes());
        attributes.keySet().retainAll(used);
        return new Participant(person.id(), "", "", person.counted(), person.preferences(), person.pin(),
                person.forbidden(), person.needs(), attributes);
    }

    private static WorkingGroup bare(WorkingGroup group) {
        return new WorkingGroup(group.id(), group.topic(), "", group.target(), group.size(), group.capacity(),
                group.provides(), group.expertise());
    }

    private static String draw(String alphabet, int length, RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
