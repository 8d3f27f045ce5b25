package org.workinggroups.solver.feasibility;

import java.util.ArrayList;
import java.util.List;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.model.ShareTerm;

/** Sums that exceed their allowance wherever everybody sits, such as more forced moves than moves allowed. */
final class ShareConflicts {

    private final HardRules rules;
    private final List<Block> blocks;
    private final Wording wording;

    ShareConflicts(HardRules rules, List<Block> blocks, Wording wording) {
        this.rules = rules;
        this.blocks = blocks;
        this.wording = wording;
    }

    List<Problem> find() {
        List<Problem> conflicts = new ArrayList<>();
        for (ShareTerm term : rules.shares()) {
            long least = blocks.stream().mapToLong(block -> least(term, block)).sum();
            if (term.cost(least) > 0) {
                List<Integer> people = blocks.stream().filter(block -> least(term, block) > 0)
                        .flatMap(block -> block.people().stream()).toList();
                conflicts.add(Problem.conflict(wording.policy(term), "", term.rule()
                        + " cannot be kept: it comes to " + least + " at least, because of "
                        + wording.people(people), ""));
            }
        }
        return conflicts;
    }

    /** What a block adds to the sum at least, in the groups open to it. */
    private long least(ShareTerm term, Block block) {
        return block.open(rules.model().groupCount()).stream().mapToLong(group -> {
            long sum = 0;
            for (int member : block.members()) {
                sum += term.amounts()[member] == null ? 0 : term.amounts()[member][group];
            }
            return sum;
        }).min().orElse(0);
    }
}
