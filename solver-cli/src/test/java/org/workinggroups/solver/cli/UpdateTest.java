package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The night before: the published plan of the autumn seminar is updated, again and again, and nothing is lost. */
class UpdateTest {

    @TempDir
    private Path folder;

    private AutumnSeminar seminar;
    private Path published;

    @BeforeEach
    void publish() {
        seminar = AutumnSeminar.in(folder.resolve("autumn"));
        published = seminar.path().resolve("published");
        assertThat(CommandRun.of("allocate", seminar.path(), "--quick", "--out", published).status()).isZero();
    }

    @Test
    void withNothingChangedNobodyMoves() {
        CommandRun run = CommandRun.of("update", seminar.path(), "--baseline", published);

        assertThat(run.status()).as(run.shown()).isZero();
        assertThat(run.out()).contains("version 2", "Moves    0: no plan with fewer keeps every hard rule");
        assertThat(Tree.text(updated(2).resolve("allocation.csv")))
                .isEqualTo(Tree.text(published.resolve("allocation.csv")));
    }

    /** Two changes in one night, each a version of its own, with its baseline and whoever approved it. */
    @Test
    void everyVersionKnowsItsBaselineAndItsChanges() {
        Tree.write(folder.resolve("late.csv"), "id,name,email,preferences\nP7,Ola Berg,ola@seminar.example,WG2\n");
        CommandRun first = CommandRun.of("update", published, "--add", folder.resolve("late.csv"), "--withdraw", "P5",
                "--approved-by", "Chair");
        CommandRun second = CommandRun.of("update", updated(2), "--pin", "P3=WG2", "--close", "WG3");

        assertThat(first.status()).as(first.shown()).isZero();
        assertThat(first.out()).contains("P7 was added", "P5 does not come");
        assertThat(second.status()).as(second.shown()).isZero();
        JsonNode version = allocation(updated(3)).get("version");
        assertThat(version.get("number").asInt()).isEqualTo(3);
        assertThat(version.get("requests").toString()).isEqualTo("[\"WG3 is closed\",\"P3 must be in WG2\"]");
        assertThat(allocation(updated(2)).get("version").get("approvedBy").asString()).isEqualTo("Chair");
        assertThat(Tree.text(updated(2).resolve("changes.csv"))).contains("P7,Ola Berg,ola@seminar.example,new,,")
                .contains("P5,,,left,");
        CommandRun history = CommandRun.of("history", seminar.path());
        assertThat(history.status()).as(history.shown()).isZero();
        assertThat(history.out().lines().map(line -> line.split(" ")[0])).containsExactly("Version", "1", "2", "3");
        assertThat(CommandRun.of("explain", updated(3)).status()).isZero();
    }

    @Test
    void aPlanThatWasEditedAfterwardsIsFound() {
        assertThat(CommandRun.of("update", published, "--withdraw", "P5").status()).isZero();
        assertThat(CommandRun.of("history", seminar.path()).status()).isZero();
        Path file = published.resolve("allocation.json");
        Tree.write(file, Tree.text(file).replaceFirst("\"group\": \"WG1\"", "\"group\": \"WG3\""));

        CommandRun run = CommandRun.of("history", seminar.path());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("this file was changed after it was written", "is not here");
        assertThat(run.out()).contains("changed");
    }

    /** Who is kept apart stands in the secretariat's folder of the new version and nowhere else. */
    @Test
    void aConfidentialRuleIsRecordedWithoutNames() {
        CommandRun run = CommandRun.of("update", published, "--apart", "P3,P5");

        assertThat(run.status()).as(run.shown()).isZero();
        String allocation = Tree.text(updated(2).resolve("allocation.json"));
        assertThat(allocation).contains("a confidential rule was added").doesNotContain("apart P", "P3;P5");
        assertThat(run.shown()).doesNotContain("must be apart");
        assertThat(Tree.text(updated(2).resolve("seminar").resolve("relations.csv"))).contains("P3;P5");
    }

    @Test
    void anImpossibleLimitEndsWithWhatWouldDo() {
        String group = allocation(published).get("assignments").get(2).get("group").asString();
        CommandRun run = CommandRun.of("update", published, "--pin", "P3=" + (group.equals("WG2") ? "WG3" : "WG2"),
                "--max-moves", "0");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("The smallest number of moves that would do: 1 (proven).",
                "Nothing was written");
        assertThat(Files.exists(updated(2))).isFalse();
        assertThat(CommandRun.of("update", published, "--pin", "P3=" + (group.equals("WG2") ? "WG3" : "WG2"),
                "--freeze").err()).contains("with nobody frozen: 1 (proven).");
    }

    @Test
    void plansAreNotOverwritten() {
        assertThat(CommandRun.of("update", published).status()).isZero();
        String before = Tree.text(updated(2).resolve("allocation.json"));

        CommandRun run = CommandRun.of("update", published, "--withdraw", "P5");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("plans are not overwritten");
        assertThat(Tree.text(updated(2).resolve("allocation.json"))).isEqualTo(before);
    }

    /** P5 comes after all: the plan is the first one again. */
    @Test
    void whatIsUndoneIsAsItWas() {
        Tree.write(folder.resolve("late.csv"), "id,name,email,preferences\nP5,Jan Novak,jan@seminar.example,\n");
        assertThat(CommandRun.of("update", published, "--withdraw", "P5").status()).isZero();

        CommandRun run = CommandRun.of("update", updated(2), "--add", folder.resolve("late.csv"));

        assertThat(run.status()).as(run.shown()).isZero();
        assertThat(allocation(updated(3)).get("score").get("soft").asInt())
                .isLessThanOrEqualTo(allocation(published).get("score").get("soft").asInt());
    }

    @Test
    void whatIsWrongIsToldWithALikelyCause() {
        CommandRun run = CommandRun.of("update", published, "--withdraw", "P9", "--pin", "P1=WG7", "--close", "WG8");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("nobody in the seminar has this id: \"P9\"", "there is no such group: \"WG7\"",
                "there is no such group: \"WG8\"");
        assertThat(CommandRun.of("update", published, "--pin", "P1").err()).contains("Maybe --pin P040=WG1");
        assertThat(CommandRun.of("history", folder.resolve("autumn").resolve("nothing")).status()).isEqualTo(2);
    }

    @Test
    void whatContradictsItselfIsWrongAndNothingIsWritten() {
        seminar.adding("seminar.yaml", "policy: {quota: [{attribute: role, value: rapporteur, level: medium, "
                + "min: 1}]}\n");
        Path nobody = folder.resolve("late.csv");
        Tree.write(nobody, "id,name\n");
        List<String> base = List.of("update", seminar.path().toString(), "--baseline", published.toString());
        Map<List<String>, String> wrong = new LinkedHashMap<>();
        wrong.put(List.of("--withdraw", "P5,P5"), "this person is withdrawn already: \"P5\"");
        wrong.put(List.of("--withdraw", "P5", "--pin", "P5=WG1"), "this person is withdrawn already: \"P5\"");
        wrong.put(List.of("--withdraw", ","), "names nobody. Maybe --withdraw P017,P023");
        wrong.put(List.of("--pin", "P3=WG1", "--pin", "P3=WG2"), "for P3 WG1 was named already: \"WG2\"");
        wrong.put(List.of("--close", "WG1", "--close", "WG1"), "this group is closed already");
        wrong.put(List.of("--close", "WG1", "--close", "WG2", "--close", "WG3"), "no group would be left");
        wrong.put(List.of("--apart", "P3,P4,P5"), "names no two things");
        wrong.put(List.of("--appoint", "P3=rapporter"), "Maybe rapporteur was meant");
        wrong.put(List.of("--add", nobody.toString()), "there is nobody in this table");
        wrong.put(List.of("--freeze-participant", "P9"), "freeze: nobody in the seminar has this id: \"P9\"");
        wrong.put(List.of("--freeze-group", "WG9"), "freeze: there is no such group: \"WG9\"");
        wrong.forEach((options, message) -> {
            CommandRun run = CommandRun.of(Stream.concat(base.stream(), options.stream()).toArray());
            assertThat(run.status()).as(run.shown()).isEqualTo(2);
            assertThat(run.err()).contains(message);
            assertThat(Files.exists(updated(2))).isFalse();
        });
        assertThat(CommandRun.of("update", seminar.path()).err()).contains("Maybe --baseline was forgotten");
    }

    /** Whoever is pinned to a group that closes must be told where else. */
    @Test
    void aGroupWithPinnedPeopleIsNotClosedSilently() {
        seminar.replacing("registrations.csv", "mia@seminar.example,WG3,", "mia@seminar.example,WG3,WG3");

        CommandRun refused = CommandRun.of("update", seminar.path(), "--baseline", published, "--close", "WG3");
        CommandRun pinned = CommandRun.of("update", seminar.path(), "--baseline", published, "--close", "WG3", "--pin",
                "P4=WG2");

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("P4 is pinned to this group: \"WG3\"");
        assertThat(pinned.status()).as(pinned.shown()).isZero();
        assertThat(pinned.out()).contains("P4      moved");
    }

    @Test
    void aPlanThatWasEditedOrBelongsToAnotherSeminarIsNotUpdated() {
        Path other = AutumnSeminar.in(folder.resolve("spring")).replacing("seminar.yaml", "Autumn", "Spring").path();
        CommandRun foreign = CommandRun.of("update", other, "--baseline", published);
        Path file = published.resolve("allocation.json");
        Tree.write(file, Tree.text(file).replace("\"seed\": 1", "\"seed\": 2"));
        CommandRun edited = CommandRun.of("update", published, "--withdraw", "P5");

        assertThat(foreign.status()).isEqualTo(2);
        assertThat(foreign.err()).contains("this plan belongs to another seminar than Spring seminar");
        assertThat(edited.status()).isEqualTo(2);
        assertThat(edited.err()).contains("this plan was changed after it was written");
        assertThat(Files.exists(updated(2))).isFalse();
    }

    /** A version brings its seminar in a folder of that name: one that lay there already was written over once. */
    @Test
    void nothingBesideThePlanIsWrittenOver() {
        Path own = AutumnSeminar.in(folder.resolve("work").resolve("seminar")).path();
        String before = Tree.text(own.resolve("registrations.csv"));

        CommandRun run = CommandRun.of("update", own, "--baseline", published, "--out", own.getParent());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("this folder is not empty");
        assertThat(Tree.text(own.resolve("registrations.csv"))).isEqualTo(before);
    }

    /** The chain goes on through a change by hand, and is shown as far as it can be read. */
    @Test
    void changesByHandAreVersionsAndADamagedOneHidesNoOther() {
        assertThat(CommandRun.of("update", published, "--withdraw", "P5", "--quick").status()).isZero();
        Path third = seminar.path().resolve("by-hand");
        String home = allocation(updated(2)).get("assignments").get(2).get("group").asString();
        CommandRun byHand = CommandRun.of("whatif", updated(2), "--move", "P3=" + (home.equals("WG2") ? "WG3" : "WG2"),
                "--apply", third, "--reason", "the chair asked");
        assertThat(byHand.status()).as(byHand.shown()).isZero();
        assertThat(CommandRun.of("update", third, "--withdraw", "P6", "--ladder", "2").status()).isZero();
        assertThat(CommandRun.of("history", seminar.path()).out().lines().map(line -> line.split(" +")[0]))
                .containsExactly("Version", "1", "2", "3", "4");
        assertThat(Tree.text(updated(4).resolve("report.html"))).contains("What version 4 changes", "P6 does not come",
                "What further moves would buy");
        assertThat(allocation(updated(4)).get("version").get("ladder").size()).isEqualTo(3);
        assertThat(CommandRun.of("resilience", updated(4)).status()).isZero();
        assertThat(CommandRun.of("whatif", third, "--move", "P1=WG2", "--apply", third, "--force").err())
                .contains("plans are not overwritten");

        Path middle = third.resolve("allocation.json");
        Tree.write(middle, Tree.text(middle).substring(100));
        CommandRun damaged = CommandRun.of("history", seminar.path());

        assertThat(damaged.status()).isEqualTo(2);
        assertThat(damaged.err()).contains("this plan cannot be read", "the plan that version 4 updates is not here");
        assertThat(damaged.out().lines().map(line -> line.split(" +")[0])).containsExactly("Version", "1", "2", "4");
    }

    /** Without its last line the last plan of a chain has no digest that could fail to fit. */
    @Test
    void aDigestThatIsGoneIsMissed() {
        assertThat(CommandRun.of("update", published, "--withdraw", "P5", "--quick").status()).isZero();
        Path file = updated(2).resolve("allocation.json");
        Tree.write(file, Tree.text(file).replaceFirst(",\n  \"digest\".*", ""));

        CommandRun run = CommandRun.of("history", seminar.path());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("its digest is gone");
    }

    private Path updated(int version) {
        return seminar.path().resolve("update-" + version);
    }

    private static JsonNode allocation(Path plan) {
        return new JsonMapper().readTree(Tree.text(plan.resolve("allocation.json")));
    }
}
