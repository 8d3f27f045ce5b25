package org.workinggroups.solver.io;

import java.util.List;
import java.util.OptionalInt;
import org.workinggroups.solver.update.PlacementChange;

/**
 * What a plan records of the update, or the change by hand, that made it.
 *
 * @param number        of the version; the first plan is 1
 * @param baseline      the digest of the file of the plan before
 * @param seminarDigest the digest of the seminar as it was stated, without baseline
 * @param approvedBy    who approved the update, or empty
 * @param requests      what was changed in the seminar, in words; of confidential rules only that there is one
 * @param moved         ids of everybody who was moved in this update or one before it
 * @param leastMoves    the smallest number of moves that would have kept the hard rules; empty if it was not looked for
 * @param proven        whether that number is proven
 * @param ladder        what further moves would have bought; empty if it was not asked
 * @param changes       who moved, is new or left
 */
public record PlanVersion(int number, String baseline, String seminarDigest, String approvedBy, List<String> requests,
        List<String> moved, OptionalInt leastMoves, boolean proven, List<Step> ladder, List<PlacementChange> changes) {

    /**
     * The best plan found with at most so many moves.
     *
     * @param most   how many moves are allowed
     * @param medium medium points of the plan, moves not counted
     * @param soft   its soft points
     * @param buys   what the last move buys, in words; empty on the lowest step, and where nothing was found
     */
    public record Step(int most, long medium, long soft, List<String> buys) {

        /** Copies the list. */
        public Step {
            buys = List.copyOf(buys);
        }

        /**
         * {@return what the last move buys, as it is told}
         *
         * @param isLowest whether no update moves fewer people
         */
        public String words(boolean isLowest) {
            return isLowest ? "" : buys.isEmpty() ? "nothing found" : String.join(", ", buys);
        }
    }

    /** Copies the lists. */
    public PlanVersion {
        requests = List.copyOf(requests);
        moved = List.copyOf(moved);
        ladder = List.copyOf(ladder);
        changes = List.copyOf(changes);
    }

    /**
     * {@return how many people are in the list of changes for one reason}
     *
     * @param kind the reason
     */
    public long count(PlacementChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}
