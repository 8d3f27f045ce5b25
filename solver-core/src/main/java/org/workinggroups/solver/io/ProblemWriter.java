package org.workinggroups.solver.io;

import java.util.List;
import java.util.Locale;
import org.workinggroups.solver.domain.Problem;

/** Writes problems as JSON, for programs; see {@code docs/formats.md}. */
public final class ProblemWriter {

    private ProblemWriter() {
    }

    /** Problems as JSON, in the order given, and how the files were read. */
    public static byte[] json(List<Problem> problems, ChangeLog log) {
        return JsonText.bytes(json -> {
            json.writeStringProperty("schema", "workgroups/problems/1");
            JsonText.objects(json, "problems", problems, problem -> {
                json.writeStringProperty("severity", problem.severity().name().toLowerCase(Locale.ROOT));
                json.writeStringProperty("file", problem.place().file());
                json.writeNumberProperty("row", problem.place().row());
                json.writeStringProperty("column", problem.place().column());
                json.writeStringProperty("value", problem.value());
                json.writeStringProperty("message", problem.message());
                json.writeStringProperty("maybe", problem.maybe());
            });
            json.writeArrayPropertyStart("tables");
            log.forms().forEach(json::writeString);
            json.writeEndArray();
            JsonText.objects(json, "changes", log.told(), change -> {
                json.writeStringProperty("file", change.place().file());
                json.writeNumberProperty("row", change.place().row());
                json.writeStringProperty("column", change.place().column());
                json.writeStringProperty("was", change.was());
                json.writeStringProperty("readAs", change.readAs());
                json.writeStringProperty("why", change.why());
            });
        });
    }
}
