package org.workinggroups.solver.criteria;

import java.util.LinkedHashMap;
import java.util.Map;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.model.Column;
import org.workinggroups.solver.model.Fraction;
import org.workinggroups.solver.model.ModelBuilder;
import org.workinggroups.solver.model.Objective;

/**
 * Every group a fair share of every value. The fair share of value v in group g is t = N_v * tau(g) / N; a count e
 * persons outside the lower and upper quota, floor(t) and ceil(t), costs e*e.
 */
final class BalanceCriterion implements Criterion {

    @Override
    public String id() {
        return "balance";
    }

    @Override
    public Object defaultSettings() {
        Map<String, Object> weights = new LinkedHashMap<>();
        weights.put("gender", 2);
        weights.put("region", 2);
        weights.put("sector", 2);
        weights.put("subRegion", 1);
        weights.put("institutionType", 1);
        weights.put("partner", 1);
        weights.put("expertise", 1);
        weights.put("gender x region", 1);
        return weights;
    }

    @Override
    public void compile(Settings settings, ModelBuilder model) {
        for (AttributeGoals.Goal goal : AttributeGoals.of(settings, model)) {
            Level level = goal.settings().level(Level.SOFT, Level.MEDIUM, Level.HARD);
            Objective objective = model.objective(id() + ":" + goal.attribute(), level, goal.settings().weight());
            for (Column column : model.columns(goal.attribute(), true)) {
                balance(model, objective, column);
            }
            goal.settings().reportUnknown();
        }
    }

    private static void balance(ModelBuilder model, Objective objective, Column column) {
        Map<Long, long[]> shared = new LinkedHashMap<>();
        for (int g = 0; g < model.groupCount(); g++) {
            Fraction target = model.targetSizes().get(g);
            long lower = target.floorOf(column.size(), model.countedCount());
            long upper = target.ceilOf(column.size(), model.countedCount());
            long[] costs = shared.computeIfAbsent(lower * (column.size() + 1) + upper,
                    key -> CountCosts.squaredExcess(column.size(), lower, upper));
            model.count(objective, "the fair share of " + column + " in " + model.groups().get(g).id() + " is "
                    + (lower == upper ? Long.toString(lower) : lower + "-" + upper), g, column, costs);
        }
    }
}
