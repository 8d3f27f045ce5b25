package org.workinggroups.solver.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A few groups of a plan and the units in them, as a model of its own: whoever is elsewhere stays there. A change of
 * the part's plan costs what it costs in the whole, as long as the rest of the plan stays as it is. Immutable; its
 * arrays are never to be changed.
 *
 * @param model  the part's model, without what the part cannot change, and without participants
 * @param units  the whole's unit by unit of the part, ascending
 * @param groups the whole's group by group of the part, ascending
 */
public record FlatPart(FlatModel model, int[] units, int[] groups) {

    /**
     * The part of some groups.
     *
     * @param plan   group by unit of the whole; everybody has a place among their choices
     * @param groups the groups, ascending
     */
    public static FlatPart of(FlatModel whole, int[] plan, int[] groups) {
        int[] units = IntStream.range(0, whole.units)
                .filter(unit -> Arrays.binarySearch(groups, plan[unit]) >= 0).toArray();
        return new FlatPart(new FlatPartCompiler(whole, plan, units, groups).compile(), units, groups);
    }

    /** Group of the part by unit of the part, from a plan of the whole that has the same units in these groups. */
    public int[] within(int[] plan) {
        return IntStream.of(units).map(unit -> Arrays.binarySearch(groups, plan[unit])).toArray();
    }
}
