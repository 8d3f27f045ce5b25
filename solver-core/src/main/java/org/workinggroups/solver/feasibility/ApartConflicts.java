package org.workinggroups.solver.feasibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.model.PairTerm;

/** People who must be apart and cannot be: tied together as well, or more of them than groups open to them. */
final class ApartConflicts {

    private final List<Block> blocks;
    private final Wording wording;
    private final int groups;
    private final int[] blockOf;
    private final List<BitSet> neighbours = new ArrayList<>();
    private final List<Problem> conflicts = new ArrayList<>();
    private final List<PairTerm> apart;

    ApartConflicts(HardRules rules, List<Block> blocks, Wording wording) {
        this.blocks = blocks;
        this.wording = wording;
        this.groups = rules.model().groupCount();
        this.apart = rules.apart();
        this.blockOf = new int[rules.model().participantCount()];
        for (int b = 0; b < blocks.size(); b++) {
            neighbours.add(new BitSet());
            for (int member : blocks.get(b).members()) {
                blockOf[member] = b;
            }
        }
    }

    List<Problem> find() {
        for (PairTerm pair : apart) {
            int a = blockOf[pair.first()];
            int b = blockOf[pair.second()];
            if (a == b) {
                contradiction(pair, blocks.get(a));
            } else {
                neighbours.get(a).set(b);
                neighbours.get(b).set(a);
            }
        }
        Set<BitSet> reported = new LinkedHashSet<>();
        for (BitSet clique : Cliques.maximal(neighbours)) {
            BitSet crowd = crowd(clique);
            if (!crowd.isEmpty() && reported.add(crowd)) {
                conflicts.add(tooMany(crowd));
            }
        }
        if (conflicts.isEmpty()) {
            drivenOut();
        }
        return conflicts;
    }

    private void contradiction(PairTerm pair, Block block) {
        List<Integer> two = List.of(pair.first(), pair.second());
        List<Integer> others = block.people().stream().filter(member -> !two.contains(member)).toList();
        conflicts.add(Problem.conflict(wording.relation(Relation.Kind.KEEP_APART, two), "", wording.people(two)
                + " must be apart and are tied together" + (others.isEmpty() ? "" : " with "
                        + wording.people(others)), "one of the two ties was meant for somebody else"));
    }

    /**
     * Blocks of a clique that have fewer groups open to them than they are (P. Hall, 1935), found as those that cannot
     * all be matched with groups of their own; empty if there are none.
     */
    private BitSet crowd(BitSet clique) {
        int[] takenBy = new int[groups];
        Arrays.fill(takenBy, -1);
        for (int b = clique.nextSetBit(0); b >= 0; b = clique.nextSetBit(b + 1)) {
            BitSet seen = new BitSet();
            if (!match(b, takenBy, seen)) {
                BitSet crowd = new BitSet();
                crowd.set(b);
                seen.stream().forEach(group -> crowd.set(takenBy[group]));
                return crowd;
            }
        }
        return new BitSet();
    }

    /** Finds a group for a block, moving others if need be (H. W. Kuhn, 1955); {@code seen} are the groups tried. */
    private boolean match(int block, int[] takenBy, BitSet seen) {
        BitSet open = blocks.get(block).open(groups);
        for (int g = open.nextSetBit(0); g >= 0; g = open.nextSetBit(g + 1)) {
            if (!seen.get(g)) {
                seen.set(g);
                if (takenBy[g] < 0 || match(takenBy[g], takenBy, seen)) {
                    takenBy[g] = block;
                    return true;
                }
            }
        }
        return false;
    }

    private Problem tooMany(BitSet crowd) {
        BitSet open = new BitSet();
        Set<String> reasons = new LinkedHashSet<>();
        crowd.stream().mapToObj(blocks::get).forEach(block -> {
            open.or(block.open(groups));
            reasons.addAll(block.reasons());
        });
        List<Integer> people = apartIn(crowd);
        String together = crowd.cardinality() == 2 ? " must be apart" : " must all be apart";
        String room = open.cardinality() == groups ? (groups == 1 ? "there is 1 group" : "there are " + groups
                + " groups") : "only " + wording.groups(open.stream().boxed().toList())
                + (open.cardinality() == 1 ? " is" : " are") + " open to them (" + Wording.rules(reasons) + ")";
        return Problem.conflict(wording.relation(Relation.Kind.KEEP_APART, people), "",
                wording.people(people) + together + ", and " + room, "");
    }

    /** The people because of whom these blocks must be apart. */
    private List<Integer> apartIn(BitSet crowd) {
        Set<Integer> people = new LinkedHashSet<>();
        for (PairTerm pair : apart) {
            if (blockOf[pair.first()] != blockOf[pair.second()] && crowd.get(blockOf[pair.first()])
                    && crowd.get(blockOf[pair.second()])) {
                people.add(pair.first());
                people.add(pair.second());
            }
        }
        return List.copyOf(people);
    }

    /** Follows what is forced: whoever can be in one group only keeps those apart from them out of it. */
    private void drivenOut() {
        List<BitSet> left = blocks.stream().map(block -> (BitSet) block.open(groups).clone()).toList();
        List<Set<Integer>> drivers = blocks.stream().map(block -> (Set<Integer>) new LinkedHashSet<Integer>()).toList();
        List<Integer> forced = new ArrayList<>();
        for (int b = 0; b < blocks.size(); b++) {
            if (left.get(b).cardinality() == 1) {
                forced.add(b);
            }
        }
        for (int i = 0; i < forced.size(); i++) {
            int driver = forced.get(i);
            int group = left.get(driver).nextSetBit(0);
            for (int other : neighbours.get(driver).stream().toArray()) {
                if (left.get(other).get(group)) {
                    left.get(other).clear(group);
                    drivers.get(other).add(driver);
                    if (left.get(other).isEmpty()) {
                        conflicts.add(noneLeft(other, drivers));
                        return;
                    }
                    if (left.get(other).cardinality() == 1) {
                        forced.add(other);
                    }
                }
            }
        }
    }

    private Problem noneLeft(int block, List<Set<Integer>> drivers) {
        List<Integer> people = new ArrayList<>();
        Set<String> reasons = new LinkedHashSet<>(blocks.get(block).reasons());
        Set<Integer> causes = new LinkedHashSet<>(drivers.get(block));
        for (int cause : List.copyOf(causes)) {
            people.addAll(blocks.get(cause).people());
        }
        List<Integer> waiting = new ArrayList<>(causes);
        while (!waiting.isEmpty()) {
            int cause = waiting.removeFirst();
            reasons.addAll(blocks.get(cause).reasons());
            drivers.get(cause).stream().filter(causes::add).forEach(waiting::add);
        }
        List<Integer> involved = new ArrayList<>(blocks.get(block).people());
        involved.addAll(people);
        return Problem.conflict(wording.relation(Relation.Kind.KEEP_APART, involved), "",
                wording.people(blocks.get(block).people()) + (blocks.get(block).members().length > 1
                        ? ", who are tied together," : "") + " must be apart from " + wording.people(people)
                        + ", and no group is left: " + Wording.rules(reasons), "");
    }
}
