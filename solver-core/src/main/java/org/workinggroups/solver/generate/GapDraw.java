package org.workinggroups.solver.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Leaves gaps in registrations, as people do who skip a field of the form. */
final class GapDraw {

    private final SeminarSpecification.Missing missing;
    private final SeededRandom random;
    private final List<PersonDraft> people;

    GapDraw(SeminarSpecification.Missing missing, SeededRandom random, List<PersonDraft> people) {
        this.missing = missing;
        this.random = random;
        this.people = people;
    }

    void draw() {
        int without = (int) people.stream().filter(person -> person.expertise.isEmpty()).count();
        drawn(count(missing.expertise()) - without, person -> !person.expertise.isEmpty())
                .forEach(person -> person.expertiseKnown = false);
        drawn(count(missing.institutionType()), person -> true)
                .forEach(person -> person.institutionTypeKnown = false);
        drawCountries(count(missing.country()));
    }

    /** Nobody who is alone of their country is left without it: every partner that is represented stays visible. */
    private void drawCountries(int count) {
        Map<Partner, Integer> known = new LinkedHashMap<>();
        people.forEach(person -> person.partner.ifPresent(from -> known.merge(from, 1, Integer::sum)));
        int left = count;
        for (PersonDraft person : drawn(people.size(), person -> person.partner.isPresent())) {
            if (left > 0 && known.getOrDefault(person.partner.get(), 0) > 1) {
                person.countryKnown = false;
                known.merge(person.partner.get(), -1, Integer::sum);
                left--;
            }
        }
    }

    private int count(double share) {
        return (int) Math.round(share * people.size());
    }

    private List<PersonDraft> drawn(int count, Predicate<PersonDraft> eligible) {
        return count <= 0 ? List.of()
                : random.shuffled(people.stream().filter(eligible).toList()).stream().limit(count).toList();
    }
}
