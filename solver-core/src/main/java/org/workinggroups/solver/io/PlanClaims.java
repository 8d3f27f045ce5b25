package org.workinggroups.solver.io;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.workinggroups.solver.domain.Score;

/**
 * What {@code allocation.json} says of its own plan, to be held against what is so. Whatever the file says wrongly, or
 * not at all, is missing here.
 *
 * @param software   the version of the program that made it, or empty
 * @param inputParts digest by part of the seminar
 * @param criteria   each line of the scorecard
 * @param gap        between score and bound; empty if it is no score
 * @param ranks      how many got their first, second, ... choice, then how many got none of theirs, then how many
 *                   stated none
 * @param groups     what each group is said to be
 * @param values     how many of each group carry a value
 * @param segments   the ranks of each segment, by attribute and value with a space between them
 * @param wishes     the preference rank by participant; empty for whoever stated no wish
 */
public record PlanClaims(String software, Map<String, String> inputParts, List<Line> criteria, Optional<Score> gap,
        List<Integer> ranks, SortedMap<String, GroupClaim> groups, List<ValueClaim> values,
        SortedMap<String, List<Integer>> segments, SortedMap<String, Optional<Integer>> wishes) {

    /** Of a file that says nothing. */
    static final PlanClaims NONE = new PlanClaims("", Map.of(), List.of(), Optional.empty(), List.of(),
            Collections.emptySortedMap(), List.of(), Collections.emptySortedMap(), Collections.emptySortedMap());

    /**
     * A line of the scorecard.
     *
     * @param id      the criterion, with its attribute
     * @param level   {@code hard}, {@code medium} or {@code soft}
     * @param weight  what a unit of penalty costs in the score
     * @param penalty in the criterion's own units
     */
    public record Line(String id, String level, long weight, long penalty) {
    }

    /**
     * Who sits in a group.
     *
     * @param counted how many without staff
     * @param seats   how many with staff
     * @param ranks   which wishes they got, as those of everybody
     */
    public record GroupClaim(int counted, int seats, List<Integer> ranks) {
    }

    /**
     * One value in one group.
     *
     * @param group     the group's id
     * @param attribute an attribute or crossing
     * @param value     such as {@code F}
     * @param count     how many of the group carry it
     */
    public record ValueClaim(String group, String attribute, String value, long count) {
    }
}
