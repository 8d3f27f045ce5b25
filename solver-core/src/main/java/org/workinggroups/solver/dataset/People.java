package org.workinggroups.solver.dataset;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;

/** Changed copies of people and of the seminars they are in. */
final class People {

    static final String INSTITUTION = "institution";

    private People() {
    }

    static boolean has(Participant person, String attribute) {
        return !person.values(attribute).isEmpty();
    }

    static boolean has(Participant person, String attribute, String value) {
        return person.values(attribute).contains(value);
    }

    /** Whether this group is somebody's first choice. */
    static boolean wishes(Participant person, String group) {
        return person.rankOf(group) == 1;
    }

    static boolean knows(Participant person, WorkingGroup group) {
        return person.values(Participant.EXPERTISE).stream().anyMatch(group.expertise()::contains);
    }

    static Participant find(Seminar seminar, String id) {
        return seminar.participants().stream().filter(person -> person.id().equals(id)).findFirst().orElseThrow();
    }

    static Participant with(Participant person, String attribute, String value) {
        SortedMap<String, List<String>> attributes = new TreeMap<>(person.attributes());
        attributes.put(attribute, List.of(value));
        return new Participant(person.id(), person.name(), person.email(), person.counted(), person.preferences(),
                person.pin(), person.forbidden(), person.needs(), attributes);
    }

    static Participant pinned(Participant person, String group) {
        return new Participant(person.id(), person.name(), person.email(), person.counted(), person.preferences(),
                Optional.of(group), person.forbidden(), person.needs(), person.attributes());
    }

    static Participant renumbered(Participant person, String id) {
        return new Participant(id, person.name(), person.email(), person.counted(), person.preferences(),
                person.pin(), person.forbidden(), person.needs(), person.attributes());
    }

    static Participant named(Participant person, String name) {
        return new Participant(person.id(), name, person.email(), person.counted(), person.preferences(),
                person.pin(), person.forbidden(), person.needs(), person.attributes());
    }

    static Participant without(Participant person, List<String> attributes) {
        SortedMap<String, List<String>> left = new TreeMap<>(person.attributes());
        left.keySet().removeAll(attributes);
        return new Participant(person.id(), person.name(), person.email(), person.counted(), person.preferences(),
                person.pin(), person.forbidden(), person.needs(), left);
    }

    /** The seminar with this person in place of the one with the same id. */
    static Seminar with(Seminar seminar, Participant person) {
        return of(seminar, seminar.participants().stream().map(other -> other.id().equals(person.id()) ? person
                : other).toList());
    }

    static Seminar and(Seminar seminar, List<Participant> newcomers) {
        return of(seminar, and(seminar.participants(), newcomers));
    }

    static Seminar and(Seminar seminar, Relation relation) {
        return new Seminar(seminar.title(), seminar.groups(), seminar.participants(),
                and(seminar.relations(), List.of(relation)), seminar.policy(), seminar.baseline());
    }

    /** The seminar without these people and their relations. */
    static Seminar without(Seminar seminar, List<Participant> leaving) {
        List<String> ids = leaving.stream().map(Participant::id).toList();
        return new Seminar(seminar.title(), seminar.groups(), seminar.participants().stream()
                .filter(person -> !ids.contains(person.id())).toList(), seminar.relations().stream()
                .filter(relation -> relation.participants().stream().noneMatch(ids::contains)).toList(),
                seminar.policy(), seminar.baseline());
    }

    static <T> List<T> and(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static Seminar of(Seminar seminar, List<Participant> participants) {
        return new Seminar(seminar.title(), seminar.groups(), participants, seminar.relations(), seminar.policy(),
                seminar.baseline());
    }
}
