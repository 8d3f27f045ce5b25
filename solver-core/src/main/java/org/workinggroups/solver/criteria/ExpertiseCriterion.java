package org.workinggroups.solver.criteria;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.model.ModelBuilder;
import org.workinggroups.solver.model.Objective;

/** Expertise where it is needed: costs 1 where somebody has tags, the group has relevant tags, and none match. */
final class ExpertiseCriterion implements Criterion {

    @Override
    public String id() {
        return "expertise";
    }

    @Override
    public Object defaultSettings() {
        return Map.of("weight", 2);
    }

    @Override
    public void compile(Settings settings, ModelBuilder model) {
        if (settings.isOff()) {
            return;
        }
        Level level = settings.level(Level.SOFT, Level.MEDIUM, Level.HARD);
        Objective objective = model.objective(id(), level, settings.weight());
        List<Participant> participants = model.participants();
        for (int p = 0; p < participants.size(); p++) {
            List<String> tags = participants.get(p).values(Participant.EXPERTISE);
            if (!tags.isEmpty()) {
                model.placement(objective, participants.get(p).id() + " brings " + String.join(", ", tags), p,
                        model.groups().stream().mapToLong(group -> !group.expertise().isEmpty()
                                && Collections.disjoint(group.expertise(), tags) ? 1 : 0).toArray());
            }
        }
    }
}
