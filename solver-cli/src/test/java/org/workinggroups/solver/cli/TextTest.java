package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.TypeConversionException;

/** Tables, paragraphs and times as a terminal shows them. */
class TextTest {

    @Test
    void columnsStandInLineWhateverTheScript() {
        List<String> lines = new TextTable(1, List.of("Group", "Size")).row("東京", 25).row("Ulaanbaatar", 4)
                .row("e\u0301t\u00e9", 100).lines(new Style(false));

        assertThat(lines).containsExactly(
                "Group        Size",
                "東京           25",
                "Ulaanbaatar     4",
                "e\u0301t\u00e9           100");
    }

    @Test
    void itemsStayWholeAndWrapUnderTheFirst() {
        List<String> lines = Paragraph.of("  WG1  ", Collections.nCopies(12, "gender F 16 (13-14)"));

        assertThat(lines).hasSizeGreaterThan(1).allMatch(line -> line.length() <= 100);
        assertThat(lines.get(0)).startsWith("  WG1  gender F 16 (13-14), gender");
        assertThat(lines.get(1)).startsWith("       gender F 16");
        assertThat(lines.getLast()).endsWith("(13-14)");
    }

    @Test
    void timesAreReadAsPeopleTypeThem() {
        assertThat(Durations.parse("500ms")).isEqualTo(Duration.ofMillis(500));
        assertThat(Durations.parse("10s")).isEqualTo(Duration.ofSeconds(10));
        assertThat(Durations.parse("2M")).isEqualTo(Duration.ofMinutes(2));
        assertThat(Durations.parse("1h")).isEqualTo(Duration.ofHours(1));
        for (String wrong : List.of("", "10", "s", "-1s", "1.5s", "0ms", "99999999999s")) {
            assertThatThrownBy(() -> Durations.parse(wrong)).as(wrong).isInstanceOf(TypeConversionException.class)
                    .hasMessageContaining("Maybe");
        }
    }

    @Test
    void coloursNeedATerminalAndNobodyAgainstThem() {
        assertThat(Terminal.of("12", Map.of("TERM", "xterm")).resultStyle().on()).isTrue();
        assertThat(Terminal.of("2", Map.of("TERM", "xterm")).resultStyle().on()).isFalse();
        assertThat(Terminal.of("12", Map.of("TERM", "xterm", "NO_COLOR", "1")).resultStyle().on()).isFalse();
        assertThat(Terminal.of("12", Map.of("TERM", "xterm", "NO_COLOR", "")).resultStyle().on()).isTrue();
        assertThat(Terminal.of("12", Map.of("TERM", "dumb")).resultStyle().on()).isFalse();
        assertThat(Terminal.of(null, Map.of()).progress()).isFalse();
    }

    @Test
    void aDefectIsToldWithoutAnybodysData() {
        StringWriter err = new StringWriter();

        int status = new Failures(new Style(false)).defect(new PrintWriter(err),
                new IllegalStateException("Ada Lovelace cannot be placed"));

        assertThat(status).isEqualTo(ExitStatus.DEFECT);
        assertThat(err.toString()).contains("IllegalStateException", "defect").doesNotContain("Ada");
        assertThat(err.toString().lines()).hasSize(1);
    }
}
