package org.workinggroups.solver.update;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
    private final Set<String> withdrawn = new HashSet<>();
    private final Set<String> closed = new LinkedHashSet<>();
    private final Map<String, String> pinned = new HashMap<>();
    private final Map<String, String> appointed = new HashMap<>();
    private final Set<String> roles;
    private Seminar seminar;

    private SeminarChanges(Seminar seminar) {
        this.seminar = seminar;
        this.roles = roles(seminar);
    }

    /**
     * {@return a seminar with changes made}
     *
     * @param seminar the seminar before them
     * @param changes the changes, made one after the other
     * @throws InvalidSeminarException if a change names people or groups that do not exist, contradicts another, or the
     *                                 changed seminar breaks its own rules; it lists every problem
     */
    public static Seminar apply(Seminar seminar, List<SeminarChange> changes) {
        SeminarChanges work = new SeminarChanges(seminar);
        changes.forEach(work::make);
        work.checkClosed();
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
            withdrawn.add(id);
            List<Relation> relations = seminar.relations().stream().map(relation -> new Relation(relation.kind(),
                    relation.participants().stream().filter(other -> !other.equals(id)).toList(), relation.weight(),
                    relation.level())).filter(relation -> relation.participants().size() > 1).toList();
            replace(seminar.groups(), seminar.participants().stream().filter(person -> !person.id().equals(id))
                    .toList(), relations, NamesInPolicy.withoutPerson(seminar.policy(), id));
        }
    }

    private void add(Participant participant) {
        List<Participant> people = new ArrayList<>(seminar.participants());
        if (people.stream().anyMatch(known -> known.id().equals(participant.id()))) {
            error("add", participant.id(), "somebody in the seminar has this id already",
                    "they are registered, or two people were given one id");
            return;
        }
        people.add(participant);
        replace(seminar.groups(), people, seminar.relations(), seminar.policy());
    }

    private void pin(String id, String group) {
        if (isParticipant("pin", id) & isGroup("pin", group) && isFirst("pin", pinned, id, group)) {
            edit(id, person -> copy(person, person.preferences(), Optional.of(group), person.forbidden(),
                    person.attributes()));
        }
    }

    private void appoint(String id, String role) {
        if (isParticipant("appoint", id) & isRole(role) && isFirst("appoint", appointed, id, role)) {
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
            closed.add(id);
            List<Participant> people = seminar.participants().stream().map(person -> copy(person,
                    but(person.preferences(), id), person.pin(), but(person.forbidden(), id), person.attributes()))
                    .toList();
            replace(seminar.groups().stream().filter(group -> !group.id().equals(id)).toList(), people,
                    seminar.relations(), NamesInPolicy.withoutGroup(seminar.policy(), id));
        }
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
                seminar.previous(), seminar.privacy());
    }

    private boolean isParticipant(String change, String id) {
        if (withdrawn.contains(id)) {
            return error(change, id, "this person is withdrawn already", "another person was meant");
        }
        List<String> ids = seminar.participants().stream().map(Participant::id).toList();
        return ids.contains(id) || error(change, id, "nobody in the seminar has this id", Suggestion.orList(id, ids));
    }

    private boolean isGroup(String change, String id) {
        if (closed.contains(id)) {
            return error(change, id, "this group is closed already", "another group was meant");
        }
        List<String> ids = seminar.groups().stream().map(WorkingGroup::id).toList();
        return ids.contains(id) || error(change, id, "there is no such group", Suggestion.orList(id, ids));
    }

    /** A role that nobody has may be new, but not if it looks like a slip of the pen. */
    private boolean isRole(String role) {
        Optional<String> meant = roles.contains(role) ? Optional.empty() : Suggestion.closest(role, roles);
        return meant.isEmpty() || error("appoint", role, "nobody has this role, and no quota asks for it",
                meant.get() + " was meant");
    }

    private static Set<String> roles(Seminar seminar) {
        Set<String> roles = new TreeSet<>();
        seminar.participants().forEach(person -> roles.addAll(person.values(Participant.ROLE)));
        if (seminar.policy().settings().get("quota") instanceof List<?> rules) {
            rules.stream().filter(rule -> rule instanceof Map<?, ?> map
                    && Participant.ROLE.equals(map.get("attribute")) && map.get("value") != null)
                    .forEach(rule -> roles.add(String.valueOf(((Map<?, ?>) rule).get("value"))));
        }
        return roles;
    }

    /** Whether nothing else was said about this person before. */
    private boolean isFirst(String change, Map<String, String> said, String id, String value) {
        String before = said.putIfAbsent(id, value);
        return before == null || before.equals(value) || error(change, value, "for " + id + " " + before
                + " was named already", "one of the two was meant for somebody else");
    }

    private void checkClosed() {
        if (seminar.groups().isEmpty() && !closed.isEmpty()) {
            error("close", String.join(", ", closed), "no group would be left", "one of them meets after all");
            return;
        }
        seminar.participants().forEach(person -> person.pin().filter(closed::contains).ifPresent(group ->
                error("close", group, person.id() + " is pinned to this group",
                        "a pin of " + person.id() + " to another group was forgotten")));
    }

    /** Always false. */
    private boolean error(String change, String value, String message, String maybe) {
        problems.add(Problem.error(Place.named(change), value, message, maybe));
        return false;
    }
}
