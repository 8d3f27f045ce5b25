package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The autumn seminar's plan is drawn in public, audited, verified, and tampered with. */
class FairnessTest {

    @TempDir
    private Path folder;

    private AutumnSeminar seminar;
    private Path plan;

    @BeforeEach
    void draw() {
        seminar = AutumnSeminar.in(folder.resolve("autumn"));
        plan = folder.resolve("plan");
        CommandRun run = CommandRun.of("allocate", seminar.path(), "--quick", "--lottery", "4", "--seed", "9",
                "--approved-by", "Chair", "--recorded-at", "2026-11-22T10:00:00Z", "--out", plan);
        assertThat(run.status()).as(run.shown()).isZero();
        assertThat(run.out()).contains("Lottery  4 of 4 seeds came to an equally good plan");
    }

    @Test
    void thePlanRecordsHowItWasDrawn() {
        JsonNode json = new JsonMapper().readTree(Tree.text(plan.resolve("allocation.json")));

        assertThat(json.get("recorded").toString())
                .isEqualTo("{\"at\":\"2026-11-22T10:00:00Z\",\"approvedBy\":\"Chair\"}");
        assertThat(json.get("lottery").get("best").toString()).isEqualTo("[9,10,11,12]");
        assertThat(json.get("lottery").get("drawn")).isEqualTo(json.get("seed"));
        assertThat(json.get("inputParts").propertyNames()).containsExactly("groups", "participants", "policy");
    }

    /** The published seed gives the same plan to whoever repeats the draw, and so does the drawn seed alone. */
    @Test
    void anybodyCanRepeatTheDraw() {
        Path again = folder.resolve("again");
        CommandRun.of("allocate", seminar.path(), "--quick", "--lottery", "4", "--seed", "9", "--approved-by", "Chair",
                "--recorded-at", "2026-11-22T10:00:00Z", "--out", again);
        assertThat(Tree.text(again.resolve("allocation.json"))).isEqualTo(Tree.text(plan.resolve("allocation.json")));

        String drawn = new JsonMapper().readTree(Tree.text(plan.resolve("allocation.json"))).get("seed").toString();
        CommandRun.of("allocate", seminar.path(), "--quick", "--seed", drawn, "--out", folder.resolve("alone"));
        assertThat(Tree.text(folder.resolve("alone").resolve("allocation.csv")))
                .isEqualTo(Tree.text(plan.resolve("allocation.csv")));
    }

    /** Chances are for the organisers: in their page and the internal plan, and in nothing that is handed on. */
    @Test
    void chancesStandInTheOrganisersReportOnly() {
        assertThat(Tree.text(plan.resolve("report.html"))).contains("Chance of each group");
        assertThat(CommandRun.of("report", plan, "--seminar", seminar.path(), "--out", folder.resolve("r.html")).status())
                .isZero();
        assertThat(Tree.text(folder.resolve("r.html"))).contains("Chance of each group");

        CommandRun.of("report", plan, "--seminar", seminar.path(), "--public", "--out", folder.resolve("p.html"));
        CommandRun.of("report", plan, "--seminar", seminar.path(), "--moderator", "--out", folder.resolve("sheets"));
        Tree.snapshot(folder).forEach((name, content) -> {
            if (!name.endsWith("report.html") && !name.endsWith("r.html") && !name.endsWith("allocation.json")) {
                assertThat(content).as(name).doesNotContain("Chance", "chances", "Lottery");
            }
        });
    }

    @Test
    void theDrawnPlanIsVerifiedAndReplayed() {
        CommandRun run = CommandRun.of("verify", plan, seminar.path(), "--replay");

        assertThat(run.status()).as(run.shown()).isZero();
        assertThat(run.out()).contains("the same plan came out, byte for byte", "Verified");
    }

    @Test
    void aTamperedPlanIsFound() {
        Path file = plan.resolve("allocation.json");
        Tree.write(file, Tree.text(file).replaceFirst("\"approvedBy\": \"Chair\"", "\"approvedBy\": \"Chief\""));

        CommandRun run = CommandRun.of("verify", plan, seminar.path(), "--json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(new JsonMapper().readTree(run.out()).get("holds").asBoolean()).isFalse();
        assertThat(CommandRun.of("verify", plan, seminar.path()).out()).contains("changed after it was written",
                "Not verified");
    }

    @Test
    void anotherBaselineThanTheRecordedOneIsFound() {
        Path second = folder.resolve("second");
        assertThat(CommandRun.of("update", plan, "--seminar", seminar.path(), "--pin", "P5=WG1", "--out", second)
                .status()).isZero();

        CommandRun run = CommandRun.of("verify", second, second.resolve("seminar"), "--baseline", plan);
        assertThat(run.status()).as(run.shown()).isZero();
        assertThat(run.out()).contains("the plan that was updated");
        assertThat(CommandRun.of("verify", second, second.resolve("seminar"), "--baseline", second).status())
                .isEqualTo(2);
        assertThat(CommandRun.of("verify", second, second.resolve("seminar"), "--replay").err())
                .contains("this plan was not made by one run of allocate");
        assertThat(CommandRun.of("audit", second, "--seminar", second.resolve("seminar")).out())
                .contains("Moved in updates\n");
    }

    @Test
    void theAuditIsReadByPeopleAndPrograms() {
        CommandRun text = CommandRun.of("audit", plan, "--seminar", seminar.path());
        CommandRun json = CommandRun.of("audit", plan, "--seminar", seminar.path(), "--json");

        assertThat(text.out()).contains("No segment is large enough to be judged", "Alone in their group");
        assertThat(new JsonMapper().readTree(json.out()).get("schema").asString()).isEqualTo("workgroups/audit/1");
        assertThat(text.out()).doesNotContain(AutumnSeminar.PRIVATE.toArray(String[]::new));
    }

    /** Whoever is erased has no chances any more either; the plan is counted and sealed anew, and is what it says. */
    @Test
    void whoeverIsErasedLeavesTheDrawToo() {
        Path drawn = seminar.path().resolve("drawn");
        assertThat(CommandRun.of("allocate", seminar.path(), "--quick", "--lottery", "3", "--out", drawn).status())
                .isZero();
        assertThat(CommandRun.of("erase", seminar.path(), "P3").status()).isZero();

        JsonNode chances = new JsonMapper().readTree(Tree.text(drawn.resolve("allocation.json"))).get("lottery")
                .get("chances");
        assertThat(chances.size()).isEqualTo(5);
        assertThat(chances.toString()).doesNotContain("P3");
        CommandRun verified = CommandRun.of("verify", drawn, seminar.path());
        assertThat(verified.status()).as(verified.shown()).isZero();
    }

    @Test
    void whatCannotBeMeantIsTold() {
        assertThat(CommandRun.of("allocate", seminar.path(), "--lottery", "0").err()).contains("Maybe --lottery 20");
        assertThat(CommandRun.of("allocate", seminar.path(), "--lottery", "3", "--rounds", "2").err())
                .contains("Maybe one of the two was meant");
        assertThat(CommandRun.of("allocate", seminar.path(), "--recorded-at", "noon").err())
                .contains("\"noon\" is no time");
        assertThat(CommandRun.of("audit", plan, "--seminar", seminar.path(), "--minimum", "0").err())
                .contains("Maybe --minimum 5");
        assertThat(CommandRun.of("audit", plan, "--seminar", seminar.path(), "--attribute", "colour").err())
                .contains("nobody has this attribute");
        assertThat(CommandRun.of("verify", plan.resolve("allocation.csv"), seminar.path()).err())
                .contains("Maybe allocation.json was meant");
        assertThat(Files.exists(seminar.path().resolve("allocation"))).isFalse();
    }
}
