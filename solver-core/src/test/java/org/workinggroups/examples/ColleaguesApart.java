package org.workinggroups.examples;

import java.util.Map;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.extension.CriterionSettings;
import org.workinggroups.solver.extension.OwnCriterion;
import org.workinggroups.solver.extension.Phrase;
import org.workinggroups.solver.extension.Terms;

/** Nobody travels round the world to sit beside the office neighbour: each further colleague in a group costs 1. */
public final class ColleaguesApart implements OwnCriterion {

    @Override
    public String id() {
        return "colleagues";
    }

    @Override
    public void compile(CriterionSettings settings, Terms terms) {
        Terms.Line line = terms.line(settings.level(Level.SOFT, Level.MEDIUM, Level.HARD), settings.weight());
        for (Terms.Column office : terms.columns("institution")) {
            for (WorkingGroup group : terms.groups()) {
                terms.count(line, "colleagues of " + office.value() + " in " + group.id() + " are apart", group, office,
                        colleagues -> Math.max(0, colleagues - 1));
            }
        }
    }

    @Override
    public Map<Phrase, String> words() {
        return Map.of(Phrase.NOW_ABOVE, "{0} seats {3} side by side",
                Phrase.THEN_ABOVE, "{0} would seat {3} side by side");
    }
}
