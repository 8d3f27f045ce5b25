package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first command somebody with a new seminar runs. */
class TemplateTest {

    @TempDir
    private Path folder;

    @Test
    void aNewFolderHoldsWhatIsToBeFilledIn() {
        CommandRun run = CommandRun.of("template", folder.resolve("new"));

        assertThat(run.status()).as(run.shown()).isZero();
        assertThat(run.out()).contains("seminar.yaml and registrations.xlsx were written to " + folder.resolve("new"));
        assertThat(Tree.snapshot(folder.resolve("new"))).containsOnlyKeys("/", "seminar.yaml", "registrations.xlsx");
        assertThat(CommandRun.of("check", folder.resolve("new")).err()).contains("there is nobody to place");
    }

    @Test
    void whatIsThereAlreadyStays() {
        CommandRun.of("template", folder);
        SortedMap<String, String> before = Tree.snapshot(folder);

        CommandRun again = CommandRun.of("template", folder);

        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("seminar.yaml: there is such a file already")
                .contains("registrations.xlsx: there is such a file already")
                .contains("Maybe another folder was meant");
        assertThat(Tree.snapshot(folder)).isEqualTo(before);
    }
}
