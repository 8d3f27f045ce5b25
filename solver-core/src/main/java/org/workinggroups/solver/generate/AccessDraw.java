package org.workinggroups.solver.generate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Draws who needs a step-free room or sign-language interpretation, among people who are not pinned. */
final class AccessDraw {

    private AccessDraw() {
    }

    static void draw(SeminarSpecification specification, SeededRandom random, List<PersonDraft> people) {
        Deque<PersonDraft> free = new ArrayDeque<>(random.shuffled(people.stream()
                .filter(person -> !person.isPinned()).toList()));
        for (int i = 0; i < specification.access().stepFree(); i++) {
            free.pop().needs = List.of(Rooms.STEP_FREE);
        }
        for (int i = 0; i < specification.access().signing(); i++) {
            free.pop().needs = List.of(Rooms.SIGN_LANGUAGE);
        }
    }
}
