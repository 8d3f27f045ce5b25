package org.workinggroups.solver.criteria;

import java.util.List;
import java.util.Map;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.model.ModelBuilder;
import org.workinggroups.solver.model.Objective;

/** Everybody the group they wished, or the next best. Silence costs 0 everywhere, so it never beats a stated wish. */
final class PreferenceCriterion implements Criterion {

    static final String ID = "preference";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Object defaultSettings() {
        return Map.of("weight", 1, "ranks", List.of(0, 1, 3, 6), "unlisted", 10);
    }

    @Override
    public void compile(Settings settings, ModelBuilder model) {
        if (settings.isOff()) {
            return;
        }
        Level level = settings.level(Level.SOFT, Level.MEDIUM, Level.HARD);
        Objective objective = model.objective(id(), level, settings.weight());
        PreferenceCosts costs = PreferenceCosts.of(settings);
        List<Participant> participants = model.participants();
        for (int p = 0; p < participants.size(); p++) {
            Participant participant = participants.get(p);
            model.placement(objective, participant.id() + " wished " + String.join(" > ", participant.preferences()),
                    p, model.groups().stream().mapToLong(group -> costs.cost(participant, group.id())).toArray());
        }
    }
}
