package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inventing seminars to try things out with. */
class GenerateTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsInventedCanBeUsed() {
        assertThat(generate("--participants", 40, "--groups", 3, "--out", folder.resolve("new")))
                .contains("3 groups").contains(folder.resolve("new").toString());

        CommandRun check = CommandRun.of("check", folder.resolve("new"));
        assertThat(check.status()).as(check.shown()).isZero();
        assertThat(check.out()).contains("3 groups").contains("no problem found");
    }

    @Test
    void theSameSeedInventsTheSameSeminar() {
        generate("--participants", 40, "--groups", 3, "--seed", 5, "--out", folder.resolve("one"));
        generate("--participants", 40, "--groups", 3, "--seed", 5, "--out", folder.resolve("same"));
        generate("--participants", 40, "--groups", 3, "--seed", 6, "--out", folder.resolve("other"));

        assertThat(Tree.snapshot(folder.resolve("one")))
                .containsOnlyKeys("/", "seminar.yaml", "registrations.csv", "relations.csv")
                .isEqualTo(Tree.snapshot(folder.resolve("same")))
                .isNotEqualTo(Tree.snapshot(folder.resolve("other")));
    }

    @Test
    void aKnownEditionComesOutAsItIsInTheRepository() {
        generate("--spec", "asem24-mongolia-2026", "--seed", 2026, "--out", folder.resolve("asem24"));

        assertThat(Tree.snapshot(Tree.dataset("asem24-mongolia-2026")))
                .containsAllEntriesOf(Tree.snapshot(folder.resolve("asem24")));
    }

    /** An invented seminar may be replaced by another, as nothing real is lost. */
    @Test
    void anInventedSeminarMayBeReplaced() {
        generate("--participants", 40, "--groups", 3, "--seed", 5, "--out", folder.resolve("new"));
        generate("--participants", 60, "--groups", 4, "--seed", 5, "--out", folder.resolve("new"));

        assertThat(CommandRun.of("check", folder.resolve("new")).out()).contains("4 groups");
    }

    private static String generate(Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = "generate";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        CommandRun run = CommandRun.of(all);
        assertThat(run.status()).as(run.shown()).isZero();
        assertThat(run.err()).isEmpty();
        return run.out();
    }
}
