package org.workinggroups.solver.criteria;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Suggestion;
import org.workinggroups.solver.model.Attributes;
import org.workinggroups.solver.model.ModelBuilder;

/** Settings of the form {@code {gender: 2, region: {weight: 2, level: medium}}}: one goal for each attribute. */
final class AttributeGoals {

    /** One attribute's goal. */
    record Goal(String attribute, Settings settings) {
    }

    private AttributeGoals() {
    }

    /**
     * The goals that apply. An attribute that nobody has is an error where the seminar names it itself, and is left
     * out where only the default does.
     */
    static List<Goal> of(Settings settings, ModelBuilder model) {
        List<Goal> goals = new ArrayList<>();
        if (settings.isOff()) {
            return goals;
        }
        Set<String> carried = new HashSet<>();
        model.participants().forEach(participant -> carried.addAll(participant.attributes().keySet()));
        SortedSet<String> known = new TreeSet<>(NaturalOrder.INSTANCE);
        known.addAll(carried);
        for (Map.Entry<String, Settings> entry : settings.entries().entrySet()) {
            List<String> parts = Attributes.parts(entry.getKey());
            List<String> missing = parts.stream().filter(part -> !known.contains(part)).toList();
            String attribute = String.join(Attributes.CROSSING, parts);
            if (goals.stream().anyMatch(goal -> goal.attribute().equals(attribute))) {
                entry.getValue().error("\"" + attribute + "\" stands here twice", "only the blanks differ");
            } else if (missing.isEmpty() && !entry.getValue().isOff()) {
                goals.add(new Goal(attribute, entry.getValue()));
            } else if (!missing.isEmpty() && settings.isExplicit()) {
                entry.getValue().error("nobody has the attribute \"" + missing.getFirst() + "\"",
                        Suggestion.orList(missing.getFirst(), known));
            }
        }
        return goals;
    }
}
