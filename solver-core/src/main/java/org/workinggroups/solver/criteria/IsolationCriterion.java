package org.workinggroups.solver.criteria;

import java.util.LinkedHashMap;
import java.util.Map;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.model.Column;
import org.workinggroups.solver.model.ModelBuilder;
import org.workinggroups.solver.model.Objective;

/**
 * Nobody alone: a group where a value is present but carried by fewer than m people (default 2) costs 1. Where fewer
 * than m carry it in all, m is their number: they are then asked to sit together, and a single person cannot be alone.
 */
final class IsolationCriterion implements Criterion {

    private static final int GREATEST_MINIMUM = 1000;

    @Override
    public String id() {
        return "isolation";
    }

    @Override
    public Object defaultSettings() {
        Map<String, Object> minimums = new LinkedHashMap<>();
        minimums.put("gender", 2);
        minimums.put("sector", 2);
        return minimums;
    }

    @Override
    public void compile(Settings settings, ModelBuilder model) {
        for (AttributeGoals.Goal goal : AttributeGoals.of(settings, model)) {
            Settings given = goal.settings();
            long minimum = given.isMap() ? given.whole("minimum", 2, GREATEST_MINIMUM, 2)
                    : given.whole(2, GREATEST_MINIMUM, 2);
            Level level = given.level(Level.MEDIUM, Level.HARD, Level.SOFT);
            Objective objective = model.objective(id() + ":" + goal.attribute(), level,
                    given.isMap() ? given.weight() : 1);
            for (Column column : model.columns(goal.attribute(), true)) {
                long[] costs = CountCosts.lonely(column.size(), Math.min(minimum, column.size()));
                for (int g = 0; g < model.groupCount(); g++) {
                    model.count(objective, "no lone " + column + " in " + model.groups().get(g).id(), g, column, costs);
                }
            }
            given.reportUnknown();
        }
    }
}
