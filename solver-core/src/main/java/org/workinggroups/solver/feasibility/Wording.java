package org.workinggroups.solver.feasibility;

import java.util.Collection;
import java.util.List;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Column;
import org.workinggroups.solver.model.Term;

/** Tells indexes in people's words, by ids only, and finds the places they came from. */
final class Wording {

    private static final int MOST_LISTED = 12;

    private final AllocationModel model;
    private final Origins origins;

    Wording(AllocationModel model, Origins origins) {
        this.model = model;
        this.origins = origins;
    }

    /** For instance {@code P004, P019, P033 and P071}; a long list is cut. */
    String people(Collection<Integer> indexes) {
        return list(indexes.stream().map(index -> model.participants().get(index).id())
                .sorted(NaturalOrder.INSTANCE).toList());
    }

    /** For instance {@code WG1 and WG3}. */
    String groups(Collection<Integer> indexes) {
        return list(indexes.stream().map(index -> model.groups().get(index).id()).toList());
    }

    /** For instance {@code 3 people with role moderator}. */
    String number(int number, Column column) {
        String people = number == 1 ? "1 person" : number + " people";
        return switch (column.value().isEmpty() ? column.attribute() : "") {
            case Column.SIZE -> number == 1 ? "1 participant" : number + " participants";
            case Column.SEATS -> people;
            default -> people + " with " + column;
        };
    }

    /** The rules, one after the other; a long list is cut. */
    static String rules(Collection<String> rules) {
        String listed = String.join("; ", rules.stream().limit(MOST_LISTED).toList());
        return rules.size() > MOST_LISTED ? listed + "; ..." : listed;
    }

    /** Where a participant's restrictions stand. */
    Place participant(int index) {
        Participant participant = model.participants().get(index);
        String field = participant.pin().isPresent() ? "pin" : !participant.needs().isEmpty() ? "needs"
                : !participant.forbidden().isEmpty() ? "forbidden" : "id";
        return origins.participant(model.seminar().participants().indexOf(participant), field);
    }

    /** Where the first relation of a kind between two of these people stands. */
    Place relation(Relation.Kind kind, Collection<Integer> people) {
        Seminar seminar = model.seminar();
        List<String> ids = people.stream().map(index -> model.participants().get(index).id()).toList();
        for (int i = 0; i < seminar.relations().size(); i++) {
            Relation relation = seminar.relations().get(i);
            if (relation.kind() == kind && relation.participants().stream().filter(ids::contains).count() > 1) {
                return origins.relation(i);
            }
        }
        return Place.named("relations");
    }

    /** Where a group's sizes stand. */
    Place group(int index, String field) {
        return origins.group(model.seminar().groups().indexOf(model.groups().get(index)), field);
    }

    /** Where the rule behind a term stands in the policy. */
    Place policy(Term term) {
        return origins.policy("policy." + term.objective().criterion());
    }

    private static String list(List<String> words) {
        if (words.size() > MOST_LISTED) {
            return String.join(", ", words.subList(0, MOST_LISTED)) + " and " + (words.size() - MOST_LISTED) + " more";
        }
        return words.size() == 1 ? words.getFirst() : String.join(", ", words.subList(0, words.size() - 1)) + " and "
                + words.getLast();
    }
}
