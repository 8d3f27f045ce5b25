package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A secretariat has its seminar solved on somebody else's machine. */
class PseudonymiseTest {

    private static final Pattern SCORE = Pattern.compile("(?s)\"score\": \\{.*?}");

    @TempDir
    private Path folder;

    private Path seminar;
    private Path key;
    private Path pseudonymised;

    @BeforeEach
    void pseudonymise() {
        seminar = Tree.dataset("tight-capacity");
        key = folder.resolve("key.json");
        pseudonymised = folder.resolve("elsewhere");
        CommandRun run = CommandRun.of("pseudonymise", seminar, "--key", key, "--out", pseudonymised);
        assertThat(run.status()).as(run.shown()).isZero();
    }

    private static String score(Path plan) {
        return SCORE.matcher(Tree.text(plan.resolve("allocation.json"))).results().findFirst().orElseThrow().group();
    }

    @Test
    void theProvenPlanIsWorthTheSame() {
        assertThat(CommandRun.of("allocate", seminar, "--out", folder.resolve("here")).status()).isZero();
        assertThat(CommandRun.of("allocate", pseudonymised, "--out", folder.resolve("there")).status()).isZero();

        assertThat(Tree.text(folder.resolve("here/allocation.json"))).contains("\"status\": \"OPTIMAL\"");
        assertThat(Tree.text(folder.resolve("there/allocation.json"))).contains("\"status\": \"OPTIMAL\"");
        assertThat(score(folder.resolve("there"))).isEqualTo(score(folder.resolve("here")));
    }

    @Test
    void thePlanComesBackWithItsProof() {
        CommandRun.of("allocate", pseudonymised, "--out", folder.resolve("there"));

        CommandRun back = CommandRun.of("reidentify", folder.resolve("there"), "--key", key, "--seminar", seminar,
                "--out", folder.resolve("back"));

        assertThat(back.status()).as(back.shown()).isZero();
        assertThat(Tree.text(folder.resolve("back/allocation.json"))).contains("\"status\": \"OPTIMAL\"");
        assertThat(score(folder.resolve("back"))).isEqualTo(score(folder.resolve("there")));
        CommandRun evaluated = CommandRun.of("evaluate", seminar, folder.resolve("back"));
        assertThat(evaluated.out()).contains("every hard rule is kept");
    }

    @Test
    void itCanBeExplainedThere() {
        CommandRun.of("allocate", pseudonymised, "--quick", "--out", folder.resolve("there"));
        String somebody = Tree.text(pseudonymised.resolve("registrations.csv")).lines().skip(1).findFirst().orElseThrow()
                .split(",")[0];

        CommandRun run = CommandRun.of("explain", folder.resolve("there"), "--seminar", pseudonymised, "--participant",
                somebody);

        assertThat(run.status()).as(run.shown()).isZero();
        assertThat(run.out()).contains(somebody + " is in ");
    }

    @Test
    void withoutTheSeminarIdsAndGroupsComeBack() {
        CommandRun.of("allocate", pseudonymised, "--quick", "--out", folder.resolve("there"));

        CommandRun back = CommandRun.of("reidentify", folder.resolve("there"), "--key", key, "--out",
                folder.resolve("back"));

        assertThat(back.err()).contains("only ids and groups");
        assertThat(CommandRun.of("evaluate", seminar, folder.resolve("back/allocation.csv")).out())
                .contains("every hard rule is kept");
    }

    @Test
    void twiceGivesOtherPseudonyms() {
        CommandRun.of("pseudonymise", seminar, "--key", folder.resolve("key-2.json"), "--out",
                folder.resolve("again"));

        assertThat(Tree.text(folder.resolve("again/registrations.csv")))
                .isNotEqualTo(Tree.text(pseudonymised.resolve("registrations.csv")));
    }

    @Test
    void theKeyIsForItsOwnerOnlyAndNeverReplaced() throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key))).isEqualTo("rw-------");
        }
        String before = Tree.text(key);

        CommandRun again = CommandRun.of("pseudonymise", seminar, "--key", key, "--out", folder.resolve("again"));

        assertThat(again.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(again.err()).contains("a key is not replaced");
        assertThat(Tree.text(key)).isEqualTo(before);
        assertThat(folder.resolve("again")).doesNotExist();
    }

    @Test
    void theKeyIsNotHandedOn() {
        Path out = folder.resolve("handed");

        CommandRun run = CommandRun.of("pseudonymise", seminar, "--key", out.resolve("sub/key.json"), "--out", out);

        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(run.err()).contains("the key would be handed on");
        assertThat(out).doesNotExist();
    }

    @Test
    void aKeyOfAnotherSeminarIsTold() {
        CommandRun.of("pseudonymise", seminar, "--key", folder.resolve("other.json"), "--out",
                folder.resolve("other"));
        CommandRun.of("allocate", pseudonymised, "--quick", "--out", folder.resolve("there"));

        CommandRun run = CommandRun.of("reidentify", folder.resolve("there"), "--key", folder.resolve("other.json"));

        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(run.err()).contains("the key does not know this id");
    }
}
