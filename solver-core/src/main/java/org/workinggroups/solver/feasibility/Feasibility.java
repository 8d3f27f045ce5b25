package org.workinggroups.solver.feasibility;

import java.util.ArrayList;
import java.util.List;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.model.AllocationModel;

/**
 * Looks for hard rules that contradict each other: people without a group, ties that cannot be kept, seats, sizes and
 * quotas that do not add up. Takes milliseconds.
 */
public final class Feasibility {

    private Feasibility() {
    }

    /**
     * The reasons found why no plan keeps every hard rule.
     *
     * @param model   the compiled seminar
     * @param origins tells where the parts of the seminar came from
     * @return conflicts, each of them reason enough; empty if none was found, which does not prove that a plan exists
     */
    public static List<Problem> conflicts(AllocationModel model, Origins origins) {
        HardRules rules = new HardRules(model);
        Wording wording = new Wording(model, origins);
        List<Block> blocks = Blocks.of(rules);
        List<Problem> conflicts = new ArrayList<>();
        conflicts.addAll(new BlockConflicts(rules, blocks, wording).find());
        conflicts.addAll(new ApartConflicts(rules, blocks, wording).find());
        conflicts.addAll(new CountConflicts(rules, blocks, wording).find());
        conflicts.addAll(new ShareConflicts(rules, blocks, wording).find());
        return List.copyOf(conflicts);
    }
}
