package org.workinggroups.solver.io;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What {@code allocation.json} says of its own plan, to be held against what is so. Whatever the file says wrongly, or
 * not at all, is missing here.
 *
 * @param software   the version of the program that made it, or empty
 * @param inputParts digest by part of the seminar
 * @param criteria   each line of the scorecard
 * @param ranks      how many got their first, second, ... choice, then how many got none of theirs, then how many
 *                   stated none
 * @param groups     by group how many counted people and how many people in all it has
 * @param wishes     the preference rank by participant; empty for whoever stated no wish
 */
public record PlanClaims(String software, Map<String, String> inputParts, List<Line> criteria, List<Integer> ranks,
        SortedMap<String, Sizes> groups, SortedMap<String, Optional<Integer>> wishes) {

    /** Of a file that says nothing. */
    static final PlanClaims NONE = new PlanClaims("", Map.of(), List.of(), List.of(),
            Collections.emptySortedMap(), Collections.emptySortedMap());

    /**
     * A line of the scorecard.
     *
     * @param id      the criterion, with its attribute
     * @param level   {@code hard}, {@code medium} or {@code soft}
     * @param penalty in the criterion's own units
     */
    public record Line(String id, String level, long penalty) {
    }

    /**
     * How many sit in a group.
     *
     * @param counted without staff
     * @param seats   with staff
     */
    public record Sizes(int counted, int seats) {
    }
}
