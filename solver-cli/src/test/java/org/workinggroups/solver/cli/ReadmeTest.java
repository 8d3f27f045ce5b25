package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README promises nothing that does not work: its commands are run in their order. Its Java is an example in the
 * library's tests.
 */
class ReadmeTest {

    private static final String PROGRAM = "solver-cli/bin/workgroups ";

    /** A copy of what the commands read, so that they write nothing into the repository. */
    @TempDir
    private static Path workplace;

    @BeforeAll
    static void copyTheDataSets() {
        Tree.copy(Tree.repository().resolve("datasets"), workplace.resolve("datasets"));
    }

    @Test
    void everyCommandEndsWell() {
        List<String> commands = blocks("sh").stream().flatMap(String::lines)
                .filter(line -> line.startsWith(PROGRAM)).toList();
        assertThat(commands).isNotEmpty();
        for (String command : commands) {
            CommandRun run = CommandRun.of(arguments(command).toArray());
            assertThat(run.status()).as(command + "\n" + run.shown()).isZero();
        }
    }

    private static List<String> blocks(String language) {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                .matcher(Tree.text(Tree.repository().resolve("README.md"))).results()
                .map(block -> block.group(1)).toList();
    }

    /**
     * What stands after the program's name, up to a comment. A folder to write to, and whatever is there already, is
     * meant relative to the workplace.
     */
    private static List<String> arguments(String command) {
        List<String> arguments = new ArrayList<>();
        for (String word : command.substring(PROGRAM.length()).replaceFirst("\\s#.*", "").strip().split("\\s+")) {
            boolean written = word.startsWith("target/");
            boolean there = Files.exists(workplace.resolve(word));
            arguments.add(written || there ? workplace.resolve(word).toString() : word);
        }
        return arguments;
    }
}
