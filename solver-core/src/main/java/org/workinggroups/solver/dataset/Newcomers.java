package org.workinggroups.solver.dataset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Seminar;

/** People of another seminar who can come to this one: no namesakes of those who are there, with ids that follow on. */
final class Newcomers {

    private final Deque<Participant> waiting;
    private int next;

    Newcomers(Seminar seminar, Seminar others) {
        Set<String> names = seminar.participants().stream().map(Participant::name).collect(Collectors.toCollection(
                HashSet::new));
        this.waiting = new ArrayDeque<>(others.participants().stream().filter(Participant::counted)
                .filter(person -> person.pin().isEmpty() && names.add(person.name())).toList());
        this.next = (int) seminar.participants().stream().filter(Participant::counted).count() + 1;
    }

    List<Participant> take(int count, Predicate<Participant> suitable) {
        List<Participant> chosen = waiting.stream().filter(suitable).limit(count).toList();
        waiting.removeAll(chosen);
        List<Participant> taken = new ArrayList<>();
        for (Participant person : chosen) {
            taken.add(People.renumbered(person, String.format(Locale.ROOT, "P%03d", next++)));
        }
        return List.copyOf(taken);
    }
}
