package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.domain.DataClass;
import org.workinggroups.solver.domain.Privacy;
import org.workinggroups.solver.privacy.OutputKind;

/** What {@code docs/privacy.md} promises is there. */
class PrivacyPageTest {

    private static final String PAGE = Tree.text(Tree.repository().resolve("docs/privacy.md"));

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        Set<String> tests;
        try (Stream<Path> files = Files.walk(Tree.repository())) {
            tests = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", "")).collect(Collectors.toSet());
        }
        Set<String> named = Pattern.compile("`([A-Z]\\w+(?:Test|Properties))`").matcher(PAGE).results()
                .map(match -> match.group(1)).collect(Collectors.toSet());

        assertThat(named).hasSizeGreaterThan(5);
        assertThat(tests).containsAll(named);
    }

    @Test
    void everyKindOfOutputIsThereWithItsReaders() {
        for (OutputKind kind : OutputKind.values()) {
            String label = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            String row = PAGE.lines().filter(line -> line.startsWith("| `" + label + "` |")).findFirst().orElseThrow();
            assertThat(row).contains("| " + kind.audience() + " |");
            assertThat(kind.holds()).allMatch(dataClass -> row.contains(dataClass.label()));
            assertThat(row.strip()).endsWith(kind.mayHoldMembership(false) ? "| yes |" : "| no |");
        }
    }

    @Test
    void theDefaultClassesAreThoseOfThePage() {
        assertThat(row("public")).contains("`gender`", "`region`", "`sector`");
        assertThat(row("sensitive")).contains("`needs`", "diet", "religio");
        assertThat(Stream.of("gender", "region", "sector").map(Privacy.STANDARD::classOf)).containsOnly(DataClass.PUBLIC);
        assertThat(Privacy.STANDARD.classOf("needs")).isEqualTo(DataClass.SENSITIVE);
        assertThat(Privacy.NEVER_SENSITIVE).allMatch(column -> PAGE.contains("`" + column + "`"));
    }

    private static String row(String dataClass) {
        return PAGE.lines().filter(line -> line.startsWith("| " + dataClass + " |")).findFirst().orElseThrow();
    }
}
