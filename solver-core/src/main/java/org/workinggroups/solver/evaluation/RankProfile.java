package org.workinggroups.solver.evaluation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;

/**
 * How many people got which of their wishes.
 *
 * @param byRank   how many got their first, second, ... choice; no zeros at the end
 * @param unlisted how many stated a wish and got none of theirs
 * @param none     how many stated no wish
 */
public record RankProfile(List<Integer> byRank, int unlisted, int none) {

    /**
     * {@return the profile of some people in a plan; somebody whom the plan does not place is left out}
     *
     * @param people whose wishes are looked at
     * @param plan   where they sit
     */
    public static RankProfile of(Collection<Participant> people, Plan plan) {
        int longest = people.stream().mapToInt(participant -> participant.preferences().size()).max().orElse(0);
        int[] byRank = new int[longest];
        int unlisted = 0;
        int none = 0;
        for (Participant participant : people) {
            String group = plan.groupOf(participant.id()).orElse(null);
            int rank = group == null ? 0 : participant.rankOf(group);
            if (rank > 0) {
                byRank[rank - 1]++;
            } else if (group != null && participant.preferences().isEmpty()) {
                none++;
            } else if (group != null) {
                unlisted++;
            }
        }
        int used = longest;
        while (used > 0 && byRank[used - 1] == 0) {
            used--;
        }
        return new RankProfile(Arrays.stream(byRank, 0, used).boxed().toList(), unlisted, none);
    }

    /**
     * {@return how many got the choice of this rank, counted from 1}
     *
     * @param rank 1 for the first choice
     */
    public int at(int rank) {
        return rank <= byRank.size() ? byRank.get(rank - 1) : 0;
    }

    /** {@return how many stated a wish} */
    public int stated() {
        return byRank.stream().mapToInt(Integer::intValue).sum() + unlisted;
    }
}
