package org.workinggroups.solver.io;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workinggroups.solver.domain.NaturalOrder;
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

    /**
     * Who was pinned by a change by hand, and to which group: the plan still has them where the change put them. What a
     * later version has moved all the same is pinned no more.
     */
    public SortedMap<String, String> pinned() {
        SortedMap<String, String> pinned = new TreeMap<>(NaturalOrder.INSTANCE);
        changes.forEach(change -> pinned.put(change.participant(), change.to()));
        pinned.entrySet().removeIf(pin -> !plan.groupOf(pin.getKey()).equals(Optional.of(pin.getValue())));
        return pinned;
    }

    /** The version's number: 1 for a plan that updates no other. */
    public int number() {
        return version.map(PlanVersion::number).orElse(1);
    }
}
