package org.workinggroups.solver.generate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Gives people names of their country; a name comes back only when all others of the country are used. */
final class NameDraw {

    private static final String FEMALE = "F";
    private static final String MALE = "M";

    private final SeededRandom random;
    private final List<Partner> partners;
    private final Map<String, NamePool> pools = NamePool.all();
    private final Map<String, Deque<PersonName>> left = new HashMap<>();

    NameDraw(SeededRandom random, List<Partner> partners) {
        this.random = random;
        this.partners = partners.stream().filter(Partner::country).toList();
    }

    void name(PersonDraft person) {
        String country = country(person);
        String gender = person.gender.equals(FEMALE) || person.gender.equals(MALE) ? person.gender
                : random.chance(0.5) ? FEMALE : MALE;
        NamePool pool = Objects.requireNonNull(pools.get(country));
        Deque<PersonName> names = left.computeIfAbsent(country + gender, key -> new ArrayDeque<>());
        if (names.isEmpty()) {
            names.addAll(random.shuffled(gender.equals(FEMALE) ? pool.female() : pool.male()));
        }
        person.name = names.pop();
    }

    /** An institution's people come from its member countries, those of no partner from anywhere. */
    private String country(PersonDraft person) {
        if (person.partner.isEmpty()) {
            return random.pick(partners).id();
        }
        Partner partner = person.partner.get();
        if (partner.country()) {
            return partner.id();
        }
        List<Partner> members = partners.stream()
                .filter(country -> country.group().equals(partner.id())).toList();
        return random.pick(members).id();
    }
}
