package org.workinggroups.solver.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Seminar;

/**
 * Who meets whom in a session: pairs of counted participants that share a group.
 *
 * @param pairs     how many pairs share a group
 * @param firstTime how many of them did not in any earlier session
 */
public record Meetings(int pairs, int firstTime) {

    /**
     * {@return the meetings of a plan after the earlier sessions of its seminar}
     *
     * @param seminar the seminar
     * @param plan    its plan
     */
    public static Meetings of(Seminar seminar, Plan plan) {
        List<Participant> people = new ArrayList<>(seminar.participants());
        people.removeIf(person -> !person.counted());
        int pairs = 0;
        int first = 0;
        for (int a = 0; a < people.size(); a++) {
            for (int b = a + 1; b < people.size(); b++) {
                String one = people.get(a).id();
                String other = people.get(b).id();
                if (together(plan, one, other)) {
                    pairs++;
                    first += seminar.previous().stream().noneMatch(session -> together(session, one, other)) ? 1 : 0;
                }
            }
        }
        return new Meetings(pairs, first);
    }

    private static boolean together(Plan plan, String a, String b) {
        return plan.groupOf(a).isPresent() && plan.groupOf(a).equals(plan.groupOf(b));
    }
}
