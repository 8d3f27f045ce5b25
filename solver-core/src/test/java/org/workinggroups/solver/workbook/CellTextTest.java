package org.workinggroups.solver.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextTest {

    @Test
    void ordinaryTextStaysAsItIs() {
        assertThat(CellText.of("Đặng Ý <a & b> \uD83C\uDF33\nsecond line\tand a tab")).isEqualTo(
                "Đặng Ý <a & b> \uD83C\uDF33\nsecond line\tand a tab");
    }

    @Test
    void whatXmlCannotSayIsWrittenAsTheStandardHasIt() {
        assertThat(CellText.of("bell \u0007, no character \uFFFF, return \r"))
                .isEqualTo("bell _x0007_, no character _xFFFF_, return _x000D_");
    }

    @Test
    void halfACharacterIsReplaced() {
        assertThat(CellText.of("a\uD800b\uDF33")).isEqualTo("a\uFFFDb\uFFFD");
    }

    /** Without the escape of its own, a spreadsheet program would show a name that is spelt _x0041_ as A. */
    @Test
    void aTextThatLooksLikeAnEscapeIsToldApart() {
        assertThat(CellText.of("_x0041_ and _x00g1_")).isEqualTo("_x005F_x0041_ and _x00g1_");
    }

    @Test
    void whatDoesNotFitIntoACellIsCutOffBetweenCharacters() {
        assertThat(CellText.of("a".repeat(CellText.LONGEST))).hasSize(CellText.LONGEST).doesNotEndWith("\u2026");
        assertThat(CellText.of("a".repeat(100_000))).hasSize(CellText.LONGEST).endsWith("a\u2026");
        assertThat(CellText.of("a" + "\uD83C\uDF33".repeat(20_000))).endsWith("\uD83C\uDF33\u2026");
        assertThat(CellText.of("a".repeat(CellText.LONGEST - 3) + "\u0007")).endsWith("a\u2026");
    }
}
