package org.workinggroups.solver.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The published JSON Schemas (draft 2020-12) of every document that the library writes or reads as JSON; see
 * {@code docs/formats.md}. A document names its own in {@code schema}, such as {@code workgroups/allocation/1}. Within
 * a version keys may come, and none goes or changes its meaning.
 */
public final class JsonSchemas {

    /** What the schemas share; it is no document itself. */
    private static final String PARTS = "workgroups/parts/1";

    private static final List<String> IDS = List.of(SeminarJson.SCHEMA, PlanReader.SCHEMA, "workgroups/scorecard/1",
            "workgroups/explanation/1", "workgroups/what-if/1", TradeOffWriter.SCHEMA, "workgroups/comparison/1",
            "workgroups/resilience/1", "workgroups/problems/1", AuditWriter.SCHEMA, VerificationWriter.SCHEMA,
            Manifest.SCHEMA, KeyFile.SCHEMA, PlanReader.ERASED, PARTS);

    private JsonSchemas() {
    }

    /** {@return the ids of all schemas, such as {@code workgroups/seminar/1}} */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * The schema of a document.
     *
     * @param id what the document says in {@code schema}
     * @return the schema as JSON; it refers to that of {@code workgroups/parts/1} by its {@code $id}
     * @throws IllegalArgumentException if there is no such schema
     */
    public static String text(String id) {
        if (!IDS.contains(id)) {
            throw new IllegalArgumentException("There is no schema " + id + ". Maybe one of " + IDS + " was meant.");
        }
        String file = "schema/" + id.substring(id.indexOf('/') + 1).replace('/', '-') + ".json";
        try (InputStream in = JsonSchemas.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
