package org.workinggroups.solver.generate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.workinggroups.solver.domain.WorkingGroup;

/**
 * A plan that exists before the ties do: even sizes, every pin and every need kept, everybody else drawn. Ties are then
 * chosen so that this plan keeps them, which is why a generated seminar is feasible.
 */
final class HiddenPlan {

    private final IdentityHashMap<PersonDraft, Integer> groupOf = new IdentityHashMap<>();
    private final int[] seats;

    HiddenPlan(SeminarSpecification specification, SeededRandom random, List<PersonDraft> people) {
        this.seats = Apportionment.of(people.size(), Collections.nCopies(specification.groups(), 1));
        people.stream().filter(PersonDraft::isPinned).forEach(person -> place(person, person.pin));
        List<WorkingGroup> rooms = Rooms.of(specification);
        people.stream().filter(person -> !person.needs.isEmpty())
                .forEach(person -> place(person, roomiest(rooms, person.needs)));
        Deque<Integer> left = new ArrayDeque<>(random.shuffled(openSeats()));
        people.stream().filter(person -> !groupOf.containsKey(person)).forEach(person -> place(person, left.pop()));
    }

    /** Index of the group in which this plan places somebody. */
    int groupOf(PersonDraft person) {
        return Objects.requireNonNull(groupOf.get(person));
    }

    private void place(PersonDraft person, int group) {
        if (seats[group]-- <= 0) {
            throw new IllegalArgumentException("Group " + (group + 1) + " has too few seats for everybody pinned to it "
                    + "or in need of it. Maybe the specification has too many pins");
        }
        groupOf.put(person, group);
    }

    private int roomiest(List<WorkingGroup> rooms, List<String> needs) {
        return IntStream.range(0, rooms.size()).filter(g -> rooms.get(g).provides().containsAll(needs)).boxed()
                .max((a, b) -> Integer.compare(seats[a], seats[b])).orElseThrow(() -> new IllegalArgumentException(
                        "No room provides " + String.join(", ", needs) + ". Maybe the specification lists needs but "
                                + "no rooms"));
    }

    private List<Integer> openSeats() {
        List<Integer> open = new ArrayList<>();
        for (int group = 0; group < seats.length; group++) {
            open.addAll(Collections.nCopies(seats[group], group));
        }
        return open;
    }
}
