package org.workinggroups.solver.criteria;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.model.ModelBuilder;
import org.workinggroups.solver.model.Objective;

/**
 * New company in every session: each pair of counted participants that shares a group costs 1 for every earlier session
 * in which the two shared one already. Without earlier sessions it asks for nothing.
 */
final class RemixCriterion implements Criterion {

    @Override
    public String id() {
        return "remix";
    }

    @Override
    public Object defaultSettings() {
        return Map.of("weight", 1);
    }

    @Override
    public void compile(Settings settings, ModelBuilder model) {
        Level level = settings.level(Level.SOFT, Level.MEDIUM);
        if (settings.isOff()) {
            return;
        }
        long weight = settings.weight();
        if (model.seminar().previous().isEmpty()) {
            return;
        }
        Objective objective = model.objective(id(), level, weight);
        meetings(model).forEach((first, others) -> others.forEach((second, times) ->
                model.pair(objective, rule(model, first, second), first, second, times, true)));
    }

    /** How often two participants have met, by their indexes. */
    private static Map<Integer, Map<Integer, Long>> meetings(ModelBuilder model) {
        Map<Integer, Map<Integer, Long>> meetings = new TreeMap<>();
        for (Plan session : model.seminar().previous()) {
            for (int a = 0; a < model.participants().size(); a++) {
                for (int b = a + 1; b < model.participants().size(); b++) {
                    if (met(session, model.participants().get(a), model.participants().get(b))) {
                        meetings.computeIfAbsent(a, key -> new TreeMap<>()).merge(b, 1L, Long::sum);
                    }
                }
            }
        }
        return meetings;
    }

    private static boolean met(Plan session, Participant a, Participant b) {
        Optional<String> group = session.groupOf(a.id());
        return a.counted() && b.counted() && group.isPresent() && group.equals(session.groupOf(b.id()));
    }

    private static String rule(ModelBuilder model, int first, int second) {
        String a = model.participants().get(first).id();
        String b = model.participants().get(second).id();
        return NaturalOrder.INSTANCE.compare(a, b) < 0 ? a + " and " + b + " have met" : b + " and " + a + " have met";
    }
}
