package org.workinggroups.solver.feasibility;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workinggroups.solver.model.CountTerm;
import org.workinggroups.solver.model.PairTerm;
import org.workinggroups.solver.model.PlacementTerm;

/** Puts people who are tied together into blocks and finds the groups each block could be in. */
final class Blocks {

    private final HardRules rules;
    private final int[] root;

    private Blocks(HardRules rules) {
        this.rules = rules;
        this.root = new int[rules.model().participantCount()];
        for (int p = 0; p < root.length; p++) {
            root[p] = p;
        }
    }

    /** Every participant in exactly one block, in the order of each block's first member. */
    static List<Block> of(HardRules rules) {
        Blocks blocks = new Blocks(rules);
        for (PairTerm pair : rules.together()) {
            blocks.join(pair.first(), pair.second());
        }
        SortedMap<Integer, List<Integer>> members = new TreeMap<>();
        for (int p = 0; p < blocks.root.length; p++) {
            members.computeIfAbsent(blocks.root(p), key -> new ArrayList<>()).add(p);
        }
        return members.values().stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .map(blocks::block).toList();
    }

    /** The lowest index of a block stands for it. */
    private void join(int a, int b) {
        int low = Math.min(root(a), root(b));
        int high = Math.max(root(a), root(b));
        root[high] = low;
    }

    private int root(int participant) {
        int at = participant;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private Block block(int[] members) {
        BitSet domain = new BitSet();
        domain.set(0, rules.model().groupCount());
        Set<String> reasons = new LinkedHashSet<>();
        for (int member : members) {
            for (PlacementTerm term : rules.placements(member)) {
                exclude(term, domain, reasons);
            }
        }
        for (ColumnRules column : rules.columns()) {
            int carried = carried(members, column.column().members());
            for (int g = 0; g < rules.model().groupCount() && carried > 0; g++) {
                if (carried > column.greatest(g) && !column.allowed(g).isEmpty() && domain.get(g)) {
                    domain.clear(g);
                    column.terms(g).stream().filter(term -> forbids(term, carried)).map(CountTerm::rule)
                            .forEach(reasons::add);
                }
            }
        }
        return new Block(members, domain, reasons);
    }

    private static void exclude(PlacementTerm term, BitSet domain, Set<String> reasons) {
        boolean excludes = false;
        for (int g = 0; g < term.costs().length; g++) {
            if (term.costs()[g] != 0) {
                excludes |= domain.get(g);
                domain.clear(g);
            }
        }
        if (excludes) {
            reasons.add(term.rule());
        }
    }

    /** Whether a count term allows neither this count nor any above it. */
    private static boolean forbids(CountTerm term, int count) {
        for (int c = count; c < term.costs().length; c++) {
            if (term.costs()[c] == 0) {
                return false;
            }
        }
        return true;
    }

    /** How many numbers two ascending arrays share. */
    private static int carried(int[] members, int[] column) {
        int shared = 0;
        for (int i = 0, j = 0; i < members.length && j < column.length;) {
            if (members[i] == column[j]) {
                shared++;
                i++;
                j++;
            } else if (members[i] < column[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
