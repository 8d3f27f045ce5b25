package org.workinggroups.solver.io;

import org.workinggroups.solver.audit.Chance;
import org.workinggroups.solver.audit.FairnessAudit;
import org.workinggroups.solver.audit.SegmentAudit;
import tools.jackson.core.JsonGenerator;

/** Writes an audit, for programs; schema {@code workgroups/audit/1}. */
public final class AuditWriter {

    static final String SCHEMA = "workgroups/audit/1";

    private AuditWriter() {
    }

    /**
     * {@return what was found, as JSON; people who were moved by id}
     *
     * @param audit an audit
     */
    public static byte[] json(FairnessAudit audit) {
        return JsonText.bytes(json -> {
            ScorecardJson parts = new ScorecardJson(json);
            json.writeStringProperty("schema", SCHEMA);
            json.writeNumberProperty("minimum", audit.question().minimum());
            json.writeNumberProperty("level", audit.question().level());
            json.writeNumberProperty("draws", audit.question().draws());
            json.writeNumberProperty("seed", audit.question().seed());
            json.writeNumberProperty("judged", audit.judged().size());
            JsonText.objects(json, "segments", audit.segments(), segment -> segment(json, parts, segment));
            json.writeArrayPropertyStart("moved");
            audit.moved().forEach(json::writeString);
            json.writeEndArray();
            JsonText.objects(json, "lone", audit.lone(), person -> {
                json.writeStringProperty("group", person.group());
                json.writeStringProperty("attribute", person.attribute());
                json.writeStringProperty("value", person.value());
                json.writeNumberProperty("others", person.others());
            });
            JsonText.objects(json, "groups", audit.groups(), parts::group);
        });
    }

    private static void segment(JsonGenerator json, ScorecardJson parts, SegmentAudit segment) {
        parts.segment(segment.ranks());
        json.writeNumberProperty("people", segment.people());
        json.writeNumberProperty("moved", segment.moved());
        json.writeNumberProperty("cost", rounded(segment.cost()));
        json.writeNumberProperty("othersCost", rounded(segment.others()));
        segment.any().ifPresent(chance -> chance(json, "any", chance, segment.adjusted()));
        segment.alike().ifPresent(chance -> chance(json, "sameFirstChoice", chance, segment.adjustedAlike()));
        json.writeStringProperty("verdict", segment.verdict().words());
    }

    private static void chance(JsonGenerator json, String name, Chance chance, double adjusted) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("p", rounded(chance.p()));
        json.writeNumberProperty("lower", rounded(chance.lower()));
        json.writeNumberProperty("upper", rounded(chance.upper()));
        json.writeBooleanProperty("exact", chance.exact());
        json.writeNumberProperty("adjusted", rounded(adjusted));
        json.writeEndObject();
    }

    /** To a millionth, so that the last digits of a processor do not show. */
    private static double rounded(double number) {
        return Math.round(number * 1e6) / 1e6;
    }
}
