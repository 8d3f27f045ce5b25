package org.workinggroups.solver.criteria;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.NaturalOrder;
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
        if (settings.isOff()) {
            return;
        }
        long weight = settings.weight();
        model.seminar().relations().stream().filter(relation -> relation.kind() == kind)
                .flatMap(relation -> ties(relation, relation.level().orElse(level), model)).sorted(Tie.ORDER)
                .forEach(tie -> add(tie, model, model.objective(id(), tie.level(), weight)));
    }

    /** Two participants by index, the lower first, and what is asked of them. */
    private record Tie(Level level, int first, int second, long weight) {

        /** Independent of the order of the rows, so that terms do not depend on it either. */
        private static final Comparator<Tie> ORDER = Comparator.comparing(Tie::level)
                .thenComparingInt(Tie::first).thenComparingInt(Tie::second);
    }

    private static Stream<Tie> ties(Relation relation, Level level, ModelBuilder model) {
        long weight = level == Level.HARD ? 1 : relation.weight().orElse(1L);
        int[] members = relation.participants().stream().mapToInt(model::indexOf).sorted().toArray();
        return IntStream.range(0, members.length).boxed().flatMap(a -> IntStream.range(a + 1, members.length)
                .mapToObj(b -> new Tie(level, members[a], members[b], weight)));
    }

    private void add(Tie tie, ModelBuilder model, Objective objective) {
        boolean together = kind == Relation.Kind.KEEP_APART || kind == Relation.Kind.AFFINITY && tie.weight() < 0;
        String names = Stream.of(tie.first(), tie.second()).map(index -> model.participants().get(index).id())
                .sorted(NaturalOrder.INSTANCE).collect(Collectors.joining(" and "));
        String rule = names + switch (kind) {
            case KEEP_APART -> " must be apart";
            case KEEP_TOGETHER -> " must be together";
            case AFFINITY -> together ? " should rather be apart" : " should rather be together";
        };
        model.pair(objective, rule, tie.first(), tie.second(), Math.abs(tie.weight()), together);
    }
}
