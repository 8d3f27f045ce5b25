package outside;

import java.util.Map;
import java.util.TreeMap;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;

/** The ten lines of the README, in a project that has nothing but the library's coordinates. */
public final class TenLines {

    private TenLines() {
    }

    public static void main(String[] arguments) {
        Map<String, String> seated = new TreeMap<>();
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
        if (seated.size() != 4 || seated.get("P1").equals(seated.get("P3"))) {
            throw new IllegalStateException("Not as the README says: " + seated);
        }
        System.out.println(seated);
    }
}
