package org.workinggroups.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.LotteryResult;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.explanation.Explainer;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;
import org.workinggroups.solver.table.Problems;

/** The JSON that goes in and out is what the published schemas say, and what earlier versions wrote is still read. */
class JsonSchemasTest {

    private static final Seminar MONGOLIA =
            new SeminarGenerator(7).generate(SeminarSpecification.named("asem24-mongolia-2026"));

    static List<String> ids() {
        return JsonSchemas.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everySchemaIsOne(String id) {
        String schema = JsonSchemas.text(id);
        assertThat(schema).contains("\"$id\": \"https://workinggroups.example/schema/"
                + id.replace("workgroups/", "").replace('/', '-') + ".json\"");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(schema, InputFormat.JSON)).isEmpty();
    }

    @Test
    void anUnknownSchemaIsAskedFor() {
        assertThatThrownBy(() -> JsonSchemas.text("workgroups/plan/1")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe one of");
    }

    @Test
    void whatIsWrittenIsAsTheSchemasSay() {
        AllocationResult result = Allocator.builder().build().allocate(MONGOLIA);
        Plan plan = result.plan().orElseThrow();
        Explainer explainer = Allocator.builder().build().explain(MONGOLIA, plan);

        assertThat(SchemaValidator.problems(SeminarJson.write(MONGOLIA.withBaseline(plan).withPrevious(List.of(plan)))))
                .isEmpty();
        assertThat(SchemaValidator.problems(AllocationWriter.json(result))).isEmpty();
        assertThat(SchemaValidator.problems(ScorecardWriter.json(MONGOLIA, result.scorecard().orElseThrow())))
                .isEmpty();
        assertThat(SchemaValidator.problems(ExplanationWriter.json(MONGOLIA, explainer.plan()))).isEmpty();
        assertThat(SchemaValidator.problems(ExplanationWriter.json(MONGOLIA, explainer.criteria(), List.of(),
                List.of(explainer.person(MONGOLIA.participants().getFirst().id()))))).isEmpty();
    }

    @Test
    void aDrawnPlanIsAsTheSchemaSays() {
        LotteryResult drawn = Allocator.builder().build().lottery(MONGOLIA, Origins.of(MONGOLIA), 2);
        Provenance provenance = new Provenance(Optional.of(Instant.parse("2026-11-22T10:00:00Z")), "Chair",
                drawn.draw());

        assertThat(SchemaValidator.problems(AllocationWriter.json(drawn.result(), List.of(), Optional.empty(), List.of(),
                provenance))).isEmpty();
    }

    /** Version 1, as it was first published: these files are never to be changed. */
    @ParameterizedTest
    @ValueSource(strings = {"seminar", "allocation", "scorecard", "explanation"})
    void versionOneIsStillValid(String document) throws IOException {
        assertThat(SchemaValidator.problems(versionOne(document))).isEmpty();
    }

    @Test
    void versionOneOfASeminarAndItsPlanIsStillRead() throws IOException {
        SeminarDocument document = SeminarJson.read("seminar.json", versionOne("seminar"));
        Plan plan = PlanReader.read("allocation.json", versionOne("allocation"), new Problems());

        Seminar seminar = document.seminar();
        assertThat(seminar.title()).isEqualTo("Autumn seminar");
        assertThat(seminar.groups()).extracting(Object::toString).containsExactly("WG1", "WG2");
        assertThat(seminar.participants()).hasSize(5);
        assertThat(seminar.relations()).hasSize(1);
        assertThat(seminar.baseline().orElseThrow().groupOf("P1")).contains("WG1");
        assertThat(InputDigest.of(seminar)).as("digests may change with a version only").isEqualTo(
                "sha256:9c91f30e73b560267f7ceb30ed3977088fe87c832a3479ce60c82b97362e375f");
        assertThat(Allocator.builder().build().evaluate(seminar, document.origins(), plan).isFeasible()).isTrue();
    }

    @Test
    void whatIsWrongWithASeminarIsToldWithLineAndPath() {
        String json = """
                {"schema": "workgroups/seminar/1",
                 "groups": [{"id": "WG1", "target": "5-2"}],
                 "participants": [
                   {"id": "P1", "pin": "WG9", "atributes": {"gender": "F"}},
                   {"id": "P1", "counted": "yes"}],
                 "relations": [{"kind": "keep-appart", "participants": ["P1", "P2"]}],
                 "policy": {"balance": {"gender": 1}}}
                """;
        assertThat(problems(json)).contains(
                "seminar.json, row 2, column groups[1].target: this range ends before it begins: \"5-2\". "
                        + "Maybe the two ends were swapped",
                "seminar.json, row 4, column participants[1].atributes: this key is not known: \"atributes\". "
                        + "Maybe attributes was meant",
                "seminar.json, row 5, column participants[2].counted: true or false was expected here: \"yes\"")
                .anyMatch(problem -> problem.contains("relations[1]")
                        && problem.contains("Maybe keep-apart was meant"));
        assertThat(problems(json.replace("5-2", "2-5").replace("atributes", "attributes").replace("\"yes\"", "false")
                .replace("appart", "apart"))).anyMatch(problem -> problem.startsWith(
                        "seminar.json, row 4, column participants[1].pin: there is no such group: \"WG9\""))
                .anyMatch(problem -> problem.contains("this id stands already at"));
        assertThat(problems("{\"schema\": \"workgroups/seminar/2\"}")).singleElement().asString()
                .contains("this schema is not understood");
        assertThat(problems("[1]")).isNotEmpty();
        assertThat(problems("{\"schema\": ")).isNotEmpty();
    }

    /** The command line takes such a document instead of a folder. */
    @Test
    void aSeminarInJsonIsReadFromAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("seminar.json");
        Files.write(file, SeminarJson.write(MONGOLIA));

        SeminarFiles files = SeminarReader.read(file);

        assertThat(InputDigest.of(files.seminar())).isEqualTo(InputDigest.of(MONGOLIA));
        assertThat(files.origins().participant(2, "pin").toString()).startsWith("seminar.json, row ");
        assertThatThrownBy(() -> SeminarReader.read(folder.resolve("none.json")))
                .isInstanceOf(InvalidSeminarException.class).hasMessageContaining("none.json");
    }

    private static List<String> problems(String json) {
        try {
            Seminar seminar = SeminarJson.read("seminar.json", json.getBytes(StandardCharsets.UTF_8)).seminar();
            return List.of("nothing is wrong with " + seminar + " from " + Origins.of(seminar));
        } catch (InvalidSeminarException e) {
            return e.problems().stream().map(Object::toString).toList();
        }
    }

    private static byte[] versionOne(String document) throws IOException {
        try (InputStream in = JsonSchemasTest.class.getResourceAsStream("/schema/1/" + document + ".json")) {
            return in.readAllBytes();
        }
    }
}
