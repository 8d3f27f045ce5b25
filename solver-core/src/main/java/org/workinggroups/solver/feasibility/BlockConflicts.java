package org.workinggroups.solver.feasibility;

import java.util.ArrayList;
import java.util.List;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Relation;

/** People, alone or tied together, for whom no group is left. */
final class BlockConflicts {

    private final HardRules rules;
    private final List<Block> blocks;
    private final Wording wording;

    BlockConflicts(HardRules rules, List<Block> blocks, Wording wording) {
        this.rules = rules;
        this.blocks = blocks;
        this.wording = wording;
    }

    List<Problem> find() {
        List<Problem> conflicts = new ArrayList<>();
        for (Block block : blocks) {
            if (block.domain().isEmpty() && rules.model().groupCount() > 0) {
                conflicts.add(block.members().length == 1 ? nowhere(block) : nowhereTogether(block));
            }
        }
        return conflicts;
    }

    private Problem nowhere(Block block) {
        int person = block.members()[0];
        return Problem.conflict(wording.participant(person), "", wording.people(block.people())
                + " has no group left: " + Wording.rules(block.reasons()), "");
    }

    private Problem nowhereTogether(Block block) {
        int size = block.members().length;
        return Problem.conflict(wording.relation(Relation.Kind.KEEP_TOGETHER, block.people()), "",
                size + " people are tied together and no group is left for all of them ("
                        + wording.people(block.people()) + "): " + Wording.rules(block.reasons()), "");
    }
}
