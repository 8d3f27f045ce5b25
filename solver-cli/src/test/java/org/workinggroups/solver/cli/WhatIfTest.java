package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Changes are tried before they are made; a broken hard rule is named, and never written unless somebody insists. */
class WhatIfTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private Path folder;

    private AutumnSeminar seminar;
    private Path plan;

    @BeforeEach
    void prepare() {
        seminar = AutumnSeminar.in(folder.resolve("autumn"));
        plan = folder.resolve("by-hand.csv");
        Tree.write(plan, "id,group\nP1,WG1\nP2,WG2\nP3,WG2\nP4,WG1\nP5,WG3\nP6,WG3\n");
    }

    /** Mia (P4) and Eva (P6) take each other's places: both get their first choice, 10 points each. */
    @Test
    void aSwapIsToldByCriterionAndGroup() {
        CommandRun run = whatIf("--swap", "P4,P6");

        assertThat(run.status()).as(run.shown()).isZero();
        assertThat(run.out()).contains("Score    0 hard, 0 medium, 20 soft -> 0 hard, 0 medium, 0 soft",
                "Status   every hard rule is kept", "preference  soft        1      20      0     -20",
                "WG1       2     2  10 soft  nothing", "two people would get their first choice");
        assertThat(json("--swap", "P4,P6").get("criteria").get(0).get("points").asInt()).isEqualTo(-20);
    }

    @Test
    void theBestSwapIsSuggested() {
        CommandRun run = whatIf("--suggest");

        assertThat(run.status()).as(run.shown()).isZero();
        assertThat(run.out().lines().filter(line -> line.contains("20 soft points better")).findFirst().orElseThrow())
                .containsAnyOf("P4 with P6", "P6 with P4");
        assertThat(json("--suggest").get("suggestions").get(0).get("after").get("soft").asInt()).isZero();
    }

    /** Bat and Anna are kept apart. That is named on standard error only, by ids; standard output may be passed on. */
    @Test
    void aBrokenRuleIsNamedAndNotWritten() {
        Path out = folder.resolve("changed");

        CommandRun run = whatIf("--move", "P1=WG2", "--apply", out);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("conflict: keep-apart: the changed plan breaks the rule that P1 and P2 must be "
                + "apart", "Nothing was written");
        assertThat(run.out()).contains("broken hard rules: 1", "other goals").doesNotContain("apart");
        assertThat(whatIf("--move", "P1=WG2", "--json").out()).contains("a tie between people", "other goals")
                .doesNotContain("apart");
        assertThat(Files.exists(out)).isFalse();
        AutumnSeminar.PRIVATE.forEach(secret -> assertThat(run.shown()).doesNotContain(secret));
    }

    @Test
    void whoeverInsistsIsRecorded() {
        Path out = folder.resolve("changed");

        CommandRun run = whatIf("--move", "P1=WG2", "--apply", out, "--force", "--reason", "as the chair asked");

        assertThat(run.status()).as(run.shown()).isZero();
        assertThat(Tree.text(out.resolve("changes.csv"))).contains("changed by hand").doesNotContain("the chair");
        JsonNode allocation = MAPPER.readTree(Tree.text(out.resolve("allocation.json")));
        assertThat(allocation.get("status").asString()).isEqualTo("FORCED");
        assertThat(allocation.get("score").get("hard").asInt()).isEqualTo(1);
        assertThat(allocation.get("changes").get(0).toString()).isEqualTo("{\"participant\":\"P1\",\"from\":\"WG1\","
                + "\"to\":\"WG2\",\"pinned\":true,\"reason\":\"as the chair asked\"}");
    }

    /** One change after the other: the first is still recorded in the second plan. */
    @Test
    void everyChangeStaysRecorded() {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        assertThat(whatIf("--swap", "P4,P6", "--apply", first, "--reason", "wishes").status()).isZero();

        CommandRun run = CommandRun.of("whatif", first, "--move", "P5=WG2", "--apply", second);

        assertThat(run.status()).as(run.shown()).isZero();
        JsonNode allocation = MAPPER.readTree(Tree.text(second.resolve("allocation.json")));
        assertThat(allocation.get("changes").findValuesAsString("participant")).containsExactly("P4", "P6", "P5");
        assertThat(allocation.get("changes").findValuesAsString("reason")).containsExactly("wishes", "wishes", "");
        assertThat(CommandRun.of("evaluate", seminar.path(), second).out()).contains("every hard rule is kept");
    }

    /** Jan (P5), who wishes nothing, is put beside Anna (P2), who wished the room. Then the two may not share it. */
    @Test
    void whoeverWasMovedByHandStaysWhenThePlanIsUpdated() {
        Path changed = folder.resolve("changed");
        assertThat(whatIf("--move", "P5=WG2", "--apply", changed).status()).isZero();

        CommandRun kept = update(changed, "kept", "--apart", "P2,P5");
        assertThat(kept.status()).as(kept.shown()).isZero();
        assertThat(Tree.text(folder.resolve("kept/allocation.csv"))).containsPattern("P5,.*WG2")
                .doesNotContainPattern("P2,.*WG2");
        assertThat(update(changed, "asked", "--apart", "P2,P5", "--pin", "P5=WG3").status()).isZero();
        assertThat(Tree.text(folder.resolve("asked/allocation.csv"))).containsPattern("P5,.*WG3");
        CommandRun none = update(changed, "none", "--apart", "P2,P5", "--pin", "P2=WG2");
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.err()).contains("with nobody frozen: 1", "Pinned by hand in the published plan: P5");
        assertThat(CommandRun.of("whatif", changed, "--seminar", seminar.path(), "--suggest").out())
                .contains("P6 with P4").doesNotContain("P5");
    }

    private CommandRun update(Path published, String name, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("update", published, "--seminar", seminar.path(), "--quick",
                "--out", folder.resolve(name)));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray());
    }

    @Test
    void changesThatAreWrongAreWrongInput() {
        assertThat(whatIf("--move", "P9=WG1", "--move", "P1=WG7", "--swap", "P1,P4", "--move", "P2=WG2").err())
                .contains("nobody in the seminar has this id: \"P9\"", "there is no such group: \"WG7\"",
                        "these two share a group", "this person is in WG2 already");
        for (Object[] wrong : new Object[][] {{"--move", "P1"}, {"--swap", "P1"}, {}, {"--move", "P9=WG1"}}) {
            CommandRun run = whatIf(wrong);
            assertThat(run.status()).as(run.shown()).isEqualTo(2);
            assertThat(run.err()).contains("Maybe");
        }
    }

    private CommandRun whatIf(Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("whatif", plan, "--seminar", seminar.path()));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray());
    }

    private JsonNode json(Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(more));
        arguments.add("--json");
        CommandRun run = whatIf(arguments.toArray());
        assertThat(run.status()).as(run.shown()).isZero();
        return MAPPER.readTree(run.out());
    }
}
