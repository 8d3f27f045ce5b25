package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Why a plan is as it is, told to the organisers and, in two sentences, to a participant. */
class ExplainTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private Path folder;

    private AutumnSeminar seminar;

    @BeforeEach
    void prepare() {
        seminar = AutumnSeminar.in(folder.resolve("autumn"));
    }

    @Test
    void aPlanIsToldByCriterionAndPlacement() {
        CommandRun run = explain(plan("P1,WG2", "P2,WG2", "P3,WG1", "P4,WG1", "P5,WG3", "P6,WG3"));

        assertThat(run.status()).as(run.shown()).isZero();
        assertThat(run.out()).contains("preference  soft        1       21   10    1   10")
                .containsSubsequence("The placements that cost most", "P4", "10 soft", "P6", "P1", "1 soft");
    }

    /** Mia wished WG3, where Jan and Eva sit without having wished it. */
    @Test
    void aPersonIsToldWhereAndWhy() {
        Path plan = plan("P1,WG1", "P2,WG2", "P3,WG2", "P4,WG1", "P5,WG3", "P6,WG3");

        CommandRun run = explain(plan, "--participant", "P4");

        assertThat(run.status()).as(run.shown()).isZero();
        assertThat(run.out()).contains("P4 is in WG1, not wished; costs 10 soft: preference 10",
                "Your first choice was WG3, and nobody else's; you are in WG1, which you did not name.",
                "A plan with you in WG3 was found that is better than this one.",
                "WG3, choice 1: 20 soft points better");
        JsonNode person = json(plan, "--participant", "P4").get("people").get(0);
        assertThat(person.get("alternatives").get(1).get("finding").asString()).isEqualTo("found");
        assertThat(person.get("alternatives").get(1).get("after").get("soft").asInt()).isZero();
    }

    @Test
    void groupsAndCriteriaAreToldWhereTheyAreAskedFor() {
        Path plan = plan("P1,WG2", "P2,WG2", "P3,WG1", "P4,WG1", "P5,WG3", "P6,WG3");

        CommandRun run = explain(plan, "--group", "WG1", "--criterion", "preference");

        assertThat(run.out()).contains("WG1: 2 participants, 0 staff; 10 soft",
                "preference, soft, weight 1: penalty 21",
                "by person P1 1, P4 10, P6 10");
        assertThat(json(plan, "--criterion", "preference").get("criteria").get(0).get("people")).hasSize(3);
        assertThat(json(plan).get("costliest")).hasSize(3);
    }

    /**
     * The canary: Anna must be in WG1, where Bat wishes to be, and the two are kept apart. Neither the text nor the
     * JSON says anything else than it does where WG1 is full of pinned people.
     */
    @Test
    void aSeparationIsNotGivenAway() {
        Path plan = plan("P1,WG2", "P2,WG1", "P3,WG2", "P4,WG3", "P5,WG3", "P6,WG1");
        seminar.replacing("registrations.csv", "anna@seminar.example,WG2,", "anna@seminar.example,WG2,WG1");
        CommandRun text = explain(plan, "--participant", "P1");
        CommandRun json = explain(plan, "--participant", "P1", "--json");
        seminar.replacing("registrations.csv", "eva@seminar.example,WG1,", "eva@seminar.example,WG1,WG1")
                .with("relations.csv", "kind,participants\n");

        assertThat(text.out()).contains("No plan was found that gives you a place in WG1 and keeps the rules "
                + "that every plan must keep.");
        for (CommandRun run : new CommandRun[] {text, json}) {
            assertThat(run.status()).isZero();
            assertThat(run.shown()).doesNotContain("P2", "apart", "together", "relation", "tie");
            AutumnSeminar.PRIVATE.forEach(secret -> assertThat(run.shown()).doesNotContain(secret));
        }
        assertThat(explain(plan, "--participant", "P1").out()).isEqualTo(text.out());
    }

    /** The plan carries the seminar's digest, so that the seminar is found above it and beside it. */
    @Test
    void theSeminarOfAPlanIsFound() {
        Path beside = folder.resolve("result");
        assertThat(CommandRun.of("allocate", seminar.path(), "--quick").status()).isZero();
        assertThat(CommandRun.of("allocate", seminar.path(), "--quick", "--out", beside).status()).isZero();

        assertThat(CommandRun.of("explain", seminar.path().resolve("allocation")).status()).isZero();
        assertThat(CommandRun.of("explain", beside.resolve("allocation.json")).status()).isZero();

        seminar.adding("registrations.csv", "P7,Eva Lind,,,\n");
        CommandRun changed = CommandRun.of("explain", seminar.path().resolve("allocation"));
        assertThat(changed.status()).isEqualTo(2);
        assertThat(changed.err()).contains("the seminar of this plan was not found",
                "Maybe it has changed since the plan was made");
        CommandRun named = CommandRun.of("explain", beside, "--seminar", seminar.path());
        assertThat(named.status()).isZero();
        assertThat(named.err()).contains("notice: PLAN: the seminar has changed since this plan was made");
    }

    @Test
    void whoeverIsNotThereIsWrongInput() {
        CommandRun run = explain(plan("P1,WG1"), "--participant", "P11");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("nobody in the seminar has this id: \"P11\". Maybe P1 was meant");
    }

    private CommandRun explain(Path plan, Object... more) {
        Object[] arguments = new Object[more.length + 4];
        arguments[0] = "explain";
        arguments[1] = plan;
        arguments[2] = "--seminar";
        arguments[3] = seminar.path();
        System.arraycopy(more, 0, arguments, 4, more.length);
        return CommandRun.of(arguments);
    }

    private JsonNode json(Path plan, Object... more) {
        Object[] arguments = Arrays.copyOf(more, more.length + 1);
        arguments[more.length] = "--json";
        CommandRun run = explain(plan, arguments);
        assertThat(run.status()).as(run.shown()).isZero();
        return MAPPER.readTree(run.out());
    }

    private Path plan(String... rows) {
        Path plan = folder.resolve("by-hand.csv");
        Tree.write(plan, "id,group\n" + String.join("\n", rows) + "\n");
        return plan;
    }
}
