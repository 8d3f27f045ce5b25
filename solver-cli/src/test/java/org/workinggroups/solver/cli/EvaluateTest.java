package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scoring plans: the program's own, and those made by hand, which are reported on and never refused. */
class EvaluateTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private Path folder;

    private AutumnSeminar seminar;

    @BeforeEach
    void prepare() {
        seminar = AutumnSeminar.in(folder.resolve("autumn"));
    }

    /** Whether it is given as the folder, the JSON in it, the table or the workbook for people. */
    @Test
    void anAllocationIsAsGoodAsItSays() {
        Path dataset = Tree.dataset("asem17-sofia-2017");
        Path result = folder.resolve("result");
        assertThat(CommandRun.of("allocate", dataset, "--quick", "--out", result).status()).isZero();
        JsonNode allocation = MAPPER.readTree(Tree.text(result.resolve("allocation.json")));

        for (Path plan : new Path[] {result, result.resolve("allocation.json"), result.resolve("allocation.csv"),
            result.resolve("allocation.xlsx")}) {
            JsonNode scorecard = scorecard(dataset, plan);
            assertThat(scorecard.get("score")).isEqualTo(allocation.get("score"));
            assertThat(scorecard.get("criteria")).isEqualTo(allocation.get("criteria"));
            assertThat(scorecard.get("inputDigest")).isEqualTo(allocation.get("inputDigest"));
            assertThat(scorecard.get("feasible").asBoolean()).isTrue();
        }
        assertThat(CommandRun.of("evaluate", dataset, result).out()).contains("Status   every hard rule is kept");
    }

    /**
     * Three groups of two. Anna has her wish, Bat his second (1 point), Mia and Eva none of theirs (10 points each):
     * 1 + 10 + 10 = 21. Bat and Anna are kept apart and share WG2: one broken hard rule.
     */
    @Test
    void aPlanMadeByHandIsScored() {
        CommandRun run = CommandRun.of("evaluate", seminar.path(), plan("P1,WG2", "P2,WG2", "P3,WG1", "P4,WG1",
                "P5,WG3", "P6,WG3"));

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Score    1 hard, 0 medium, 21 soft");
    }

    @Test
    void aBrokenRuleIsNamedAndNotRefused() {
        Path plan = plan("P1,WG1", "P2,WG1", "P3,WG2", "P4,WG3", "P5,WG2", "P6,WG3");

        CommandRun run = CommandRun.of("evaluate", seminar.path(), plan);

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("keep-apart: the plan breaks the rule that P1 and P2 must be apart");
        assertThat(run.out()).contains("Broken hard rules").contains("a tie between people, named on standard error")
                .contains("this plan cannot be used").doesNotContain("P1", "P2");
        assertThat(CommandRun.of("evaluate", seminar.path(), plan, "--json").out()).contains("a tie between people")
                .doesNotContain("must be apart", "P1 ", "P2 ");
        assertThat(scorecard(seminar.path(), plan).get("feasible").asBoolean()).isFalse();
        assertThat(scorecard(seminar.path(), plan).get("score").get("hard").asLong()).isEqualTo(1);
        AutumnSeminar.PRIVATE.forEach(text -> assertThat(run.out()).doesNotContain(text));
    }

    @Test
    void whoeverHasNoGroupIsNamed() {
        CommandRun run = CommandRun.of("evaluate", seminar.path(), plan("P1,WG1", "P2,WG2", "P3,WG1", "P4,WG3",
                "P5,WG2"));

        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).containsSubsequence("Without a group", "  P6");
        assertThat(run.out()).contains("this plan cannot be used");
    }

    @Test
    void aPlanOfSomebodyElseIsWrongInput() {
        CommandRun run = CommandRun.of("evaluate", seminar.path(), plan("P1,WG1", "P77,WG1", "P3,WG7"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2)
                .anyMatch(line -> line.contains("nobody in the seminar has this id: \"P77\". Maybe "))
                .anyMatch(line -> line.contains("P3: there is no such group: \"WG7\". Maybe WG1 was meant"));
    }

    @Test
    void aPlanThatIsNotThereIsWrongInput() {
        CommandRun run = CommandRun.of("evaluate", seminar.path(), folder.resolve("plan.csv"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("plan.csv").contains("Maybe");
    }

    private Path plan(String... rows) {
        Path plan = folder.resolve("by-hand.csv");
        Tree.write(plan, "id,group\n" + String.join("\n", rows) + "\n");
        return plan;
    }

    private static JsonNode scorecard(Path seminar, Path plan) {
        CommandRun run = CommandRun.of("evaluate", seminar, plan, "--json");
        assertThat(run.status()).as(run.shown()).isZero();
        return MAPPER.readTree(run.out());
    }
}
