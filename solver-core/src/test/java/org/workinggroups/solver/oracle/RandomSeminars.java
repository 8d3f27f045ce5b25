package org.workinggroups.solver.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.SeminarRules;
import org.workinggroups.solver.domain.SizeRange;
import org.workinggroups.solver.domain.WorkingGroup;

/**
 * Small seminars drawn by a seed, valid but otherwise as odd as they come: every criterion at every level, crossings,
 * multi-valued tags, missing values, staff who do not count, pins, forbidden groups, needs, sets of relations, unlike
 * groups, published plans that name people and groups long gone.
 */
public final class RandomSeminars {

    private final SplittableRandom random;

    private RandomSeminars(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Seminars of 2 to 12 people and 1 to 4 groups, and their seeds in the title. */
    public static Arbitrary<Seminar> seminars() {
        return seeds().map(seed -> seminar(seed, 12, 4));
    }

    /** Seeds spread over all numbers. */
    public static Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    /** A seminar of 2 to {@code mostPeople} people and 1 to {@code mostGroups} groups. */
    public static Seminar seminar(long seed, int mostPeople, int mostGroups) {
        RandomSeminars maker = new RandomSeminars(seed);
        Seminar people = maker.peopleAndGroups(seed, mostPeople, mostGroups, false);
        Seminar tied = maker.tie(people, maker.random.nextInt(6));
        Seminar ruled = tied.withPolicy(new RandomPolicies(maker.random, tied).policy());
        Seminar again = maker.chance(0.3) ? ruled.withPrevious(List.of(maker.published(ruled), maker.published(ruled)))
                : ruled;
        return maker.chance(0.5) ? again.withBaseline(maker.published(again)) : again;
    }

    /** A seminar whose hard rules are so many and so tight that often no plan keeps them all. */
    public static Seminar tightSeminar(long seed, int mostPeople, int mostGroups) {
        RandomSeminars maker = new RandomSeminars(seed);
        Seminar people = maker.peopleAndGroups(seed, mostPeople, mostGroups, true);
        Seminar tied = maker.tie(people, maker.random.nextInt(8));
        Policy policy = new RandomPolicies(maker.random, tied).hardPolicy();
        return tied.withPolicy(policy).withBaseline(maker.published(tied));
    }

    /** A plan that places everybody somewhere, whatever the rules say. */
    public static Plan plan(Seminar seminar, long seed) {
        RandomSeminars maker = new RandomSeminars(seed);
        Map<String, String> placements = new TreeMap<>();
        seminar.participants().forEach(person -> placements.put(person.id(), maker.pick(seminar.groups()).id()));
        return Plan.of(placements);
    }

    private Seminar peopleAndGroups(long seed, int mostPeople, int mostGroups, boolean tight) {
        int people = 2 + random.nextInt(mostPeople - 1);
        int groups = tight ? Math.min(2, mostGroups) + random.nextInt(Math.max(1, mostGroups - 1))
                : 1 + random.nextInt(mostGroups);
        List<WorkingGroup> rooms = new ArrayList<>();
        for (int g = 1; g <= groups; g++) {
            rooms.add(group("WG" + g, Math.ceilDiv(people, groups), tight));
        }
        List<Participant> registered = new ArrayList<>();
        for (int p = 1; p <= people; p++) {
            registered.add(person("P" + p, rooms, tight ? 0.15 : 0.08));
        }
        return new Seminar("Random seminar " + seed, rooms, registered, List.of(), Policy.STANDARD, Optional.empty());
    }

    private WorkingGroup group(String id, int mean, boolean tight) {
        WorkingGroup.Builder group = WorkingGroup.builder(id);
        if (chance(0.5)) {
            int lower = random.nextInt(mean + 1);
            group.target(lower, lower + random.nextInt(3));
        }
        if (chance(tight ? 0.6 : 0.4)) {
            int lower = random.nextInt(mean + 1);
            group.size(lower, chance(0.3) ? SizeRange.UNLIMITED : Math.max(lower, mean - 1 + random.nextInt(4)));
        }
        if (chance(0.3)) {
            group.capacity(mean + random.nextInt(tight ? 2 : 4));
        }
        return group.provides(some(List.of("step-free", "signing"), 0.5))
                .expertise(some(RandomPolicies.TAGS, 0.3)).build();
    }

    private Participant person(String id, List<WorkingGroup> groups, double restricted) {
        List<String> wishes = new ArrayList<>(some(groups.stream().map(WorkingGroup::id).toList(), 0.5));
        if (chance(0.5)) {
            Collections.reverse(wishes);
        }
        Participant.Builder person = Participant.builder(id).name("Somebody").counted(!chance(0.1)).prefers(wishes);
        if (chance(restricted)) {
            person.pin(pick(groups).id());
        }
        if (chance(restricted)) {
            person.forbidden(List.of(pick(groups).id()));
        }
        if (chance(restricted)) {
            person.needs(some(List.of("step-free", "signing"), 0.6));
        }
        RandomPolicies.SINGLE.forEach((attribute, values) -> {
            if (!chance(0.2)) {
                person.attribute(attribute, pick(values));
            }
        });
        RandomPolicies.MULTIPLE.forEach((attribute, values) -> person.attribute(attribute, some(values, 0.3)));
        return person.build();
    }

    /** Adds relations one by one, leaving out those that the rules of a seminar do not allow. */
    private Seminar tie(Seminar seminar, int wanted) {
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            relations.add(relation(seminar.participants().stream().map(Participant::id).toList()));
            if (!SeminarRules.problems(with(seminar, relations), Origins.of(seminar)).isEmpty()) {
                relations.removeLast();
            }
        }
        return with(seminar, relations);
    }

    private Relation relation(List<String> ids) {
        Relation.Kind kind = pick(List.of(Relation.Kind.values()));
        List<String> left = new ArrayList<>(ids);
        List<String> members = new ArrayList<>();
        int size = chance(0.3) ? 3 : 2;
        while (members.size() < Math.min(size, ids.size())) {
            members.add(left.remove(random.nextInt(left.size())));
        }
        boolean affinity = kind == Relation.Kind.AFFINITY;
        Optional<Long> weight = affinity ? Optional.of(random.nextLong(-3, 4))
                : chance(0.3) ? Optional.of(random.nextLong(4)) : Optional.empty();
        Optional<Level> level = chance(0.3)
                ? Optional.of(pick(affinity ? List.of(Level.MEDIUM, Level.SOFT) : List.of(Level.values())))
                : Optional.empty();
        return new Relation(kind, members, weight, level);
    }

    private static Seminar with(Seminar seminar, List<Relation> relations) {
        return new Seminar(seminar.title(), seminar.groups(), seminar.participants(), relations, seminar.policy(),
                seminar.baseline(), seminar.previous(), seminar.privacy());
    }

    private Plan published(Seminar seminar) {
        Map<String, String> placements = new TreeMap<>(Map.of("P99", "WG1"));
        for (Participant person : seminar.participants()) {
            if (chance(0.8)) {
                placements.put(person.id(), chance(0.1) ? "WG9" : pick(seminar.groups()).id());
            }
        }
        return Plan.of(placements);
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private <T> List<T> some(List<T> from, double probability) {
        return from.stream().filter(item -> chance(probability)).toList();
    }
}
