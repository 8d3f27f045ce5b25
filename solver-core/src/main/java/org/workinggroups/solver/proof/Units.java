package org.workinggroups.solver.proof;

import java.util.List;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.model.PairTerm;
import org.workinggroups.solver.model.Term;

/** Who moves as one: the people tied together by hard pair terms, directly or through others. */
final class Units {

    private Units() {
    }

    /** The unit of each participant; units are numbered in the order of their first members. */
    static int[] of(int participants, List<Term> terms) {
        int[] parent = new int[participants];
        for (int p = 0; p < parent.length; p++) {
            parent[p] = p;
        }
        for (Term term : terms) {
            if (term instanceof PairTerm pair && !pair.together() && pair.cost() > 0
                    && pair.objective().level() == Level.HARD) {
                int a = root(parent, pair.first());
                int b = root(parent, pair.second());
                parent[Math.max(a, b)] = Math.min(a, b);
            }
        }
        return numbered(parent);
    }

    private static int root(int[] parent, int p) {
        int root = p;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private static int[] numbered(int[] parent) {
        int[] unitOf = new int[parent.length];
        int units = 0;
        for (int p = 0; p < parent.length; p++) {
            unitOf[p] = parent[p] == p ? units++ : unitOf[root(parent, p)];
        }
        return unitOf;
    }
}
