package org.workinggroups.solver.io;

import java.util.List;
import java.util.Locale;
import org.workinggroups.solver.domain.Problem;

/** Writes problems as JSON, for programs; see {@code docs/formats.md}. */
public final class ProblemWriter {

    private ProblemWriter() {
    }

    /** Problems as JSON, in the order given. */
    public static byte[] json(List<Problem> problems) {
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
        });
    }
}
