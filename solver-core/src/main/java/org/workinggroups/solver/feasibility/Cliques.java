package org.workinggroups.solver.feasibility;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The maximal cliques of a small graph (C. Bron, J. Kerbosch, 1973, with a pivot). */
final class Cliques {

    /** Gives up on graphs with more cliques than any seminar's: then some are left out. */
    private static final int MOST_STEPS = 20_000;

    private final List<BitSet> neighbours;
    private final List<BitSet> found = new ArrayList<>();
    private int steps;

    private Cliques(List<BitSet> neighbours) {
        this.neighbours = neighbours;
    }

    /** The maximal cliques of two nodes or more. */
    static List<BitSet> maximal(List<BitSet> neighbours) {
        Cliques cliques = new Cliques(neighbours);
        BitSet candidates = new BitSet();
        for (int node = 0; node < neighbours.size(); node++) {
            candidates.set(node, !neighbours.get(node).isEmpty());
        }
        cliques.extend(new BitSet(), candidates, new BitSet());
        return cliques.found;
    }

    private void extend(BitSet clique, BitSet candidates, BitSet excluded) {
        if (candidates.isEmpty() && excluded.isEmpty() && clique.cardinality() > 1) {
            found.add((BitSet) clique.clone());
        }
        if (candidates.isEmpty() || steps++ > MOST_STEPS) {
            return;
        }
        BitSet branches = (BitSet) candidates.clone();
        branches.andNot(neighbours.get(pivot(candidates, excluded)));
        for (int node = branches.nextSetBit(0); node >= 0; node = branches.nextSetBit(node + 1)) {
            clique.set(node);
            extend(clique, intersection(candidates, node), intersection(excluded, node));
            clique.clear(node);
            candidates.clear(node);
            excluded.set(node);
        }
    }

    /** The node with most neighbours among the candidates. */
    private int pivot(BitSet candidates, BitSet excluded) {
        BitSet nodes = (BitSet) candidates.clone();
        nodes.or(excluded);
        int best = nodes.nextSetBit(0);
        int most = -1;
        for (int node = best; node >= 0; node = nodes.nextSetBit(node + 1)) {
            int shared = intersection(candidates, node).cardinality();
            if (shared > most) {
                best = node;
                most = shared;
            }
        }
        return best;
    }

    private BitSet intersection(BitSet nodes, int node) {
        BitSet shared = (BitSet) nodes.clone();
        shared.and(neighbours.get(node));
        return shared;
    }
}
