package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Keo Vong (P3) asks for the removal of all that is kept about him. The autumn seminar has a plan, an update of it with
 * its copy of the seminar, moderators' sheets, a log and a plan changed by hand.
 */
class EraseTest {

    private static final List<String> KEO = List.of("Keo Vong", "keo@seminar.example", "P3");

    @TempDir
    private Path folder;

    private AutumnSeminar seminar;

    @BeforeEach
    void plansOfTheSeminar() {
        seminar = AutumnSeminar.in(folder.resolve("autumn")).adding("relations.csv", "affinity,P3;P5\n")
                .replacing("relations.csv", "kind,participants\n", "kind,participants,weight\n")
                .replacing("relations.csv", "keep-apart,P1;P2", "keep-apart,P1;P2,")
                .replacing("relations.csv", "affinity,P3;P5", "affinity,P3;P5,2")
                .adding("registrations.csv", "\"P7\",\"Quoted, \"\"Q\"\"\nName\",q@seminar.example,,\n");
        assertThat(CommandRun.of("allocate", path(), "--quick").status()).isZero();
        assertThat(CommandRun.of("report", path().resolve("allocation"), "--moderator").status()).isZero();
        assertThat(CommandRun.of("whatif", path().resolve("allocation"), "--move", "P3=" + elsewhere(), "--reason",
                "P3 asked", "--apply", path().resolve("by-hand"), "--force").status()).isZero();
        assertThat(CommandRun.of("update", path().resolve("allocation"), "--pin", "P3=" + elsewhere(), "--quick").status())
                .isZero();
        assertThat(CommandRun.of("check", path(), "--log", path().resolve("logs/cells.csv")).status()).isZero();
    }

    /** WG2, or WG3 if Keo sits in WG2. */
    private String elsewhere() {
        return Tree.text(path().resolve("allocation/allocation.csv")).contains("P3,Keo Vong,WG2") ? "WG3" : "WG2";
    }

    private Path path() {
        return seminar.path();
    }

    private CommandRun erase() {
        return CommandRun.of("erase", path(), "P3");
    }

    @Test
    void nothingIsLeftOfKeoAnywhere() {
        assertThat(Tree.snapshot(path()).values()).anyMatch(text -> text.contains("Keo Vong"));

        CommandRun run = erase();

        assertThat(run.status()).as(run.shown()).isZero();
        assertThat(run.err()).isEmpty();
        Tree.snapshot(path()).forEach((name, text) -> KEO.forEach(word ->
                assertThat(text).as(name).doesNotContainPattern("\\b" + word + "\\b")));
        CommandRun.of("check", path()).out();
        assertThat(CommandRun.of("check", path()).out()).contains("6 participants");
    }

    @Test
    void everythingElseInTheTablesStaysByteForByte() {
        String before = Tree.text(path().resolve("registrations.csv"));

        erase();

        assertThat(Tree.text(path().resolve("registrations.csv")))
                .isEqualTo(before.replace("P3,Keo Vong,keo@seminar.example,,\n", ""));
        assertThat(Tree.text(path().resolve("relations.csv"))).contains("keep-apart").doesNotContain("affinity");
    }

    @Test
    void itSaysWhichPlansChangedAndWhatWasDeleted() {
        CommandRun run = erase();

        assertThat(run.out()).contains("changed  " + path().resolve("allocation/allocation.json"))
                .contains("changed  " + path().resolve("update-2/allocation.json"))
                .contains("changed  " + path().resolve("by-hand/allocation.json"))
                .contains("changed  " + path().resolve("registrations.csv"))
                .contains("deleted  " + path().resolve("allocation/moderators/WG1.html"))
                .contains("deleted  " + path().resolve("logs/cells.csv"));
    }

    @Test
    void countsAndDigestsAreConsistentAndTheHistoryHolds() {
        erase();

        CommandRun history = CommandRun.of("history", path());
        assertThat(history.status()).as(history.shown()).isZero();
        assertThat(history.out()).doesNotContain("changed", "not here");
        String plan = Tree.text(path().resolve("update-2/allocation.json"));
        assertThat(plan).contains("\"erasures\"", "\"people\": 1", "\"before\": \"sha256:");
        CommandRun explained = CommandRun.of("explain", path().resolve("allocation"));
        assertThat(explained.status()).as(explained.shown()).isZero();
        assertThat(explained.err()).doesNotContain("has changed");
        assertThat(CommandRun.of("explain", path().resolve("update-2")).err()).doesNotContain("has changed");
        assertThat(CommandRun.of("report", path().resolve("update-2")).status()).isZero();
    }

    @Test
    void anUpdateGoesOnFromThere() {
        erase();

        CommandRun run = CommandRun.of("update", path().resolve("update-2"), "--pin", "P5=WG1", "--quick");

        assertThat(run.status()).as(run.shown()).isZero();
        assertThat(CommandRun.of("history", path()).status()).isZero();
    }

    @Test
    void aPlanWhoseSeminarIsGoneKeepsOnlyWhoSitsWhere() {
        seminar.replacing("registrations.csv", "P6,Eva Lind", "P6,Eva Lindgren");

        CommandRun run = erase();

        assertThat(run.status()).as(run.shown()).isZero();
        String plan = Tree.text(path().resolve("allocation/allocation.json"));
        assertThat(plan).contains("\"participant\": \"P1\"").doesNotContain("P3", "\"score\"");
        assertThat(path().resolve("allocation/report.html")).doesNotExist();
        assertThat(CommandRun.of("history", path()).status()).isZero();
    }

    @Test
    void runAgainItFindsNobody() {
        erase();

        CommandRun again = erase();

        assertThat(again.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(again.err()).contains("nobody in this seminar or its plans has this id");
    }

    @Test
    void aFileThatIsNotOursAndNamesHimIsTold() {
        seminar.with("notes.txt", "Ask Keo Vong about his visa.\n");

        CommandRun run = erase();

        assertThat(run.err()).contains("notes.txt", "named here still");
        assertThat(Tree.text(path().resolve("notes.txt"))).contains("Keo Vong");
    }

    @Test
    void aWorkbookIsForTheHandThatMadeIt() {
        Path template = folder.resolve("workbook");
        Tree.write(template.resolve("seminar.yaml"), "groups: [{id: WG1}, {id: WG2}]\npartners: any\n"
                + "registrations: {file: registrations.xlsx, sheet: Placements}\n");
        Path plan = path().resolve("allocation/allocation.xlsx");
        Tree.copyFile(plan, template.resolve("registrations.xlsx"));
        var before = Tree.snapshot(template);

        CommandRun run = CommandRun.of("erase", template, "P3");

        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(run.err()).contains("registrations.xlsx, row 4").contains("workbook, which is not rewritten");
        assertThat(Tree.snapshot(template)).isEqualTo(before);
    }
}
