package org.workinggroups.solver.criteria;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.model.ModelBuilder;
import org.workinggroups.solver.model.Objective;

/** Where somebody may sit at all: the pin, the forbidden groups, and what the person needs of the room. */
final class EligibilityCriterion implements Criterion {

    @Override
    public String id() {
        return "eligibility";
    }

    @Override
    public Object defaultSettings() {
        return Map.of("level", "hard");
    }

    @Override
    public void compile(Settings settings, ModelBuilder model) {
        if (settings.isOff()) {
            return;
        }
        Level level = settings.level(Level.HARD, Level.MEDIUM, Level.SOFT);
        Objective objective = model.objective(id(), level, settings.weight());
        List<Participant> participants = model.participants();
        for (int p = 0; p < participants.size(); p++) {
            Participant participant = participants.get(p);
            if (participant.pin().isPresent()) {
                String pin = participant.pin().get();
                forbid(model, objective, participant.id() + " is pinned to " + pin, p,
                        group -> !group.id().equals(pin));
            }
            if (!participant.forbidden().isEmpty()) {
                forbid(model, objective, participant.id() + " must not be in "
                        + String.join(", ", participant.forbidden()), p,
                        group -> participant.forbidden().contains(group.id()));
            }
            for (String need : participant.needs()) {
                forbid(model, objective, participant.id() + " needs " + need, p,
                        group -> !group.provides().contains(need));
            }
        }
    }

    private static void forbid(ModelBuilder model, Objective objective, String rule, int participant,
            Predicate<WorkingGroup> forbidden) {
        model.placement(objective, rule, participant,
                model.groups().stream().mapToLong(group -> forbidden.test(group) ? 1 : 0).toArray());
    }
}
