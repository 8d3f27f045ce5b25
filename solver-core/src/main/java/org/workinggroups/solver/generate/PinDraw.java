package org.workinggroups.solver.generate;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Appoints the moderators and rapporteurs of each group, and pins them and a few others. They come from those who know
 * the topic, civil society before officials.
 */
final class PinDraw {

    private static final int MOST_COMPARED = 10;

    private final SeminarSpecification specification;
    private final Map<String, Deque<PersonDraft>> candidatesByTag = new LinkedHashMap<>();
    private final Deque<PersonDraft> candidates;
    private final Deque<PersonDraft> others;
    private final List<Set<Partner>> leadingPartners;

    PinDraw(SeminarSpecification specification, SeededRandom random, List<PersonDraft> people) {
        this.specification = specification;
        List<PersonDraft> order = random.shuffled(people);
        this.others = new ArrayDeque<>(order);
        this.candidates = new ArrayDeque<>(order.stream().sorted(Comparator.comparingInt(PinDraw::rank)).toList());
        this.leadingPartners = specification.topics().stream().<Set<Partner>>map(topic -> new HashSet<>()).toList();
        for (PersonDraft candidate : candidates) {
            candidatesByTag.computeIfAbsent(candidate.firstTag(), key -> new ArrayDeque<>()).add(candidate);
        }
    }

    void draw() {
        for (int i = 0; i < specification.staff().moderators(); i++) {
            appoint(Roles.MODERATOR);
        }
        for (int i = 0; i < specification.staff().rapporteurs(); i++) {
            appoint(Roles.RAPPORTEUR);
        }
        int further = specification.pins() - specification.groups() * specification.staff().appointed();
        for (int i = 0; i < further; i++) {
            nextFree(others).pin = i % specification.groups();
        }
    }

    private void appoint(String role) {
        for (int group = 0; group < specification.groups(); group++) {
            PersonDraft appointed = expert(group).orElseGet(() -> nextFree(candidates));
            appointed.role = role;
            appointed.pin = group;
            appointed.partner.ifPresent(leadingPartners.get(group)::add);
        }
    }

    /** The first who knows the topic, rather from a partner that does not lead the group already. */
    private Optional<PersonDraft> expert(int group) {
        List<PersonDraft> experts = experts(group);
        return experts.stream().filter(person -> person.partner.filter(leadingPartners.get(group)::contains).isEmpty())
                .findFirst().or(() -> experts.stream().findFirst());
    }

    private List<PersonDraft> experts(int group) {
        Deque<PersonDraft> experts = candidatesByTag.getOrDefault(specification.expertiseOf(group), new ArrayDeque<>());
        while (!experts.isEmpty() && experts.peek().isPinned()) {
            experts.pop();
        }
        return experts.stream().filter(person -> !person.isPinned()).limit(MOST_COMPARED).toList();
    }

    private static PersonDraft nextFree(Deque<PersonDraft> order) {
        PersonDraft next = order.pop();
        while (next.isPinned()) {
            next = order.pop();
        }
        return next;
    }

    /** Academics and independent institutions lead before other civil society, officials and business. */
    private static int rank(PersonDraft person) {
        return switch (person.sector.institutionType()) {
            case "ACADEMIA", "THINK_TANK", "NHRI", "IGO" -> 0;
            case "NGO" -> 1;
            default -> 2;
        };
    }
}
