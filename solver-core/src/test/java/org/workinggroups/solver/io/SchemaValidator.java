package org.workinggroups.solver.io;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks documents against the published schemas, more strictly than those are: a key that no schema names is wrong.
 */
final class SchemaValidator {

    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(byLocation()));

    private SchemaValidator() {
    }

    /** What is wrong with a document, by the schema that it names. */
    static List<String> problems(byte[] document) {
        String text = new String(document, StandardCharsets.UTF_8);
        String id = JSON.readTree(text).get("schema").asString();
        String location = JSON.readTree(JsonSchemas.text(id)).get("$id").asString();
        return REGISTRY.getSchema(SchemaLocation.of(location)).validate(text, InputFormat.JSON).stream()
                .map(Error::toString).toList();
    }

    private static Map<String, String> byLocation() {
        Map<String, String> schemas = new LinkedHashMap<>();
        for (String id : JsonSchemas.ids()) {
            JsonNode schema = JSON.readTree(JsonSchemas.text(id));
            close(schema);
            schemas.put(schema.get("$id").asString(), schema.toString());
        }
        return schemas;
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.get("properties") instanceof ObjectNode
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(SchemaValidator::close);
    }
}
