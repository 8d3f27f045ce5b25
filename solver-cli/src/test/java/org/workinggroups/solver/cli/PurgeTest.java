package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The seminar is over, and what was written for it goes. */
class PurgeTest {

    @TempDir
    private Path folder;

    private AutumnSeminar seminar;
    private SortedMap<String, String> before;

    @BeforeEach
    void writeEverything() {
        seminar = AutumnSeminar.in(folder.resolve("autumn")).with("notes.txt", "Mine.");
        before = Tree.snapshot(folder);
        Path path = seminar.path();
        assertThat(CommandRun.of("allocate", path, "--quick").status()).isZero();
        assertThat(CommandRun.of("allocate", path, "--quick", "--rounds", 2, "--out", path.resolve("rounds")).status())
                .isZero();
        assertThat(CommandRun.of("report", path.resolve("allocation"), "--moderator").status()).isZero();
        assertThat(CommandRun.of("report", path.resolve("allocation"), "--public", "--out",
                path.resolve("public.html")).status()).isZero();
        assertThat(CommandRun.of("update", path.resolve("allocation"), "--pin", "P3=WG3", "--quick").status()).isZero();
        assertThat(CommandRun.of("check", path, "--log", path.resolve("logs/cells.csv")).status()).isZero();
        assertThat(CommandRun.of("pseudonymise", path, "--key", folder.resolve("key.json")).status()).isZero();
    }

    @Test
    void everythingThatWasWrittenIsGoneAndNothingElse() {
        CommandRun run = CommandRun.of("purge", folder);

        assertThat(run.status()).as(run.shown()).isZero();
        SortedMap<String, String> after = Tree.snapshot(folder);
        assertThat(after.remove("key.json")).as("the key is the owner's").isNotNull();
        assertThat(after).isEqualTo(before);
    }

    @Test
    void aFileThatSomebodyChangedOrAddedStays() {
        Tree.write(seminar.path().resolve("allocation/allocation.csv"), "id,group\nP1,WG2\n");
        Tree.write(seminar.path().resolve("allocation/mine.txt"), "Mine too.");

        CommandRun run = CommandRun.of("purge", folder);

        assertThat(run.err()).contains("allocation.csv", "was changed since it was written, and is kept");
        assertThat(seminar.path().resolve("allocation/allocation.csv")).exists();
        assertThat(seminar.path().resolve("allocation/mine.txt")).exists();
        assertThat(seminar.path().resolve("allocation/allocation.json")).doesNotExist();
        assertThat(CommandRun.of("purge", folder, "--changed").status()).isZero();
        assertThat(Tree.snapshot(seminar.path().resolve("allocation"))).containsOnlyKeys("/", "mine.txt");
    }

    @Test
    void aFolderInWhichNothingWasWrittenIsTold() {
        CommandRun run = CommandRun.of("purge", folder.resolve("autumn/allocation/moderators"));

        assertThat(CommandRun.of("purge", Tree.dataset("tight-capacity")).err())
                .contains("this program has written nothing here");
        assertThat(run.status()).isZero();
    }

    /** A manifest is a file like any other: whoever writes into it must not get other files deleted. */
    @Test
    void aManifestReachesNoOtherFolder() {
        Path manifest = seminar.path().resolve("allocation/manifest.json");
        Tree.write(manifest, Tree.text(manifest).replaceFirst("\"file\": \"allocation.csv\"",
                "\"file\": \"../registrations.csv\""));

        CommandRun.of("purge", folder, "--changed");

        assertThat(seminar.path().resolve("registrations.csv")).exists();
    }
}
