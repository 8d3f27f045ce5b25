package org.workinggroups.solver.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Draws which partners come and how many people each of them sends. */
final class DelegationDraw {

    private final SeminarSpecification specification;
    private final SeededRandom random;
    private final List<Partner> partners;
    private final Partner host;

    DelegationDraw(SeminarSpecification specification, SeededRandom random, List<Partner> partners) {
        this.specification = specification;
        this.random = random;
        this.partners = partners;
        this.host = partners.stream().filter(partner -> partner.id().equals(specification.hostPartner())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no ASEM partner \""
                        + specification.hostPartner() + "\" to host. Maybe the id has a slip; ids are as in MNG"));
    }

    /** One draft for each person, those of one partner together, those of no partner last. */
    List<PersonDraft> people() {
        List<String> regions = specification.regions().keySet().stream()
                .filter(region -> !region.equals(SeminarSpecification.NO_REGION)).toList();
        Map<String, Integer> partnersOf = partnersByRegion(regions);
        List<PersonDraft> people = new ArrayList<>();
        for (String region : regions) {
            sizes(region, partnersOf.getOrDefault(region, 0)).forEach((partner, size) -> IntStream.range(0, size)
                    .forEach(i -> people.add(new PersonDraft(Optional.of(partner)))));
        }
        IntStream.range(0, specification.regions().getOrDefault(SeminarSpecification.NO_REGION, 0))
                .forEach(i -> people.add(new PersonDraft(Optional.empty())));
        return people;
    }

    /**
     * How many partners come from each region: in proportion to the partners the region has, then moved from one
     * region to the other until each has neither more people than its partners can send nor more partners than people.
     */
    private Map<String, Integer> partnersByRegion(List<String> regions) {
        Map<String, Integer> available = new LinkedHashMap<>();
        regions.forEach(region -> available.put(region, candidates(region).size()));
        Map<String, Integer> chosen = Apportionment.of(specification.partners(), available);
        for (String region : regions) {
            for (String other : regions) {
                while (chosen.getOrDefault(region, 0) < fewest(region) && chosen.getOrDefault(other, 0) > fewest(other)
                        || chosen.getOrDefault(other, 0) > most(other)
                        && chosen.getOrDefault(region, 0) < most(region)) {
                    chosen.merge(region, 1, Integer::sum);
                    chosen.merge(other, -1, Integer::sum);
                }
            }
        }
        for (String region : regions) {
            if (chosen.getOrDefault(region, 0) < fewest(region) || chosen.getOrDefault(region, 0) > most(region)) {
                throw new IllegalArgumentException("Specification " + specification.id() + ": "
                        + specification.regions().get(region) + " people of region " + region
                        + " cannot come from " + chosen.getOrDefault(region, 0) + " partners of "
                        + specification.partners() + " in all. Maybe the delegations are too small or too large");
            }
        }
        return chosen;
    }

    private List<Partner> candidates(String region) {
        return partners.stream().filter(partner -> partner.region().equals(region)).toList();
    }

    private boolean hosts(String region) {
        return host.region().equals(region);
    }

    /** People of a region who are not the host's. */
    private int guests(String region) {
        return specification.regions().getOrDefault(region, 0)
                - (hosts(region) ? specification.delegation().host() : 0);
    }

    private int fewest(String region) {
        return Math.ceilDiv(guests(region), specification.delegation().most()) + (hosts(region) ? 1 : 0);
    }

    private int most(String region) {
        return Math.min(candidates(region).size(),
                guests(region) / specification.delegation().least() + (hosts(region) ? 1 : 0));
    }

    /** The partners of a region that come, each with the size of its delegation, in the order of the list. */
    private Map<Partner, Integer> sizes(String region, int count) {
        List<Partner> guests = random.shuffled(candidates(region));
        guests.remove(host);
        List<Partner> coming = new ArrayList<>(guests.subList(0, count - (hosts(region) ? 1 : 0)));
        SeminarSpecification.Delegation delegation = specification.delegation();
        Map<Partner, Integer> drawn = new LinkedHashMap<>();
        coming.forEach(partner -> drawn.put(partner, delegation.least()));
        List<Partner> open = new ArrayList<>(delegation.most() > delegation.least() ? coming : List.of());
        for (int left = guests(region) - coming.size() * delegation.least(); left > 0; left--) {
            Partner partner = random.pick(open);
            if (drawn.merge(partner, 1, Integer::sum) == delegation.most()) {
                Collections.swap(open, open.indexOf(partner), open.size() - 1);
                open.removeLast();
            }
        }
        Map<Partner, Integer> sizes = new LinkedHashMap<>();
        for (Partner partner : partners) {
            if (drawn.containsKey(partner)) {
                sizes.put(partner, drawn.get(partner));
            } else if (partner.equals(host) && hosts(region)) {
                sizes.put(partner, delegation.host());
            }
        }
        return sizes;
    }
}
