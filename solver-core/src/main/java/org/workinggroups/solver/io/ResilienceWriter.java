package org.workinggroups.solver.io;

import java.util.List;
import org.workinggroups.solver.resilience.Absence;
import org.workinggroups.solver.resilience.Resilience;
import tools.jackson.core.JsonGenerator;

/** Writes how well a plan stands absences, for programs; schema {@code workgroups/resilience/1}. */
public final class ResilienceWriter {

    private ResilienceWriter() {
    }

    /**
     * {@return the answers as JSON, people by id}
     *
     * @param answer the answers
     */
    public static byte[] json(Resilience answer) {
        return JsonText.bytes(json -> {
            json.writeStringProperty("schema", "workgroups/resilience/1");
            JsonText.objects(json, "single", answer.single(), absence -> absence(json, absence));
            JsonText.objects(json, "blocs", answer.blocs(), absence -> absence(json, absence));
            JsonText.objects(json, "mornings", answer.mornings(), share -> {
                json.writeStringProperty("group", share.group());
                json.writeStringProperty("rule", share.rule());
                json.writeNumberProperty("required", share.required());
                json.writeNumberProperty("has", share.has());
                json.writeNumberProperty("kept", share.kept());
                json.writeNumberProperty("mornings", share.mornings());
            });
            JsonText.objects(json, "standby", answer.standby(), standby -> {
                json.writeStringProperty("group", standby.group());
                json.writeStringProperty("role", standby.role());
                texts(json, "holders", standby.holders());
                texts(json, "standby", standby.standby());
            });
        });
    }

    private static void absence(JsonGenerator json, Absence absence) {
        json.writeStringProperty("bloc", absence.bloc());
        texts(json, "people", absence.people());
        texts(json, "broken", absence.broken());
        JsonText.objects(json, "appointed", absence.appointed(), appointment -> {
            json.writeStringProperty("participant", appointment.participant());
            json.writeStringProperty("role", appointment.role());
        });
        if (absence.repair().isPresent()) {
            json.writeNumberProperty("repair", absence.repair().getAsInt());
        } else {
            json.writeNullProperty("repair");
        }
        json.writeBooleanProperty("proven", absence.proven());
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
