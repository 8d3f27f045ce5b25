package org.workinggroups.solver.feasibility;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * People who must share a group, or one person alone.
 *
 * @param members the participants' indexes, ascending
 * @param domain  the groups that could take all of them
 * @param reasons why the other groups could not, in plain words
 */
record Block(int[] members, BitSet domain, Set<String> reasons) {

    /** The domain, or every group where it is empty, so that one conflict does not lead to others. */
    BitSet open(int groups) {
        if (!domain.isEmpty()) {
            return domain;
        }
        BitSet every = new BitSet();
        every.set(0, groups);
        return every;
    }

    /** The participants' indexes as a list. */
    List<Integer> people() {
        return Arrays.stream(members).boxed().toList();
    }
}
