package org.workinggroups.solver.update;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.Suggestion;
import org.workinggroups.solver.domain.WorkingGroup;

/**
 * How much of a published plan an update may change. Without limits it makes no more moves than the hard rules need.
 *
 * @param maxMoves     how many people may move at most; moves beyond the least are made where they are worth their
 *                     price. Empty: no more than needed
 * @param price        how many soft points each move beyond the least must buy, 0 or more; empty: what the policy's
 *                     {@code stability} says, a medium point if it says nothing
 * @param freeze       whether everybody who has a place keeps it
 * @param frozen       ids of people who keep their places
 * @param frozenGroups ids of groups whose people keep their places
 * @param ladder       up to how many moves the ladder is wanted, 0 for none
 */
public record UpdateLimits(OptionalInt maxMoves, OptionalLong price, boolean freeze, List<String> frozen,
        List<String> frozenGroups, int ladder) {

    /** No more moves than the hard rules need. */
    public static final UpdateLimits LEAST = new UpdateLimits(OptionalInt.empty(), OptionalLong.empty(), false,
            List.of(), List.of(), 0);

    /** Copies the lists. */
    public UpdateLimits {
        frozen = List.copyOf(frozen);
        frozenGroups = List.copyOf(frozenGroups);
    }

    /**
     * {@return these limits with another number of moves at most}
     *
     * @param most 0 or more
     */
    public UpdateLimits withMaxMoves(int most) {
        return new UpdateLimits(OptionalInt.of(most), price, freeze, frozen, frozenGroups, ladder);
    }

    /**
     * {@return these limits with everybody kept in place, or not}
     *
     * @param all whether everybody keeps their places who can
     */
    public UpdateLimits withFreeze(boolean all) {
        return new UpdateLimits(maxMoves, price, all, frozen, frozenGroups, ladder);
    }

    /**
     * {@return these limits with people who keep their places}
     *
     * @param people ids of these people
     */
    public UpdateLimits withFrozen(List<String> people) {
        return new UpdateLimits(maxMoves, price, freeze, people, frozenGroups, ladder);
    }

    /**
     * {@return these limits with a ladder of so many moves}
     *
     * @param moves 0 for no ladder
     */
    public UpdateLimits withLadder(int moves) {
        return new UpdateLimits(maxMoves, price, freeze, frozen, frozenGroups, moves);
    }

    /** Everybody and every group that are to stay as they are published and cannot. */
    List<Problem> problems(Seminar seminar) {
        List<Problem> problems = new ArrayList<>();
        List<String> people = seminar.participants().stream().map(Participant::id).toList();
        List<String> groups = seminar.groups().stream().map(WorkingGroup::id).toList();
        for (String id : frozen) {
            if (!people.contains(id)) {
                problems.add(problem(id, "nobody in the seminar has this id", Suggestion.orList(id, people)));
            } else if (seminar.baseline().flatMap(plan -> plan.groupOf(id)).filter(groups::contains).isEmpty()) {
                problems.add(problem(id, "this person has no place in the published plan to stay in",
                        "somebody else was meant"));
            }
        }
        frozenGroups.stream().filter(id -> !groups.contains(id)).forEach(id -> problems.add(problem(id,
                "there is no such group", Suggestion.orList(id, groups))));
        return problems;
    }

    private static Problem problem(String value, String message, String maybe) {
        return Problem.error(Place.named("freeze"), value, message, maybe);
    }

    /** Whether moves beyond the least were asked for. */
    boolean asksForMore() {
        return maxMoves.isPresent() || price.isPresent();
    }

    /** Whether anybody is kept in place by these limits. */
    boolean freezes() {
        return freeze || !frozen.isEmpty() || !frozenGroups.isEmpty();
    }

    /** These limits with nobody kept in place. */
    UpdateLimits thawed() {
        return new UpdateLimits(maxMoves, price, false, List.of(), List.of(), ladder);
    }
}
