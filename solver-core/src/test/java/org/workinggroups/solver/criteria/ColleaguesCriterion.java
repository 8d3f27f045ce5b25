package org.workinggroups.solver.criteria;

import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.model.Column;
import org.workinggroups.solver.model.ModelBuilder;
import org.workinggroups.solver.model.Objective;

/** The new criterion of the story in docs/criteria.md: people from one institution should rather be apart. */
final class ColleaguesCriterion implements Criterion {

    @Override
    public String id() {
        return "colleagues";
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
        Level level = settings.level(Level.SOFT, Level.MEDIUM, Level.HARD);
        Objective objective = model.objective(id(), level, settings.weight());
        for (Column column : model.columns("institution", true)) {
            int[] members = column.members();
            for (int a = 0; a < members.length; a++) {
                for (int b = a + 1; b < members.length; b++) {
                    model.pair(objective, "colleagues should rather be apart", members[a], members[b], 1, true);
                }
            }
        }
    }
}
