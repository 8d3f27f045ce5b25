package org.workinggroups.solver.criteria;

import java.util.List;
import java.util.Map;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.model.ModelBuilder;
import org.workinggroups.solver.model.Objective;

/** Ties between pairs: {@code keep-apart}, {@code keep-together} and weighted {@code affinity}. */
final class RelationCriterion implements Criterion {

    private final Relation.Kind kind;

    RelationCriterion(Relation.Kind kind) {
        this.kind = kind;
    }

    @Override
    public String id() {
        return kind.label();
    }

    @Override
    public Object defaultSettings() {
        return Map.of("weight", 1);
    }

    @Override
    public void compile(Settings settings, ModelBuilder model) {
        Level level = kind == Relation.Kind.AFFINITY ? settings.level(Level.SOFT, Level.MEDIUM)
                : settings.level(Level.HARD, Level.MEDIUM, Level.SOFT);
        long weight = settings.isOff() ? 0 : settings.weight();
        for (Relation relation : model.seminar().relations()) {
            if (relation.kind() == kind && weight > 0) {
                addPairs(relation, model, model.objective(id(), relation.level().orElse(level), weight));
            }
        }
    }

    private void addPairs(Relation relation, ModelBuilder model, Objective objective) {
        List<String> members = relation.participants();
        for (int a = 0; a < members.size(); a++) {
            for (int b = a + 1; b < members.size(); b++) {
                addPair(relation, members.get(a), members.get(b), model, objective);
            }
        }
    }

    private void addPair(Relation relation, String a, String b, ModelBuilder model, Objective objective) {
        long weight = relation.weight().orElse(1L);
        boolean together = kind == Relation.Kind.KEEP_APART || kind == Relation.Kind.AFFINITY && weight < 0;
        String rule = switch (kind) {
            case KEEP_APART -> a + " and " + b + " must be apart";
            case KEEP_TOGETHER -> a + " and " + b + " must be together";
            case AFFINITY -> a + " and " + b + (together ? " should rather be apart" : " should rather be together");
        };
        model.pair(objective, rule, model.indexOf(a), model.indexOf(b), Math.abs(weight), together);
    }
}
