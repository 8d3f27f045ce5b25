package org.workinggroups.solver.io;

import java.util.List;
import java.util.Locale;
import org.workinggroups.solver.domain.Problem;

/** Writes problems as JSON, for programs; see {@code docs/formats.md}. */
public final class ProblemWriter {

    private static final String CONFIDENTIAL = "a tie between people is wrong or cannot be kept; standard error tells "
            + "more";

    private ProblemWriter() {
    }

    /**
     * {@return whether a problem is about ties between people, whose ids are told on standard error only}
     *
     * @param problem any problem
     */
    public static boolean isAboutTies(Problem problem) {
        String column = problem.place().column().toLowerCase(Locale.ROOT);
        return column.equals(RelationsReader.PARTICIPANTS) || column.startsWith("relation");
    }

    /**
     * {@return problems as JSON, of those about ties only that there are some, in the order given, and how the files
     * were read}
     *
     * @param problems the problems
     * @param log      which cells were read as something other than they say
     */
    public static byte[] json(List<Problem> problems, ChangeLog log) {
        return JsonText.bytes(json -> {
            json.writeStringProperty("schema", "workgroups/problems/1");
            JsonText.objects(json, "problems", problems, problem -> {
                json.writeStringProperty("severity", problem.severity().name().toLowerCase(Locale.ROOT));
                json.writeStringProperty("file", problem.place().file());
                json.writeNumberProperty("row", problem.place().row());
                json.writeStringProperty("column", problem.place().column());
                boolean tie = isAboutTies(problem);
                json.writeStringProperty("value", tie ? "" : problem.value());
                json.writeStringProperty("message", tie ? CONFIDENTIAL : problem.message());
                json.writeStringProperty("maybe", tie ? "" : problem.maybe());
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
