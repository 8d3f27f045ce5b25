package org.workinggroups.solver.criteria;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongBiFunction;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Suggestion;
import org.workinggroups.solver.model.ModelBuilder;
import org.workinggroups.solver.model.Objective;

/**
 * Everybody the group they wished, or the next best. Silence costs 0 everywhere, so it never beats a stated wish. With
 * {@code fairness: leximin} the worst off come first: after every other medium goal and before every soft one.
 */
final class PreferenceCriterion implements Criterion {

    static final String ID = "preference";

    private static final String SUM = "sum";
    private static final String LEXIMIN = "leximin";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Object defaultSettings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("weight", 1);
        settings.put("ranks", List.of(0, 1, 3, 6));
        settings.put("unlisted", 10);
        return settings;
    }

    @Override
    public void compile(Settings settings, ModelBuilder model) {
        if (settings.isOff()) {
            return;
        }
        PreferenceCosts costs = PreferenceCosts.of(settings);
        if (settings.text("fairness").orElse(SUM).equals(LEXIMIN)) {
            leximin(settings, costs, model);
        } else {
            settings.get("fairness").filter(stated -> !stated.text().equals(SUM)).ifPresent(stated ->
                    stated.error("this fairness is not known", Suggestion.orList(stated.text(), List.of(SUM, LEXIMIN))));
            Level level = settings.level(Level.SOFT, Level.MEDIUM, Level.HARD);
            place(model, model.objective(id(), level, settings.weight()), costs::cost);
        }
    }

    private void leximin(Settings settings, PreferenceCosts costs, ModelBuilder model) {
        LeximinCosts leximin = new LeximinCosts(costs, model.participants(), model.groups());
        Objective objective = model.objective(id(), settings.level(Level.MEDIUM), settings.weight());
        if (leximin.areCountable()) {
            place(model, objective, leximin::cost);
            model.comesLast(objective);
        } else {
            settings.get("fairness").orElseThrow().error("so many people wished so many groups that their ranks cannot "
                    + "be told apart in one number", "\"ranks\" can be shorter: ranks beyond it count as the last in it");
        }
    }

    private static void place(ModelBuilder model, Objective objective, ToLongBiFunction<Participant, String> cost) {
        List<Participant> participants = model.participants();
        for (int p = 0; p < participants.size(); p++) {
            Participant participant = participants.get(p);
            model.placement(objective, participant.id() + " wished " + String.join(" > ", participant.preferences()), p,
                    model.groups().stream().mapToLong(group -> cost.applyAsLong(participant, group.id())).toArray());
        }
    }
}
