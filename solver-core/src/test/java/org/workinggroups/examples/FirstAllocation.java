package org.workinggroups.examples;

import java.util.LinkedHashMap;
import java.util.Map;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;

/** The ten lines of the README, word for word. */
public final class FirstAllocation {

    private FirstAllocation() {
    }

    /** Who sits where. */
    public static Map<String, String> seated() {
        Map<String, String> seated = new LinkedHashMap<>();
        Seminar seminar = Seminar.builder("Autumn seminar")
                .group(WorkingGroup.builder("WG1").topic("Defenders").target(2, 3))
                .group(WorkingGroup.builder("WG2").topic("Civic space").target(2, 3))
                .participant(Participant.builder("P1").prefers("WG1").attribute("gender", "F"))
                .participant(Participant.builder("P2").prefers("WG2", "WG1").attribute("gender", "M"))
                .participant(Participant.builder("P3").prefers("WG1").attribute("gender", "M"))
                .participant(Participant.builder("P4").attribute("gender", "F"))
                .relation(Relation.keepApart("P1", "P3")).build();
        AllocationResult result = Allocator.builder().seed(2026).build().allocate(seminar);
        result.plan().ifPresent(plan -> plan.placements().forEach((person, group) -> seated.put(person, group)));
        return seated;
    }
}
