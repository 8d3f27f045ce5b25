package outside;

import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;

/** Allocates on the module path, where only what the library exports can be seen. */
public final class Modular {

    private Modular() {
    }

    public static void main(String[] arguments) {
        Seminar seminar = Seminar.builder("Autumn seminar")
                .group(WorkingGroup.builder("WG1").target(1, 1).build())
                .group(WorkingGroup.builder("WG2").target(1, 1).build())
                .participant(Participant.builder("P1").prefers("WG2").build())
                .participant(Participant.builder("P2").prefers("WG1").build())
                .build();
        AllocationResult result = Allocator.builder().seed(2026).build().allocate(seminar);
        if (!Allocator.class.getModule().isNamed()
                || !result.plan().orElseThrow().groupOf("P1").orElseThrow().equals("WG2")) {
            throw new IllegalStateException("Not on the module path, or not as wished: " + result.plan());
        }
        System.out.println(result.plan().orElseThrow().placements());
    }
}
