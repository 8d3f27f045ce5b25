package org.workinggroups.solver.io;

import java.util.List;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.explanation.BrokenRule;
import org.workinggroups.solver.explanation.ChangedPlan;
import org.workinggroups.solver.explanation.PlanChange;
import tools.jackson.core.JsonGenerator;

/** Writes changes that were tried as JSON; see {@code docs/explanations.md}. Ties between people are not named. */
public final class ChangeWriter {

    private ChangeWriter() {
    }

    /**
     * {@return a changed plan and suggestions, as JSON}
     *
     * @param seminar     the plan's seminar
     * @param changed     the changed plan
     * @param suggestions the best single changes of the changed plan; may be empty
     */
    public static byte[] json(Seminar seminar, ChangedPlan changed, List<ChangedPlan> suggestions) {
        return JsonText.bytes(json -> {
            json.writeStringProperty("schema", "workgroups/what-if/1");
            json.writeStringProperty("seminar", seminar.title());
            json.writeStringProperty("inputDigest", InputDigest.of(seminar));
            changed(json, changed);
            JsonText.objects(json, "suggestions", suggestions, suggestion -> changed(json, suggestion));
        });
    }

    private static void changed(JsonGenerator json, ChangedPlan changed) {
        JsonText.objects(json, "changes", changed.changes(), change -> change(json, change));
        json.writeBooleanProperty("feasible", changed.isFeasible());
        new DifferenceJson(json).difference(changed.difference());
        JsonText.objects(json, "violations", changed.difference().broken(), rule -> broken(json, rule));
        new DifferenceJson(json).texts("unplaced", changed.unplaced());
    }

    private static void change(JsonGenerator json, PlanChange change) {
        switch (change) {
            case PlanChange.Move move -> {
                json.writeStringProperty("move", move.participant());
                json.writeStringProperty("to", move.group());
            }
            case PlanChange.Swap swap -> {
                json.writeStringProperty("swap", swap.first());
                json.writeStringProperty("with", swap.second());
            }
        }
    }

    private static void broken(JsonGenerator json, BrokenRule rule) {
        json.writeStringProperty("criterion", rule.confidential() ? "" : rule.criterion());
        json.writeStringProperty("rule", rule.confidential() ? "a tie between people" : rule.rule());
        json.writeNumberProperty("penalty", rule.penalty());
    }
}
