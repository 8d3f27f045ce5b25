package org.workinggroups.solver.update;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.SeminarRules;
import org.workinggroups.solver.domain.Suggestion;
import org.workinggroups.solver.domain.WorkingGroup;

/** Makes changes of a seminar one after the other. Not thread-safe; used once. */
public final class SeminarChanges {

    private final List<Problem> problems = new ArrayList<>();
    private Seminar seminar;

    private SeminarChanges(Seminar seminar) {
        this.seminar = seminar;
    }

    /**
     * A seminar with changes made.
     *
     * @throws InvalidSeminarException if a change names people or groups that do not exist, or the changed seminar
     *                                 breaks its own rules; it lists every problem
     */
    public static Seminar apply(Seminar seminar, List<SeminarChange> changes) {
        SeminarChanges work = new SeminarChanges(seminar);
        changes.forEach(work::make);
        if (work.problems.isEmpty()) {
            SeminarRules.problems(work.seminar, Origins.of(work.seminar)).stream()
                    .filter(problem -> problem.severity() == Problem.Severity.ERROR).forEach(work.problems::add);
        }
        if (!work.problems.isEmpty()) {
            throw new InvalidSeminarException(work.problems);
        }
        return work.seminar;
    }

    private void make(SeminarChange change) {
        switch (change) {
            case SeminarChange.Withdraw withdraw -> withdraw(withdraw.participant());
            case SeminarChange.Add add -> add(add.participant());
            case SeminarChange.Pin pin -> pin(pin.participant(), pin.group());
            case SeminarChange.Appoint appoint -> appoint(appoint.participant(), appoint.role());
            case SeminarChange.Apart apart -> apart(apart.first(), apart.second());
            case SeminarChange.Close close -> close(close.group());
        }
    }

    private void withdraw(String id) {
        if (isParticipant("withdraw", id)) {
            List<Relation> relations = seminar.relations().stream().map(relation -> new Relation(relation.kind(),
                    relation.participants().stream().filter(other -> !other.equals(id)).toList(), relation.weight(),
                    relation.level())).filter(relation -> relation.participants().size() > 1).toList();
            replace(seminar.groups(), seminar.participants().stream().filter(person -> !person.id().equals(id))
                    .toList(), relations, seminar.policy());
        }
    }

    private void add(Participant participant) {
        List<Participant> people = new ArrayList<>(seminar.participants());
        people.add(participant);
        replace(seminar.groups(), people, seminar.relations(), seminar.policy());
    }

    private void pin(String id, String group) {
        if (isParticipant("pin", id) & isGroup("pin", group)) {
            edit(id, person -> copy(person, person.preferences(), Optional.of(group), person.forbidden(),
                    person.attributes()));
        }
    }

    private void appoint(String id, String role) {
        if (isParticipant("appoint", id)) {
            edit(id, person -> {
                Map<String, List<String>> attributes = new LinkedHashMap<>(person.attributes());
                attributes.put(Participant.ROLE, List.of(role));
                return copy(person, person.preferences(), person.pin(), person.forbidden(), attributes);
            });
        }
    }

    private void apart(String first, String second) {
        if (isParticipant("apart", first) & isParticipant("apart", second)) {
            List<Relation> relations = new ArrayList<>(seminar.relations());
            relations.add(Relation.keepApart(first, second));
            replace(seminar.groups(), seminar.participants(), relations, seminar.policy());
        }
    }

    /** Whoever wished the group wishes it no more; whoever is pinned to it must be told otherwise. */
    private void close(String id) {
        if (isGroup("close", id)) {
            List<Participant> people = seminar.participants().stream().map(person -> copy(person,
                    but(person.preferences(), id), person.pin(), but(person.forbidden(), id), person.attributes()))
                    .toList();
            replace(seminar.groups().stream().filter(group -> !group.id().equals(id)).toList(), people,
                    seminar.relations(), withoutGroup(seminar.policy(), id));
        }
    }

    /** Quotas and freezes that name the group name it no more; a quota for that group alone is gone. */
    private static Policy withoutGroup(Policy policy, String id) {
        Policy changed = policy;
        if (policy.settings().get("quota") instanceof List<?> rules) {
            changed = changed.with("quota", rules.stream().map(rule -> without(rule, "groups", id))
                    .filter(rule -> !(rule instanceof Map<?, ?> map && List.of().equals(map.get("groups")))).toList());
        }
        Object stability = changed.settings().get("stability");
        return stability instanceof Map ? changed.with("stability", without(stability, "frozenGroups", id)) : changed;
    }

    private static Object without(Object settings, String key, String id) {
        if (!(settings instanceof Map<?, ?> map) || !(map.get(key) instanceof List<?> ids)) {
            return settings;
        }
        Map<String, Object> changed = new LinkedHashMap<>();
        map.forEach((name, value) -> changed.put(String.valueOf(name), value));
        changed.put(key, ids.stream().filter(other -> !String.valueOf(other).equals(id)).toList());
        return changed;
    }

    private static List<String> but(List<String> ids, String id) {
        return ids.stream().filter(other -> !other.equals(id)).toList();
    }

    private void edit(String id, UnaryOperator<Participant> change) {
        replace(seminar.groups(), seminar.participants().stream()
                .map(person -> person.id().equals(id) ? change.apply(person) : person).toList(), seminar.relations(),
                seminar.policy());
    }

    private static Participant copy(Participant person, List<String> preferences, Optional<String> pin,
            List<String> forbidden, Map<String, List<String>> attributes) {
        Participant.Builder copy = Participant.builder(person.id()).name(person.name()).email(person.email())
                .counted(person.counted()).prefers(preferences).forbidden(forbidden).needs(person.needs())
                .attributes(attributes);
        pin.ifPresent(copy::pin);
        return copy.build();
    }

    private void replace(List<WorkingGroup> groups, List<Participant> people, List<Relation> relations,
            Policy policy) {
        seminar = new Seminar(seminar.title(), groups, people, relations, policy, seminar.baseline(),
                seminar.previous());
    }

    private boolean isParticipant(String change, String id) {
        List<String> ids = seminar.participants().stream().map(Participant::id).toList();
        return isKnown(change, id, ids, "nobody in the seminar has this id");
    }

    private boolean isGroup(String change, String id) {
        return isKnown(change, id, seminar.groups().stream().map(WorkingGroup::id).toList(),
                "there is no such group");
    }

    private boolean isKnown(String change, String id, List<String> known, String message) {
        if (known.contains(id)) {
            return true;
        }
        problems.add(Problem.error(Place.named(change), id, message, Suggestion.orList(id, known)));
        return false;
    }
}
