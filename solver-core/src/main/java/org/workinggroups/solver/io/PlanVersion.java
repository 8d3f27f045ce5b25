package org.workinggroups.solver.io;

import java.util.List;
import org.workinggroups.solver.update.PlacementChange;

/**
 * What a plan records of the update that made it.
 *
 * @param number        of the version; the first plan is 1
 * @param baseline      the digest of the file of the plan before
 * @param seminarDigest the digest of the seminar as it was stated, without baseline
 * @param approvedBy    who approved the update, or empty
 * @param requests      what was changed in the seminar, in words; of confidential rules only that there is one
 * @param moved         ids of everybody who was moved in this update or one before it
 * @param leastMoves    the smallest number of moves that would have kept the hard rules
 * @param proven        whether that number is proven
 * @param changes       who moved, is new or left
 */
public record PlanVersion(int number, String baseline, String seminarDigest, String approvedBy, List<String> requests,
        List<String> moved, int leastMoves, boolean proven, List<PlacementChange> changes) {

    /** Copies the lists. */
    public PlanVersion {
        requests = List.copyOf(requests);
        moved = List.copyOf(moved);
        changes = List.copyOf(changes);
    }

    /** How many people are in the list of changes for one reason. */
    public long count(PlacementChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}
