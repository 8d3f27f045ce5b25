package org.workinggroups.solver.criteria;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Suggestion;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.model.ModelBuilder;
import org.workinggroups.solver.model.Objective;

/**
 * Stay close to the published plan: each participant who leaves the group published for them costs 1, and whoever has
 * been moved before costs more. Frozen people must stay, and the number of moves can have a hard limit. Without a
 * published plan it asks for nothing.
 */
final class StabilityCriterion implements Criterion {

    private static final long UNLIMITED = 1_000_000;

    @Override
    public String id() {
        return "stability";
    }

    @Override
    public Object defaultSettings() {
        return Map.of("level", "medium");
    }

    @Override
    public void compile(Settings settings, ModelBuilder model) {
        Level level = settings.level(Level.MEDIUM, Level.SOFT, Level.HARD);
        Set<String> frozen = new TreeSet<>(settings.texts("frozen"));
        List<String> frozenGroups = settings.texts("frozenGroups");
        long maxMoves = settings.whole("maxMoves", 0, UNLIMITED, UNLIMITED);
        Set<String> moved = new TreeSet<>(settings.texts("moved"));
        long again = settings.whole("again", 0, Settings.GREATEST, 1);
        reportUnknownIds(settings, model, Map.of("frozen", frozen, "moved", moved), frozenGroups);
        if (settings.isOff()) {
            return;
        }
        long weight = settings.weight();
        if (model.seminar().baseline().isEmpty()) {
            return;
        }
        long[][] moves = moves(model, model.seminar().baseline().get());
        Objective objective = model.objective(id(), level, weight);
        for (int p = 0; p < moves.length; p++) {
            if (moves[p] != null) {
                String id = model.participants().get(p).id();
                String home = home(model, moves[p]);
                model.placement(objective, id + " was published in " + home, p, moves[p]);
                if (again > 0 && moved.contains(id)) {
                    model.placement(model.objective(id() + ":again", level, again), id + " was moved to " + home
                            + " already", p, moves[p]);
                }
                if (frozen.contains(id) || frozenGroups.contains(home)) {
                    model.placement(model.objective(id() + ":frozen", Level.HARD, 1), id + " is frozen in " + home, p,
                            moves[p]);
                }
            }
        }
        if (maxMoves < moves.length) {
            model.share(model.objective(id() + ":maxMoves", Level.HARD, 1), "at most " + maxMoves + " moves", moves,
                    maxMoves, 1);
        }
    }

    /** 1 for every group but the published one; null for whoever has no place in the published plan any more. */
    private static long[][] moves(ModelBuilder model, Plan baseline) {
        List<String> groups = model.groups().stream().map(WorkingGroup::id).toList();
        return model.participants().stream().map(participant -> baseline.groupOf(participant.id())
                .filter(groups::contains)
                .map(home -> groups.stream().mapToLong(group -> group.equals(home) ? 0 : 1).toArray()).orElse(null))
                .toArray(long[][]::new);
    }

    private static String home(ModelBuilder model, long[] moves) {
        return model.groups().get(IntStream.range(0, moves.length).filter(g -> moves[g] == 0).findFirst().orElseThrow())
                .id();
    }

    private static void reportUnknownIds(Settings settings, ModelBuilder model, Map<String, Set<String>> named,
            List<String> frozenGroups) {
        List<String> people = model.participants().stream().map(participant -> participant.id()).toList();
        List<String> groups = model.groups().stream().map(WorkingGroup::id).toList();
        new TreeMap<>(named).forEach((key, ids) -> ids.stream().filter(id -> !people.contains(id))
                .forEach(id -> settings.error("nobody has the " + key + " id \"" + id + "\"",
                        Suggestion.orList(id, people))));
        frozenGroups.stream().filter(id -> !groups.contains(id)).forEach(id -> settings.error(
                "there is no frozen group \"" + id + "\"", Suggestion.orList(id, groups)));
    }
}
