package org.workinggroups.solver.criteria;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Suggestion;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.model.Attributes;
import org.workinggroups.solver.model.Column;
import org.workinggroups.solver.model.ModelBuilder;
import org.workinggroups.solver.model.Objective;

/**
 * At least so many, or at most so many, of a value in each group: one moderator, one national human rights
 * institution, three from one partner. Everybody in the room counts, staff included. A cap is raised to
 * ceil(N_v / K) where a value is too numerous for any plan to keep it, and the raise is told.
 */
final class QuotaCriterion implements Criterion {

    private static final int NO_CAP = Integer.MAX_VALUE;

    @Override
    public String id() {
        return "quota";
    }

    @Override
    public Object defaultSettings() {
        return List.of(Map.of("attribute", "role", "value", "moderator", "min", 1, "level", "medium"),
                Map.of("attribute", "role", "value", "rapporteur", "min", 1, "level", "medium"));
    }

    @Override
    public void compile(Settings settings, ModelBuilder model) {
        if (settings.isOff()) {
            return;
        }
        Set<String> used = new HashSet<>();
        for (Settings rule : settings.items()) {
            if (!rule.isMap()) {
                rule.error("a quota was expected here", "{attribute: role, value: moderator, min: 1} was meant");
                continue;
            }
            compileRule(rule, model, used);
            rule.reportUnknown();
        }
    }

    private void compileRule(Settings rule, ModelBuilder model, Set<String> used) {
        Level level = rule.level(Level.HARD, Level.MEDIUM, Level.SOFT);
        long weight = rule.weight();
        long min = rule.whole("min", 0, NO_CAP, 0);
        long max = rule.whole("max", 0, NO_CAP, NO_CAP);
        Optional<String> attribute = rule.text("attribute");
        Optional<String> value = rule.text("value");
        int[] groups = groups(rule, model);
        if (attribute.isEmpty() || !rule.has("min") && !rule.has("max") || min > max) {
            rule.error(attribute.isEmpty() ? "this quota names no attribute" : min > max
                    ? "min " + min + " is greater than max " + max : "this quota has neither min nor max",
                    "{attribute: role, value: moderator, min: 1} was meant");
            return;
        }
        List<Column> columns = value.map(v -> List.of(model.column(attribute.get(), v, false)))
                .orElseGet(() -> model.columns(attribute.get(), false));
        boolean absent = columns.stream().allMatch(column -> column.size() == 0);
        if (absent) {
            noticeAbsent(rule, model, attribute.get(), value);
        }
        if (absent && !rule.isExplicit()) {
            return;
        }
        Objective objective = model.objective(uniqueId(attribute.get(), value, used), level, weight);
        for (Column column : columns) {
            long cap = cap(rule, column, max, groups.length, model);
            for (int g : groups) {
                model.count(objective, rule(model.groups().get(g), column, min, cap), g, column,
                        CountCosts.squaredExcess(column.size(), min, cap));
            }
        }
    }

    private int[] groups(Settings rule, ModelBuilder model) {
        List<String> ids = model.groups().stream().map(WorkingGroup::id).toList();
        if (rule.get("groups").isEmpty()) {
            return IntStream.range(0, ids.size()).toArray();
        }
        List<String> named = rule.texts("groups");
        for (String id : named) {
            if (!ids.contains(id)) {
                rule.error("there is no group \"" + id + "\"", Suggestion.orList(id, ids));
            }
        }
        return IntStream.range(0, ids.size()).filter(g -> named.contains(ids.get(g))).toArray();
    }

    private static void noticeAbsent(Settings rule, ModelBuilder model, String attribute, Optional<String> value) {
        if (rule.isExplicit()) {
            Set<String> attributes = new HashSet<>();
            Set<String> values = new HashSet<>();
            model.participants().forEach(participant -> attributes.addAll(participant.attributes().keySet()));
            model.participants().forEach(participant -> values.addAll(Attributes.values(participant, attribute)));
            model.notice(values.isEmpty()
                    ? rule.notice(attribute, "a quota counts an attribute that nobody has",
                            Suggestion.orList(attribute, attributes))
                    : rule.notice(value.orElse(""), "a quota counts a value that nobody carries",
                            Suggestion.orList(value.orElse(""), values)));
        }
    }

    private static long cap(Settings rule, Column column, long max, int groups, ModelBuilder model) {
        long least = Math.ceilDiv(column.size(), Math.max(1, model.groupCount()));
        if (max >= least || groups < model.groupCount()) {
            return max;
        }
        model.notice(rule.notice(column.toString(), "at most " + max + " a group is impossible for " + column.size()
                + " people in " + model.groupCount() + " groups; the cap is " + least + " for them", ""));
        return least;
    }

    private static String rule(WorkingGroup group, Column column, long min, long cap) {
        String bounds = cap == NO_CAP ? "at least " + min : min == 0 ? "at most " + cap
                : min == cap ? Long.toString(min) : min + "-" + cap;
        return group.id() + " needs " + bounds + " of " + column;
    }

    private String uniqueId(String attribute, Optional<String> value, Set<String> used) {
        String wanted = id() + ":" + attribute + value.map(v -> "=" + v).orElse("");
        String free = wanted;
        for (int i = 2; !used.add(free); i++) {
            free = wanted + "#" + i;
        }
        return free;
    }
}
