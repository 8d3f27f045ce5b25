package org.workinggroups.solver.feasibility;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.workinggroups.solver.model.Column;
import org.workinggroups.solver.model.CountTerm;

/** How many members of one column each group may have: the counts that cost nothing in every hard term about them. */
final class ColumnRules {

    private final Column column;
    private final List<BitSet> allowed = new ArrayList<>();
    private final List<List<CountTerm>> terms = new ArrayList<>();

    ColumnRules(Column column, int groups) {
        this.column = column;
        for (int g = 0; g < groups; g++) {
            BitSet every = new BitSet();
            every.set(0, column.size() + 1);
            allowed.add(every);
            terms.add(new ArrayList<>());
        }
    }

    void add(CountTerm term) {
        terms.get(term.group()).add(term);
        for (int count = 0; count < term.costs().length; count++) {
            if (term.costs()[count] != 0) {
                allowed.get(term.group()).clear(count);
            }
        }
    }

    Column column() {
        return column;
    }

    /** The counts allowed in a group; not to be changed. */
    BitSet allowed(int group) {
        return allowed.get(group);
    }

    /** The least count allowed in a group; more than there are people if none is. */
    int least(int group) {
        int least = allowed.get(group).nextSetBit(0);
        return least < 0 ? column.size() + 1 : least;
    }

    /** The greatest count allowed in a group; -1 if none is. */
    int greatest(int group) {
        return allowed.get(group).length() - 1;
    }

    /** Whether a count between the least and the greatest is not allowed. */
    boolean hasGap(int group) {
        return greatest(group) - least(group) + 1 > allowed.get(group).cardinality();
    }

    /** The terms about a group. */
    List<CountTerm> terms(int group) {
        return terms.get(group);
    }
}
