package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The officer sees what each goal costs, picks a plan and gets the weights that give it again. */
class TradeOffTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Eight people, half of them women who all wish WG1. */
    private static final String PEOPLE = "id,gender,preferences\nP1,F,WG1\nP2,F,WG1\nP3,F,WG1\nP4,F,WG1\nP5,M,WG2\n"
            + "P6,M,WG2\nP7,M,WG2\nP8,M,WG2\n";
    private static final String GROUPS = "groups: [{id: WG1, min: 4, max: 4}, {id: WG2, min: 4, max: 4}]\n";

    @TempDir
    private Path folder;

    @Test
    void thePointThatIsPickedCanBeHadAgain() {
        Path seminar = folder.resolve("eight");
        Tree.write(seminar.resolve("seminar.yaml"), GROUPS + "policy: {isolation: off, preference: {ranks: [0], "
                + "unlisted: 4}, balance: {gender: 1}}\n");
        Tree.write(seminar.resolve("registrations.csv"), PEOPLE);

        CommandRun run = CommandRun.of("tradeoff", seminar);

        assertThat(run.status()).as(run.shown()).isZero();
        assertThat(run.out()).contains("Plan  First choices  Disappointment  Imbalance",
                "3                 8               0         16", "From 1 to 2: 2 more first choices");
        assertThat(MAPPER.readTree(CommandRun.of("tradeoff", seminar, "--json").out()).get("points")).hasSize(3);
        assertThat(Tree.text(seminar.resolve("trade-off/2/report.html"))).contains("2 (this plan)",
                "2 more first choices");
        assertThat(CommandRun.of("report", seminar.resolve("trade-off/2"), "--seminar", seminar, "--trade-off",
                seminar.resolve("trade-off")).status()).isZero();
        for (int point = 1; point <= 3; point++) {
            Path written = seminar.resolve("trade-off/" + point);
            Tree.write(folder.resolve("again/seminar.yaml"), GROUPS + policy(written));
            Tree.write(folder.resolve("again/registrations.csv"), PEOPLE);
            assertThat(CommandRun.of("allocate", folder.resolve("again"), "--quick").status()).isZero();
            assertThat(assignments(folder.resolve("again/allocation"))).isEqualTo(assignments(written));
        }
    }

    /** The policy of a point, which replaces what it names and leaves the rest. */
    private static String policy(Path point) {
        String text = Tree.text(point.resolve("policy.yaml"));
        return text.contains("policy:") ? text + "  isolation: \"off\"\n"
                : "policy: {isolation: off, preference: {ranks: [0], unlisted: 4}, balance: {gender: 1}}\n";
    }

    private static JsonNode assignments(Path folder) {
        return MAPPER.readTree(Tree.text(folder.resolve("allocation.json"))).get("assignments");
    }

    @Test
    void whereThereIsNoPlanNothingIsWritten() {
        Path seminar = folder.resolve("eight");
        Tree.write(seminar.resolve("seminar.yaml"), "groups: [{id: WG1, max: 3}, {id: WG2, max: 3}]\n");
        Tree.write(seminar.resolve("registrations.csv"), PEOPLE);

        CommandRun run = CommandRun.of("tradeoff", seminar);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("No plan keeps every hard rule");
        assertThat(Files.exists(seminar.resolve("trade-off"))).isFalse();
    }
}
