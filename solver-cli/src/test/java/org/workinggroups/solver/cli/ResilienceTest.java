package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plan, another plan, and what becomes of them; as text and for programs. */
class ResilienceTest {

    @TempDir
    private Path folder;

    private AutumnSeminar seminar;
    private Path plan;

    @BeforeEach
    void prepare() {
        seminar = AutumnSeminar.in(folder.resolve("autumn"))
                .replacing("seminar.yaml", "{id: WG2,", "{id: WG2, min: 2,");
        plan = seminar.path().resolve("plan.csv");
        Tree.write(plan, "id,group\nP1,WG1\nP2,WG2\nP3,WG2\nP4,WG3\nP5,WG3\nP6,WG1\n");
    }

    /** WG2 has just the two people it must have. */
    @Test
    void whoMustComeIsTold() {
        CommandRun run = CommandRun.of("resilience", plan);

        assertThat(run.status()).as(run.shown()).isZero();
        assertThat(run.out()).contains("P2      1 ", "P3      1 ", "If a bloc does not come\nno rule breaks")
                .doesNotContain("P1   ");
        assertThat(json("resilience", plan, "--rate", "0", "--json").get("mornings").get(0).get("kept").asInt())
                .isEqualTo(1000);
    }

    @Test
    void sharesThatAreNoSharesAreWrongArguments() {
        assertThat(CommandRun.of("resilience", plan, "--rate", "108").status()).isEqualTo(2);
        assertThat(CommandRun.of("resilience", plan, "--mornings", "0").err()).contains("Maybe --rate 8");
    }

    @Test
    void twoPlansStandSideBySide() {
        Path other = seminar.path().resolve("other.csv");
        Tree.write(other, "id,group\nP1,WG1\nP2,WG2\nP3,WG2\nP4,WG1\nP5,WG3\nP6,WG3\n");

        JsonNode comparison = json("compare", plan, other, "--json");

        assertThat(comparison.get("people").findValuesAsString("participant")).containsExactly("P4", "P6");
        assertThat(comparison.get("second").get("soft").asInt() - comparison.get("first").get("soft").asInt())
                .isEqualTo(20);
        assertThat(CommandRun.of("compare", plan, plan).out()).doesNotContain("Person");
    }

    /** Every round is a plan of its own that can be explained, and people meet others if that is worth it. */
    @Test
    void roundsAreDifferent() {
        seminar.adding("seminar.yaml", "policy: {preference: off, remix: 5}\n");

        CommandRun run = CommandRun.of("allocate", seminar.path(), "--rounds", "2", "--quick");

        assertThat(run.status()).as(run.shown()).isZero();
        Path second = seminar.path().resolve("allocation").resolve("round-2");
        assertThat(Tree.text(second.resolve("allocation.csv"))).isNotEqualTo(Tree.text(
                second.resolveSibling("round-1").resolve("allocation.csv")));
        assertThat(CommandRun.of("explain", second, "--criterion", "remix").out()).contains("remix, soft, weight 5");
        assertThat(CommandRun.of("allocate", seminar.path(), "--rounds", "0").status()).isEqualTo(2);
    }

    private static JsonNode json(Object... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.status()).as(run.shown()).isZero();
        return new JsonMapper().readTree(run.out());
    }
}
