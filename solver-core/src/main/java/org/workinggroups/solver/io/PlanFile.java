package org.workinggroups.solver.io;

import java.util.List;
import java.util.Optional;
import org.workinggroups.solver.domain.Plan;

/**
 * A plan as it was read from a file.
 *
 * @param plan        the plan
 * @param inputDigest the digest of the seminar it was made from; empty if the file does not tell
 * @param solve       the solve that made it; empty if the file does not tell
 * @param changes     what was changed by hand, the first change first
 * @param digest      the digest of the file as it is, by which a later version names it
 * @param seal        whether it is as it was written
 * @param version     the update that made it; empty for a first version
 */
public record PlanFile(Plan plan, Optional<String> inputDigest, Optional<SolveRecord> solve,
        List<RecordedChange> changes, String digest, PlanSeal.State seal, Optional<PlanVersion> version) {

    /** Copies the list. */
    public PlanFile {
        changes = List.copyOf(changes);
    }

    /** The version's number: 1 for a plan that updates no other. */
    public int number() {
        return version.map(PlanVersion::number).orElse(1);
    }
}
