package org.workinggroups.solver.io;

import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.evaluation.Scorecard;
import tools.jackson.core.JsonGenerator;

/** Writes the scorecard of a plan as JSON, for programs; see {@code docs/formats.md}. */
public final class ScorecardWriter {

    private ScorecardWriter() {
    }

    /**
     * {@return a scorecard as JSON, with ids but without names; of broken ties between people only that there are some}
     *
     * @param seminar   the seminar of the plan
     * @param scorecard the plan's scorecard
     */
    public static byte[] json(Seminar seminar, Scorecard scorecard) {
        return JsonText.bytes(json -> document(json, seminar, scorecard));
    }

    private static void document(JsonGenerator json, Seminar seminar, Scorecard scorecard) {
        ScorecardJson parts = new ScorecardJson(json);
        json.writeStringProperty("schema", "workgroups/scorecard/1");
        json.writeStringProperty("seminar", seminar.title());
        json.writeStringProperty("inputDigest", InputDigest.of(seminar));
        json.writeBooleanProperty("feasible", scorecard.isFeasible());
        parts.score("score", scorecard.score());
        parts.criteria(scorecard);
        parts.ranks(scorecard.ranks());
        parts.groups(scorecard);
        parts.segments(scorecard);
        JsonText.objects(json, "violations", scorecard.violations(), violation -> {
            boolean tie = Relation.Kind.isCriterion(violation.criterion());
            json.writeStringProperty("criterion", tie ? "" : violation.criterion());
            json.writeStringProperty("rule", tie ? "a tie between people" : violation.rule());
            json.writeNumberProperty("penalty", violation.penalty());
        });
        json.writeArrayPropertyStart("unplaced");
        scorecard.unplaced().forEach(json::writeString);
        json.writeEndArray();
    }
}
