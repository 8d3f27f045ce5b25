package org.workinggroups.solver.io;

import tools.jackson.core.JsonGenerator;

/** Writes the {@code version} of {@code allocation.json}. */
final class VersionJson {

    private VersionJson() {
    }

    static void write(JsonGenerator json, PlanVersion version) {
        json.writeObjectPropertyStart("version");
        json.writeNumberProperty("number", version.number());
        json.writeStringProperty("baseline", version.baseline());
        json.writeStringProperty("seminarDigest", version.seminarDigest());
        json.writeStringProperty("approvedBy", version.approvedBy());
        texts(json, "requests", version.requests());
        texts(json, "moved", version.moved());
        version.leastMoves().ifPresent(moves -> {
            json.writeNumberProperty("leastMoves", moves);
            json.writeBooleanProperty("proven", version.proven());
        });
        if (!version.ladder().isEmpty()) {
            JsonText.objects(json, "ladder", version.ladder(), step -> {
                json.writeNumberProperty("most", step.most());
                json.writeNumberProperty("medium", step.medium());
                json.writeNumberProperty("soft", step.soft());
                texts(json, "buys", step.buys());
            });
        }
        JsonText.objects(json, "changes", version.changes(), change -> {
            json.writeStringProperty("participant", change.participant());
            json.writeStringProperty("change", change.kind().label());
            json.writeStringProperty("from", change.from());
            json.writeStringProperty("to", change.to());
            json.writeStringProperty("cause", change.cause());
        });
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, Iterable<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
