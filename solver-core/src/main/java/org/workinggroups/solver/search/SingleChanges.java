package org.workinggroups.solver.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.FlatModel;

/** Every single move and swap at a plan, priced exactly; people whom a hard rule ties together move as one. */
public final class SingleChanges {

    /**
     * One change and what the plan is worth after it.
     *
     * @param participant the index of somebody who changes place
     * @param group       the index of the group this person goes to
     * @param other       the index of whoever comes the other way; -1 for a move
     * @param score       the score of the changed plan
     */
    public record Change(int participant, int group, int other, Score score) {
    }

    private static final Comparator<Change> ORDER = Comparator.comparing(Change::score)
            .thenComparing(change -> change.other() >= 0).thenComparingInt(Change::participant)
            .thenComparingInt(Change::group).thenComparingInt(Change::other);

    private final FlatModel space;
    private final SearchState state;

    private SingleChanges(FlatModel space, int[] plan) {
        this.space = space;
        this.state = new SearchState(space);
        state.reset(IntStream.range(0, space.units).map(unit -> plan[space.members[unit][0]]).toArray());
    }

    /**
     * The best changes that break no rule about where one person may sit, the best first.
     *
     * @param plan group index by participant index, -1 for whoever has no place
     * @param most how many are wanted
     */
    public static List<Change> best(FlatModel space, int[] plan, int most) {
        return new SingleChanges(space, plan).best(most);
    }

    private List<Change> best(int most) {
        List<Change> found = new ArrayList<>();
        for (int i = 0; i < space.movable.length; i++) {
            int a = space.movable[i];
            for (int group : space.choices[a]) {
                if (state.groupOf[a] >= 0 && group != state.groupOf[a]) {
                    move(a, group, found);
                }
            }
            for (int j = i + 1; j < space.movable.length; j++) {
                swap(a, space.movable[j], found);
            }
            trim(found, most);
        }
        return List.copyOf(found);
    }

    private void move(int unit, int to, List<Change> found) {
        int from = state.groupOf[unit];
        state.change(unit, to);
        found.add(new Change(space.members[unit][0], to, -1, state.score()));
        state.change(unit, from);
    }

    private void swap(int a, int b, List<Change> found) {
        int groupA = state.groupOf[a];
        int groupB = state.groupOf[b];
        if (groupA >= 0 && groupB >= 0 && groupA != groupB && space.allows(a, groupB) && space.allows(b, groupA)) {
            state.swap(a, b);
            found.add(new Change(space.members[a][0], groupB, space.members[b][0], state.score()));
            state.swap(a, b);
        }
    }

    private static void trim(List<Change> found, int most) {
        found.sort(ORDER);
        if (found.size() > most) {
            found.subList(most, found.size()).clear();
        }
    }
}
