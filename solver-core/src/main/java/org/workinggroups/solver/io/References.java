package org.workinggroups.solver.io;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.table.Problems;

/**
 * Leaves out references whose check would only repeat what is told already (no group, or nobody, could be read) or
 * would take too long (almost all of them lead nowhere).
 */
final class References {

    private References() {
    }

    /** The part of a seminar to which the domain's rules are worth applying. */
    static Seminar checkable(Seminar seminar, Origins origins, Problems problems) {
        Seminar checkable = seminar;
        if (seminar.groups().isEmpty() || hasTooManyUnknownGroups(seminar, origins, problems)) {
            checkable = withoutGroupReferences(checkable);
        }
        if (seminar.participants().isEmpty() || hasTooManyUnknownPeople(seminar, origins, problems)) {
            checkable = withoutRelations(checkable);
        }
        return checkable;
    }

    /** This seminar without relations. */
    static Seminar withoutRelations(Seminar seminar) {
        return seminar.withPeople(seminar.participants(), List.of());
    }

    private static Seminar withoutGroupReferences(Seminar seminar) {
        List<Participant> people = seminar.participants().stream()
                .map(participant -> Participant.builder(participant.id()).build()).toList();
        return seminar.withPeople(people, seminar.relations());
    }

    private static boolean hasTooManyUnknownGroups(Seminar seminar, Origins origins, Problems problems) {
        Set<String> known = seminar.groups().stream().map(WorkingGroup::id).collect(Collectors.toSet());
        long tolerated = tolerated(known);
        long unknown = 0;
        for (int i = 0; i < seminar.participants().size(); i++) {
            Participant participant = seminar.participants().get(i);
            unknown += Stream.of(participant.preferences(), participant.forbidden(),
                    participant.pin().stream().toList()).flatMap(List::stream).filter(id -> !known.contains(id))
                    .count();
            if (unknown > tolerated) {
                problems.error(origins.participant(i, RegistrationColumns.PREFERENCES), "", "up to here more than "
                        + tolerated + " references lead to no group",
                        "the groups' ids are written otherwise in seminar.yaml");
                return true;
            }
        }
        return false;
    }

    private static boolean hasTooManyUnknownPeople(Seminar seminar, Origins origins, Problems problems) {
        Set<String> known = new HashSet<>();
        seminar.participants().forEach(participant -> known.add(participant.id()));
        long tolerated = tolerated(known);
        long unknown = 0;
        for (int i = 0; i < seminar.relations().size(); i++) {
            unknown += seminar.relations().get(i).participants().stream().filter(id -> !known.contains(id)).count();
            if (unknown > tolerated) {
                problems.error(origins.relation(i), "", "up to here more than " + tolerated
                        + " references lead to nobody", "the relations belong to another list of participants");
                return true;
            }
        }
        return false;
    }

    /** How many unknown ids can be compared with every known one in reasonable time. */
    private static long tolerated(Set<String> known) {
        long comparisons = known.stream().mapToLong(String::length).sum() * Limits.LONGEST_ID;
        return Math.min(Problems.MOST_PROBLEMS, Limits.MOST_COMPARISONS / Math.max(1, comparisons));
    }
}
