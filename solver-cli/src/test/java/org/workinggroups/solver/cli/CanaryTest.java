package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command is run on a seminar whose sensitive cells hold words that stand nowhere else, and every file it writes,
 * workbooks unzipped, and everything it prints is searched for them.
 */
class CanaryTest {

    @TempDir
    private static Path folder;

    private static Path seminar;

    /** What each command printed, by what it was called with. */
    private static final Map<String, CommandRun> RUNS = new LinkedHashMap<>();

    /** The text of every file that was written, the parts of workbooks by their own names. */
    private static final SortedMap<String, String> WRITTEN = new TreeMap<>();

    @BeforeAll
    static void runEverything() {
        seminar = CanarySeminar.in(folder.resolve("seminar")).path();
        Path plan = folder.resolve("plan");
        Path out = folder.resolve("out");
        run("allocate", seminar, "--quick", "--out", plan);
        run("allocate", seminar, "--quick", "--rounds", 2, "--out", out.resolve("rounds"));
        run("check", seminar, "--log", out.resolve("log/cells.csv"));
        run("check", seminar, "--json");
        run("evaluate", seminar, plan);
        run("evaluate", seminar, plan, "--json");
        run("explain", plan, "--seminar", seminar);
        for (int person = 1; person <= 8; person++) {
            run("explain", plan, "--seminar", seminar, "--participant", "canary" + person);
            run("explain", plan, "--seminar", seminar, "--participant", "canary" + person, "--json");
        }
        run("explain", plan, "--seminar", seminar, "--group", "WG1");
        run("whatif", plan, "--seminar", seminar, "--suggest");
        run("whatif", plan, "--seminar", seminar, "--move", "canary6=WG1", "--apply", out.resolve("changed"), "--force");
        run("update", plan, "--seminar", seminar, "--withdraw", "canary3", "--quick", "--out", out.resolve("update"));
        run("update", plan, "--seminar", seminar, "--apart", "canary1,canary2", "--quick", "--out", out.resolve("apart"));
        run("compare", plan, out.resolve("changed"), "--seminar", seminar);
        run("history", out);
        run("audit", plan, "--seminar", seminar, "--minimum", 1);
        run("audit", plan, "--seminar", seminar, "--json");
        run("verify", plan, seminar, "--replay");
        run("verify", plan, seminar, "--json");
        run("allocate", seminar, "--quick", "--lottery", 3, "--out", out.resolve("drawn"));
        run("resilience", plan, "--seminar", seminar, "--bloc", "faith");
        run("tradeoff", seminar, "--out", out.resolve("trade-off"));
        run("report", plan, "--seminar", seminar, "--alternatives", "--out", out.resolve("full.html"));
        run("report", plan, "--seminar", seminar, "--moderator", "--out", out.resolve("moderators"));
        run("report", plan, "--seminar", seminar, "--public", "--out", out.resolve("public.html"));
        run("template", out.resolve("template"));
        run("generate", "--participants", 12, "--groups", 2, "--out", out.resolve("invented"));
        run("pseudonymise", seminar, "--key", folder.resolve("key.json"), "--out", out.resolve("pseudonymised"));
        run("allocate", out.resolve("pseudonymised"), "--quick", "--out", out.resolve("elsewhere"));
        run("reidentify", out.resolve("elsewhere"), "--key", folder.resolve("key.json"), "--seminar", seminar, "--out",
                out.resolve("back"));
        collect(plan, "plan/");
        collect(out, "");
    }

    private static void run(Object... arguments) {
        CommandRun run = CommandRun.of(arguments);
        List<String> words = new ArrayList<>();
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        RUNS.put(String.join(" ", words), run);
        assertThat(run.status()).as(words + "\n" + run.shown()).isLessThan(ExitStatus.WRONG_INPUT);
    }

    private static void collect(Path root, String prefix) {
        Tree.snapshot(root).forEach((name, bytes) -> {
            byte[] content = bytes.getBytes(StandardCharsets.ISO_8859_1);
            if (bytes.startsWith("PK")) {
                unzip(prefix + name, content);
            } else if (!name.endsWith("/")) {
                WRITTEN.put(prefix + name, new String(content, StandardCharsets.UTF_8));
            }
        });
    }

    private static void unzip(String name, byte[] content) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                WRITTEN.put(name + "!" + entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever adds a command has to think of what it tells. */
    @Test
    void everyCommandIsRun() {
        TreeSet<String> missing = new TreeSet<>(CommandGroups.names());
        RUNS.keySet().forEach(run -> missing.remove(run.split(" ")[0]));

        assertThat(missing).as("commands that this test, EraseTest and PurgeTest do not look at")
                .containsExactlyInAnyOrder("erase", "purge");
    }

    /** Else nothing would be found because nothing was there. */
    @Test
    void theCanariesAreInTheSeminar() {
        String seminar = String.join("\n", Tree.snapshot(CanaryTest.seminar).values());

        assertThat(CanarySeminar.SENSITIVE).allMatch(seminar::contains);
        assertThat(CanarySeminar.INTERNAL).allMatch(seminar::contains);
        assertThat(WRITTEN.keySet()).anyMatch(name -> name.contains("allocation.xlsx!xl/worksheets"));
    }

    @Test
    void sensitiveCellsAreInNoFileButThoseMeantForThem() {
        WRITTEN.forEach((name, text) -> {
            if (!name.endsWith("allocation.json") && !name.contains("seminar/") && !name.startsWith("log/")) {
                CanarySeminar.SENSITIVE.forEach(word -> assertThat(text).as(name).doesNotContain(word));
            }
        });
    }

    /** The whole plan counts the faith it balances; it tells neither needs nor diets. */
    @Test
    void theWholePlanHoldsWhatItCounts() {
        WRITTEN.forEach((name, text) -> {
            if (name.endsWith("allocation.json")) {
                assertThat(text).as(name).doesNotContain("kestrel-need", "merlin-need", "-diet");
            }
        });
        assertThat(WRITTEN.get("plan/allocation.json")).contains("osprey-faith");
    }

    @Test
    void sensitiveCellsAreNotPrinted() {
        RUNS.forEach((command, run) -> CanarySeminar.SENSITIVE.forEach(word ->
                assertThat(run.shown()).as(command).doesNotContain(word)));
    }

    @Test
    void keepApartIsACountInTheWholePlanAndNothingElsewhere() {
        WRITTEN.forEach((name, text) -> {
            if (!name.endsWith("allocation.json") && !name.endsWith("relations.csv") && !name.contains("template/")
                    && !name.contains("invented/")) {
                assertThat(text).as(name).doesNotContainIgnoringCase("keep-apart")
                        .doesNotContainIgnoringCase("must be apart");
            }
        });
        assertThat(WRITTEN.get("plan/allocation.json")).containsPattern(
                "(?s)\"id\": \"keep-apart\",\\s*\"level\": \"hard\",\\s*\"weight\": 1,\\s*\"penalty\": 0");
        assertThat(String.join("\n", WRITTEN.values())).doesNotContain("canary1 and canary2 must");
    }

    /** Commands that print the scorecard of one plan count it there; whatever is printed of changes does not. */
    @Test
    void keepApartIsPrintedInScorecardsOnly() {
        RUNS.forEach((command, run) -> {
            if (!command.startsWith("allocate ") && !command.startsWith("evaluate ")
                    && !command.startsWith("explain ")) {
                assertThat(run.out()).as(command).doesNotContain("keep-apart");
            }
        });
    }

    @Test
    void thePublicEditionNamesNobody() {
        assertThat(WRITTEN.get("public.html")).contains("A seminar of canaries").doesNotContain("Canary ")
                .doesNotContain("canary.example").doesNotContainPattern("canary[1-8]");
    }

    @Test
    void thePseudonymisedSeminarNamesNobody() {
        WRITTEN.forEach((name, text) -> {
            if (name.startsWith("pseudonymised/") || name.startsWith("elsewhere/")) {
                assertThat(text).as(name).doesNotContain("Canary ").doesNotContain("canary.example")
                        .doesNotContainPattern("canary[1-8]").doesNotContain("Blue", "Green");
            }
        });
    }

    @Test
    void theModeratorsSheetTellsThatSomebodyNeedsSomethingAndNotWhat() {
        assertThat(WRITTEN.get("moderators/WG2.html")).contains("Needs").doesNotContain("canary.example");
        assertThat(WRITTEN.get("moderators/WG1.html") + WRITTEN.get("moderators/WG2.html"))
                .contains("stated what they need");
    }

    @Test
    void theManifestSaysWhatEachFileHolds() {
        String manifest = WRITTEN.get("plan/manifest.json");

        assertThat(manifest).containsPattern("(?s)\"file\": \"allocation.json\".*?\"holds\": \\[\\s*\"internal\",\\s*"
                + "\"sensitive\"").containsPattern("(?s)\"file\": \"badges.csv\".*?\"membership\": true");
        assertThat(WRITTEN.get("manifest.json")).containsPattern(
                "(?s)\"file\": \"public.html\".*?\"for\": \"everybody\".*?\"membership\": false");
    }
}
