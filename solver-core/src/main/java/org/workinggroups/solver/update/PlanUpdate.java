package org.workinggroups.solver.update;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Seminar;

/**
 * What came of an update.
 *
 * @param seminar    the seminar as it now is, with the published plan as its baseline
 * @param plan       the new plan; empty if the limits do not allow one, or nothing does
 * @param leastMoves the smallest number of moves that keeps the hard rules, if there is a plan at all; where the
 *                   limits froze people and forbid every plan, without that freeze
 * @param proven     whether it is proven that fewer moves would not do, or that there is no plan
 * @param undoes     whether the plan is an earlier one, because the seminar is again as it was then
 * @param ladder     the best plans found with more and more moves, from the least on
 * @param changes    who moves and why, who is new, who left; in natural order of the ids
 */
public record PlanUpdate(Seminar seminar, Optional<Plan> plan, OptionalInt leastMoves, boolean proven, boolean undoes,
        List<Rung> ladder, List<PlacementChange> changes) {

    /** Copies the lists. */
    public PlanUpdate {
        ladder = List.copyOf(ladder);
        changes = List.copyOf(changes);
    }

    /** {@return how many people move from a group that is still there} */
    public int moves() {
        return (int) changes.stream().filter(change -> change.kind() == PlacementChange.Kind.MOVED
                && seminar.groups().stream().anyMatch(group -> group.id().equals(change.from()))).count();
    }
}
