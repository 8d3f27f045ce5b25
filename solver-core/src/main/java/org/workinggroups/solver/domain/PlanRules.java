package org.workinggroups.solver.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must be true of a plan before it can be scored: it names people and groups of the seminar. */
public final class PlanRules {

    private PlanRules() {
    }

    /**
     * {@return every placement of somebody unknown, or in an unknown group, in the order of the plan}
     *
     * @param seminar the seminar
     * @param plan    a plan of the seminar, which may be incomplete or break rules
     */
    public static List<Problem> problems(Seminar seminar, Plan plan) {
        Set<String> groups = seminar.groups().stream().map(WorkingGroup::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> people = seminar.participants().stream().map(Participant::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Problem> problems = new ArrayList<>();
        plan.placements().forEach((participant, group) -> {
            if (!people.contains(participant)) {
                problems.add(Problem.error(Place.named("plan"), participant, "nobody in the seminar has this id",
                        Suggestion.closest(participant, people).map(id -> id + " was meant")
                                .orElse("this person has cancelled, or the plan belongs to another seminar")));
            }
            if (!groups.contains(group)) {
                problems.add(Problem.error(Place.named("plan, participant " + participant), group,
                        "there is no such group", Suggestion.orList(group, groups)));
            }
        });
        return List.copyOf(problems);
    }
}
