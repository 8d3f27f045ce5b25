package org.workinggroups.solver.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gives people expertise tags; who works for an institution a tag is named after mostly holds that tag. */
final class ExpertiseDraw {

    private static final double NAMESAKE = 0.8;
    private static final double SECOND_TAG = 0.15;
    private static final String NO_TAG = "";

    private final SeminarSpecification specification;
    private final SeededRandom random;

    ExpertiseDraw(SeminarSpecification specification, SeededRandom random) {
        this.specification = specification;
        this.random = random;
    }

    void draw(List<PersonDraft> people) {
        Map<String, Double> shares = new LinkedHashMap<>(specification.expertise());
        shares.put(NO_TAG, specification.withoutExpertise());
        Map<String, Integer> left = Apportionment.of(people.size(), shares);
        List<PersonDraft> rest = new ArrayList<>();
        for (PersonDraft person : people) {
            String namesake = namesake(person);
            if (left.getOrDefault(namesake, 0) > 0 && random.chance(NAMESAKE)) {
                left.merge(namesake, -1, Integer::sum);
                tag(person, namesake);
            } else {
                rest.add(person);
            }
        }
        List<String> tags = random.shuffled(Apportionment.labels(left));
        for (int i = 0; i < rest.size(); i++) {
            if (!tags.get(i).equals(NO_TAG)) {
                tag(rest.get(i), tags.get(i));
            }
        }
    }

    /** A tag such as {@code nhri-mechanisms} for somebody of a national human rights institution. */
    private String namesake(PersonDraft person) {
        String sector = person.sector.sector().toLowerCase(Locale.ROOT);
        return specification.expertise().keySet().stream().filter(tag -> List.of(tag.split("-")).contains(sector))
                .findFirst().orElse("none");
    }

    private void tag(PersonDraft person, String first) {
        List<String> tags = new ArrayList<>(List.of(first));
        if (random.chance(SECOND_TAG)) {
            String second = random.pick(List.copyOf(specification.expertise().keySet()));
            if (!second.equals(first)) {
                tags.add(second);
            }
        }
        person.expertise = List.copyOf(tags);
    }
}
