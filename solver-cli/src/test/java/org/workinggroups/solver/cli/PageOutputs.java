package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What a page of the documentation shows is what the commands print, one after the other, on the page's own files. */
final class PageOutputs {

    private static final Pattern FILE = Pattern.compile("(?ms)^```(?:yaml|csv) (\\S+)\n(.*?)^```$");
    private static final Pattern SHOWN = Pattern.compile("(?ms)^```text\n\\$ workgroups (.*?)\n(.*?)^```$");
    private static final Pattern PATH = Pattern.compile("[a-z-]+\\.csv|small(/.*)?");

    private PageOutputs() {
    }

    /** One test for each output of a page. */
    static Stream<DynamicTest> of(String page, Path folder) {
        String text = Tree.text(Tree.repository().resolve("docs").resolve(page));
        FILE.matcher(text).results().forEach(file -> Tree.write(folder.resolve(file.group(1)), file.group(2)));
        List<MatchResult> shown = SHOWN.matcher(text).results().toList();
        assertThat(shown).hasSizeGreaterThan(3);
        return shown.stream().map(block -> DynamicTest.dynamicTest(block.group(1), () -> {
            Object[] arguments = Stream.of(block.group(1).split(" "))
                    .map(word -> PATH.matcher(word).matches() ? folder.resolve(word) : word).toArray();
            CommandRun run = CommandRun.of(arguments);
            assertThat(run.out().isEmpty() ? run.err() : run.out()).isEqualTo(block.group(2));
        }));
    }
}
