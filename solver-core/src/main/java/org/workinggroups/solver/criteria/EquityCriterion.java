package org.workinggroups.solver.criteria;

import java.util.Map;
import java.util.stream.IntStream;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.model.Column;
import org.workinggroups.solver.model.ModelBuilder;
import org.workinggroups.solver.model.Objective;

/**
 * No segment carries more than its share of disappointed wishes. Among the W people who stated a wish, a segment s of
 * W_s of them has the fair share C * W_s / W of all preference cost C; what its own cost exceeds that by, rounded up,
 * is the penalty. Off by default.
 */
final class EquityCriterion implements Criterion {

    @Override
    public String id() {
        return "equity";
    }

    @Override
    public Object defaultSettings() {
        return "off";
    }

    @Override
    public void compile(Settings settings, ModelBuilder model) {
        if (settings.isOff()) {
            return;
        }
        long[][] costs = preferenceCosts(model);
        long wishers = IntStream.range(0, costs.length).filter(p -> costs[p] != null).count();
        for (AttributeGoals.Goal goal : AttributeGoals.of(settings, model)) {
            Level level = goal.settings().level(Level.SOFT, Level.MEDIUM);
            Objective objective = model.objective(id() + ":" + goal.attribute(), level, goal.settings().weight());
            for (Column column : model.columns(goal.attribute(), false)) {
                share(model, objective, column, costs, wishers);
            }
            goal.settings().reportUnknown();
        }
    }

    /** What each group costs each participant who stated a wish; null for whoever stated none. */
    private static long[][] preferenceCosts(ModelBuilder model) {
        Object stated = model.seminar().policy().settings().getOrDefault(PreferenceCriterion.ID, Map.of());
        PreferenceCosts costs = PreferenceCosts.of(new Settings(stated, PreferenceCriterion.ID, true,
                Origins.of(model.seminar()), problem -> { }));
        long[][] table = new long[model.participants().size()][];
        for (int p = 0; p < table.length; p++) {
            Participant participant = model.participants().get(p);
            table[p] = participant.preferences().isEmpty() ? null : model.groups().stream()
                    .mapToLong(group -> costs.cost(participant, group.id())).toArray();
        }
        return table;
    }

    /** Sum over wishers of cost * (W * [in segment] - W_s), allowance 0, divisor W: the excess of the fair share. */
    private static void share(ModelBuilder model, Objective objective, Column column, long[][] costs, long wishers) {
        boolean[] inSegment = new boolean[costs.length];
        long segment = 0;
        for (int member : column.members()) {
            inSegment[member] = true;
            segment += costs[member] == null ? 0 : 1;
        }
        if (segment == 0 || segment == wishers) {
            return;
        }
        long[][] amounts = new long[costs.length][];
        for (int p = 0; p < costs.length; p++) {
            if (costs[p] != null) {
                amounts[p] = new long[model.groupCount()];
                for (int g = 0; g < model.groupCount(); g++) {
                    amounts[p][g] = costs[p][g] * ((inSegment[p] ? wishers : 0) - segment);
                }
            }
        }
        model.share(objective, "no more than their share of disappointed wishes for " + column, amounts, 0, wishers);
    }
}
