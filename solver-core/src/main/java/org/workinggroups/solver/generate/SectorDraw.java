package org.workinggroups.solver.generate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Gives the people of each delegation a sector: an official from every country as far as officials go, national human
 * rights institutions one a country beginning with the host, everybody else as drawn.
 */
final class SectorDraw {

    private final SeededRandom random;
    private final String host;
    private final Map<SectorType, Integer> left = new LinkedHashMap<>();
    private final Map<Partner, Deque<PersonDraft>> open = new LinkedHashMap<>();

    SectorDraw(SeminarSpecification specification, SeededRandom random) {
        this.random = random;
        this.host = specification.hostPartner();
        specification.sectors().forEach((label, count) -> left.put(SectorType.of(label), count));
    }

    void draw(List<PersonDraft> people) {
        for (PersonDraft person : people) {
            person.partner.ifPresent(from -> open.computeIfAbsent(from, key -> new ArrayDeque<>()).add(person));
        }
        left.remove(SectorType.INTERGOVERNMENTAL);
        List<Partner> countries = random.shuffled(open.keySet().stream().filter(Partner::country).toList());
        deal(SectorType.OTHER_PUBLIC_BODY, open.keySet().stream().filter(partner -> !partner.country()).toList(), 1);
        deal(SectorType.MINISTRY, countries, Integer.MAX_VALUE);
        countries.stream().filter(country -> country.id().equals(host)).findFirst()
                .ifPresent(country -> Collections.swap(countries, 0, countries.indexOf(country)));
        deal(SectorType.NATIONAL_HUMAN_RIGHTS_INSTITUTION, countries, Integer.MAX_VALUE);
        dealRest();
    }

    /** One for each partner in turn, as long as there are people of the sector and people without one. */
    private void deal(SectorType sector, List<Partner> order, int rounds) {
        boolean dealt = true;
        for (int round = 0; round < rounds && dealt; round++) {
            dealt = false;
            for (Partner partner : order) {
                if (left.getOrDefault(sector, 0) > 0 && !Objects.requireNonNull(open.get(partner)).isEmpty()) {
                    Objects.requireNonNull(open.get(partner)).pop().sector = sector;
                    left.merge(sector, -1, Integer::sum);
                    dealt = true;
                }
            }
        }
    }

    private void dealRest() {
        List<PersonDraft> rest = new ArrayList<>();
        open.values().forEach(rest::addAll);
        List<SectorType> sectors = random.shuffled(Apportionment.labels(left));
        for (int i = 0; i < rest.size(); i++) {
            rest.get(i).sector = sectors.get(i);
        }
    }
}
