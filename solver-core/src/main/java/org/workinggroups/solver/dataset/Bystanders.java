package org.workinggroups.solver.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Seminar;

/**
 * The counted people of a seminar whom no pin, role or relation concerns, to be taken one after the other in the order
 * of the registrations, which is drawn. Nobody is taken twice.
 */
final class Bystanders {

    private final List<Participant> left;

    Bystanders(Seminar seminar) {
        Set<String> tied = new HashSet<>();
        seminar.relations().forEach(relation -> tied.addAll(relation.participants()));
        this.left = new ArrayList<>(seminar.participants().stream().filter(Participant::counted)
                .filter(person -> person.pin().isEmpty() && !tied.contains(person.id())).toList());
    }

    boolean has(Predicate<Participant> suitable) {
        return left.stream().anyMatch(suitable);
    }

    Participant one(Predicate<Participant> suitable) {
        return take(1, suitable).getFirst();
    }

    /** @throws IllegalArgumentException if there are fewer */
    List<Participant> take(int count, Predicate<Participant> suitable) {
        List<Participant> taken = left.stream().filter(suitable).limit(count).toList();
        if (taken.size() < count) {
            throw new IllegalArgumentException("Only " + taken.size() + " of " + count + " people whom no pin or "
                    + "relation concerns are left for this seed. Maybe another seed has more");
        }
        left.removeAll(taken);
        return taken;
    }
}
