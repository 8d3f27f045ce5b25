package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The main job on a real seminar's size: 100 people and 4 note-takers for 4 groups, allocated once and proven. */
class AllocateTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Path SEMINAR = Tree.dataset("asem24-mongolia-2026");

    @TempDir
    private static Path results;

    private static CommandRun run;

    private static JsonNode allocation;

    @BeforeAll
    static void allocate() {
        run = CommandRun.of("allocate", SEMINAR, "--out", results.resolve("proven"));
        assertThat(run.status()).as(run.shown()).isZero();
        allocation = MAPPER.readTree(json("proven"));
    }

    @Test
    void everyFileIsThereAndNothingElse() {
        assertThat(Tree.snapshot(results.resolve("proven"))).containsOnlyKeys("/", "allocation.csv",
                "allocation.json", "allocation.xlsx", "badges.csv", "mail-merge.csv",
                "manifest.json", "report.html");
        assertThat(run.err()).contains("Written to " + results.resolve("proven"));
    }

    @Test
    void thePlanIsProvenToBeTheBest() {
        assertThat(allocation.get("schema").asString()).isEqualTo("workgroups/allocation/1");
        assertThat(allocation.get("status").asString()).isEqualTo("OPTIMAL");
        assertThat(allocation.get("score").get("hard").asLong()).isZero();
        assertThat(allocation.get("bound")).isEqualTo(allocation.get("score"));
        JsonNode known = MAPPER.readTree(Tree.text(SEMINAR.resolve("best-known.json")));
        assertThat(allocation.get("score")).isEqualTo(known.get("score"));
    }

    @Test
    void everybodyHasAGroup() {
        Map<String, String> placements = new TreeMap<>();
        allocation.get("assignments").forEach(assignment -> placements.put(
                assignment.get("participant").asString(), assignment.get("group").asString()));

        assertThat(placements.keySet()).containsExactlyInAnyOrderElementsOf(column(0));
        assertThat(placements.values()).containsOnly("WG1", "WG2", "WG3", "WG4");
        assertThat(allocation.get("assignments")).hasSameSizeAs(placements.keySet());
    }

    @Test
    void theTableForPeopleSaysTheSame() {
        List<String> expected = new ArrayList<>();
        allocation.get("assignments").forEach(assignment -> expected.add(
                assignment.get("participant").asString() + " " + assignment.get("group").asString()));
        List<String> rows = Tree.text(results.resolve("proven/allocation.csv")).lines().toList();

        assertThat(rows.getFirst()).endsWith("id,name,group,topic,preferenceRank");
        assertThat(rows.stream().skip(1).map(row -> row.split(",")).map(cells -> cells[0] + " " + cells[2]))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void theScreenShowsEveryGroupAndHowGoodThePlanIs() {
        assertThat(run.out()).contains("Score    0 hard, ").contains("Status   OPTIMAL: proven, no plan is better");
        assertThat(List.of("WG1", "WG2", "WG3", "WG4", "All")).allSatisfy(group ->
                assertThat(run.out().lines()).anyMatch(line -> line.matches(group + " +\\d+ +\\d+ .*")));
    }

    @Test
    void namesAndAddressesStayInTheTableForPeople() {
        List<String> secrets = new ArrayList<>(column(1));
        secrets.addAll(column(2));
        assertThat(secrets).hasSize(208);

        String told = run.shown() + json("proven");
        assertThat(secrets).noneMatch(told::contains);
    }

    /** What is printed can be piped on: it is the file, byte for byte, and nothing else. */
    @Test
    void jsonOnTheScreenIsTheFile() {
        CommandRun quick = CommandRun.of("allocate", SEMINAR, "--quick", "--json", "--out", results.resolve("json"));

        assertThat(quick.status()).isZero();
        assertThat(quick.out().getBytes(StandardCharsets.UTF_8))
                .isEqualTo(json("json").getBytes(StandardCharsets.UTF_8));
    }

    /** Who registered early has no advantage over who registered late. */
    @Test
    void theOrderOfTheRowsDecidesNothing() {
        Path shuffled = shuffled(2026);

        CommandRun again = CommandRun.of("allocate", shuffled, "--out", results.resolve("shuffled-proven"));
        assertThat(again.status()).as(again.shown()).isZero();
        assertThat(Tree.snapshot(results.resolve("shuffled-proven")))
                .isEqualTo(Tree.snapshot(results.resolve("proven")));
        assertThat(again.out()).isEqualTo(run.out());
    }

    @Test
    void theOrderOfTheRowsDecidesNothingWithoutAProofEither() {
        assertThat(CommandRun.of("allocate", SEMINAR, "--quick", "--seed", 7, "--out", results.resolve("quick"))
                .status()).isZero();
        assertThat(CommandRun.of("allocate", shuffled(7), "--quick", "--seed", 7, "--out",
                results.resolve("shuffled-quick")).status()).isZero();

        assertThat(json("shuffled-quick")).isEqualTo(json("quick")).contains("\"seed\": 7,");
    }

    @Test
    void theResultStandsBesideTheSeminarUnlessAskedOtherwise() {
        AutumnSeminar autumn = AutumnSeminar.in(results.resolve("autumn"));

        assertThat(CommandRun.of("allocate", autumn.path(), "--quick").status()).isZero();
        assertThat(autumn.path().resolve("allocation/allocation.json")).isRegularFile();
        assertThat(CommandRun.of("allocate", autumn.path().resolve("seminar.yaml"), "--quick").status()).isZero();
        assertThat(Tree.snapshot(autumn.path())).containsOnlyKeys("/", "seminar.yaml", "registrations.csv",
                "relations.csv", "allocation/", "allocation/allocation.csv", "allocation/allocation.json",
                "allocation/allocation.xlsx", "allocation/badges.csv", "allocation/mail-merge.csv",
                "allocation/manifest.json", "allocation/report.html");
    }

    @Test
    void theTablesForOthersHaveTheSeparatorAskedFor() {
        Path autumn = AutumnSeminar.in(results.resolve("separators")).path();

        for (String word : List.of("comma", "semicolon", "TAB")) {
            assertThat(CommandRun.of("allocate", autumn, "--quick", "--separator", word).status()).isZero();
            String separator = Map.of("comma", ",", "semicolon", ";", "TAB", "\t").get(word);
            assertThat(Tree.text(autumn.resolve("allocation/mail-merge.csv"))).startsWith("\uFEFFid" + separator);
            assertThat(Tree.text(autumn.resolve("allocation/badges.csv"))).startsWith("\uFEFFid" + separator);
            assertThat(Tree.text(autumn.resolve("allocation/allocation.csv"))).startsWith("id,");
        }
        assertThat(CommandRun.of("allocate", autumn, "--separator", "pipe").err())
                .contains("\"pipe\" is no separator. Maybe comma, semicolon or tab was meant");
    }

    private static String json(String result) {
        return Tree.text(results.resolve(result).resolve("allocation.json"));
    }

    /** One column of the registrations; the first three hold no commas. */
    private static List<String> column(int index) {
        return Tree.text(SEMINAR.resolve("registrations.csv")).lines().skip(1)
                .map(row -> row.split(",")[index]).toList();
    }

    /** The seminar with the rows of its registrations and relations in another order. */
    private static Path shuffled(long seed) {
        Path copy = results.resolve("seminar-" + seed);
        Tree.copy(SEMINAR, copy);
        SplittableRandom random = new SplittableRandom(seed);
        for (String name : List.of("registrations.csv", "relations.csv")) {
            List<String> lines = new ArrayList<>(Tree.text(copy.resolve(name)).lines().toList());
            Collections.shuffle(lines.subList(1, lines.size()), random);
            String text = String.join("\n", lines) + "\n";
            assertThat(text).isNotEqualTo(Tree.text(copy.resolve(name)));
            Tree.write(copy.resolve(name), text);
        }
        return copy;
    }
}
