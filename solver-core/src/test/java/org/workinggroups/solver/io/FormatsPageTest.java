package org.workinggroups.solver.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.workinggroups.solver.table.Problems;
import org.workinggroups.solver.vocabulary.Vocabulary;

/**
 * Reads every example of {@code docs/formats.md}. The examples under one heading are one folder; what is missing comes
 * from the plainest seminar there is.
 */
class FormatsPageTest {

    private static final Pattern HEADING = Pattern.compile("(?m)^##+ (.*)$");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```(?:yaml|csv|json) (\\S+)\n(.*?)^```$");
    private static final Map<String, String> PLAINEST = Map.of("seminar.yaml", "groups: [{id: WG1}, {id: WG2}]\n",
            "registrations.csv", "id\nP1\n");

    private static String page() {
        Path here = Path.of("").toAbsolutePath();
        Path page = Stream.of(here, here.getParent()).map(folder -> folder.resolve("docs/formats.md"))
                .filter(Files::exists).findFirst().orElseThrow();
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Map<String, String>> foldersByHeading() throws IOException {
        Map<String, Map<String, String>> folders = new LinkedHashMap<>();
        String page = page();
        List<Integer> starts = new ArrayList<>(
                HEADING.matcher(page).results().map(heading -> heading.start()).toList());
        starts.add(page.length());
        for (int i = 0; i + 1 < starts.size(); i++) {
            String section = page.substring(starts.get(i), starts.get(i + 1));
            Matcher example = EXAMPLE.matcher(section);
            while (example.find()) {
                folders.computeIfAbsent(section.lines().findFirst().orElseThrow(), key -> new LinkedHashMap<>(PLAINEST))
                        .put(example.group(1), example.group(2));
            }
        }
        return folders;
    }

    @TestFactory
    Stream<DynamicTest> everyExampleCanBeRead() throws IOException {
        return foldersByHeading().entrySet().stream().map(folder -> DynamicTest.dynamicTest(folder.getKey(),
                () -> read(folder.getValue())));
    }

    private static void read(Map<String, String> examples) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        examples.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        assertThat(SeminarReader.read(new MemoryFolder(files)).participants()).isNotEmpty();
        examples.forEach((name, text) -> {
            if (name.startsWith("plan") || name.startsWith("allocation")) {
                Problems problems = new Problems();
                assertThat(PlanReader.read(name, text.getBytes(StandardCharsets.UTF_8), problems).placements()).isNotEmpty();
                problems.throwIfAny();
            }
        });
    }

    @Test
    void theSeminarInJsonIsReadAndValid() throws IOException {
        byte[] json = foldersByHeading().get("## JSON").get("seminar.json").getBytes(StandardCharsets.UTF_8);

        assertThat(SeminarJson.read("seminar.json", json).seminar().participants()).hasSize(3);
        assertThat(SchemaValidator.problems(json)).isEmpty();
        assertThat(JsonSchemas.ids()).allMatch(id -> page().contains("/"
                + id.substring("workgroups/".length()).replace('/', '-') + ".json)"));
    }

    @Test
    void everyExampleNamesItsFile() throws IOException {
        assertThat(page().lines().filter(line -> line.matches("```.+"))).hasSizeGreaterThan(10)
                .allMatch(line -> line.equals("```text") || line.matches("```(yaml|csv|json) \\S+"));
    }

    @Test
    void everyColumnIsOnThePage() throws IOException {
        String page = page();
        assertThat(Stream.concat(RegistrationColumns.OWN.stream(), RegistrationColumns.ATTRIBUTES.stream()))
                .allMatch(name -> page.contains("`" + name + "`"));
        assertThat(List.of(PlanReader.SCHEMA, "200000 rows", "1000 columns", "50 MB", "5 MB", "200 groups"))
                .allMatch(page::contains);
    }

    @Test
    void theOtherNamesOnThePageAreThoseOfTheLists() throws IOException {
        String page = page();
        assertThat(list("headers.csv")).allSatisfy(cells -> assertThat(page).contains("| `" + cells.get(0) + "` | "
                + cells.get(1).replace("|", ", ") + " |\n"));
        assertThat(list("values.csv")).allSatisfy(cells -> assertThat(page).contains("| `" + cells.get(0) + "` | "
                + (cells.get(1).isEmpty() ? "not known" : "`" + cells.get(1) + "`") + " | "
                + cells.get(2).replace("|", ", ") + " |\n"));
    }

    private static List<List<String>> list(String name) throws IOException {
        try (InputStream in = Vocabulary.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .map(line -> List.of(line.split(",", -1))).toList();
        }
    }
}
