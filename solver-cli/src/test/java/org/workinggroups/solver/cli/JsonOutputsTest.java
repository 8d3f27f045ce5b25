package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workinggroups.solver.io.JsonSchemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever a command prints as JSON, on any data set, is as the published schemas say; a key that no schema names is
 * wrong here, though a schema allows it.
 */
class JsonOutputsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(byLocation()));

    private final Set<String> seen = new TreeSet<>();

    @TempDir
    private Path folder;

    @Test
    void everyOutputOnEveryDataSetIsValid() throws IOException {
        int plans = 0;
        for (Path seminar : dataSets()) {
            Path plan = folder.resolve(seminar.getFileName());
            validate("check", seminar, "--json");
            if (validate("allocate", seminar, "--quick", "--json", "--out", plan)) {
                plans++;
                validate("evaluate", seminar, plan, "--json");
                validate("explain", plan, "--seminar", seminar, "--json");
                validate("compare", plan, plan, "--seminar", seminar, "--json");
                validate("whatif", plan, "--seminar", seminar, "--suggest", "--json");
                validate("audit", plan, "--seminar", seminar, "--json");
                validate("verify", plan, seminar, "--json");
            }
        }
        Path published = Tree.dataset("late-changes").resolve("published");
        validate("explain", published, "--participant", "P001", "--group", "WG1", "--json");
        validate("update", published, "--pin", "P017=WG1", "--out", folder.resolve("update"), "--json");
        validate("compare", published, folder.resolve("update"), "--json");
        validate("update", published, "--pin", "P017=WG1", "--ladder", 2, "--quick", "--out", folder.resolve("ladder"),
                "--json");
        validate("resilience", published, "--json");
        validate("tradeoff", AutumnSeminar.in(folder.resolve("autumn")).path(), "--out", folder.resolve("tradeoff"),
                "--json");

        assertThat(plans).isGreaterThan(6);
        assertThat(seen).containsExactlyInAnyOrder("workgroups/allocation/1", "workgroups/audit/1",
                "workgroups/comparison/1", "workgroups/explanation/1", "workgroups/problems/1", "workgroups/resilience/1",
                "workgroups/scorecard/1", "workgroups/trade-off/1", "workgroups/verification/1",
                "workgroups/what-if/1");
    }

    /** Whether the command printed a document. */
    private boolean validate(Object... arguments) {
        CommandRun run = CommandRun.of(arguments);
        if (run.out().isEmpty()) {
            assertThat(run.status()).as(run.err()).isNotZero();
            return false;
        }
        String id = JSON.readTree(run.out()).get("schema").asString();
        String location = JSON.readTree(JsonSchemas.text(id)).get("$id").asString();
        assertThat(SCHEMAS.getSchema(SchemaLocation.of(location)).validate(run.out(), InputFormat.JSON))
                .as(List.of(arguments).toString()).isEmpty();
        seen.add(id);
        return true;
    }

    private static List<Path> dataSets() throws IOException {
        try (Stream<Path> folders = Files.list(Tree.repository().resolve("datasets"))) {
            return folders.filter(path -> Files.exists(path.resolve("seminar.yaml"))).sorted().toList();
        }
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
        node.forEach(JsonOutputsTest::close);
    }
}
