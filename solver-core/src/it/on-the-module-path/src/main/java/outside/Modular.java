package outside;

import java.util.List;
import java.util.Optional;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.audit.AuditQuestion;
import org.workinggroups.solver.audit.FairnessAudit;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;
import org.workinggroups.solver.io.AuditWriter;
import org.workinggroups.solver.io.SeminarDocument;
import org.workinggroups.solver.io.SeminarJson;

/** Allocates, explains, audits, reads and writes on the module path, where only what the library exports can be seen. */
public final class Modular {

    private Modular() {
    }

    public static void main(String[] arguments) {
        Seminar seminar = new SeminarGenerator(3).generate(SeminarSpecification.ofSize(60, 3));
        Allocator allocator = Allocator.builder().seed(2026).build();
        AllocationResult result = allocator.allocate(seminar);
        FairnessAudit audit = allocator.audit(seminar, Origins.of(seminar), result.plan().orElseThrow(),
                Optional.empty(), new AuditQuestion(List.of("gender"), 5, 0.05, 1_000, 1));
        String answer = allocator.explain(seminar, result.plan().orElseThrow()).person("P001").answer().getFirst();
        SeminarDocument again = SeminarJson.read("seminar.json", SeminarJson.write(seminar));
        if (!Allocator.class.getModule().isNamed() || audit.judged().isEmpty()
                || !again.seminar().equals(seminar)) {
            throw new IllegalStateException("Not on the module path, or nobody was audited, or another seminar was read: "
                    + audit);
        }
        System.out.println(answer);
        System.out.println(AuditWriter.json(audit).length + " bytes about " + audit.judged().size() + " segments");
    }
}
