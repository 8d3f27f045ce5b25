package org.workinggroups.solver.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.domain.Problem;

class TableReaderTest {

    private static final Predicate<String> KNOWN = Set.of("id", "name", "group")::contains;

    private final Problems problems = new Problems();

    private Table read(byte[] bytes, TableSettings settings) {
        Optional<Table> table = TableReader.read("people.xlsx", bytes, settings, KNOWN, problems);
        problems.throwIfAny();
        return table.orElseThrow();
    }

    private Table read(byte[] bytes) {
        return read(bytes, TableSettings.STANDARD);
    }

    private Table csv(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> cells(TableRow row) {
        return row.cells().stream().map(Spaces::strip).toList();
    }

    private List<String> notices() {
        return problems.notices().stream().map(Problem::toString).toList();
    }

    @Test
    void aWorkbookIsATableLikeAnyOther() {
        Table table = read(Sheets.of(List.of(List.of("id", "name"), List.of("P1", "Zoë"), List.of(),
                List.of("P2"))));

        assertThat(table.form()).isEqualTo("XLSX, sheet Sheet1, header in row 1");
        assertThat(table.headers()).containsExactly("id", "name");
        assertThat(table.rows()).extracting(TableRow::number).containsExactly(2, 4);
        assertThat(table.rows().getLast().cell(1)).isEmpty();
        assertThat(notices()).containsExactly("people.xlsx, row 3: an empty row was skipped");
    }

    @Test
    void theHeadersStandBelowATitleMergedCellsAndBlankRows() {
        byte[] workbook = Sheets.workbook(book -> {
            Worksheet sheet = book.newWorksheet("People");
            sheet.value(0, 0, "Participants of the seminar in Prague");
            sheet.range(0, 0, 0, 3).merge();
            sheet.value(2, 0, "Person");
            sheet.value(4, 0, "id");
            sheet.value(4, 1, " name ");
            sheet.value(4, 2, "remark");
            sheet.value(5, 0, "P1");
            sheet.value(5, 1, "Bat");
        });

        Table table = read(workbook);

        assertThat(table.headerRow()).isEqualTo(5);
        assertThat(table.headers()).containsExactly("id", "name", "remark");
        assertThat(table.rows()).singleElement().extracting(TableRow::number).isEqualTo(6);
        assertThat(notices()).containsExactly("people.xlsx, row 5: the headers were found in this row");
    }

    @Test
    void ofSeveralSheetsTheOneWithTheHeadersIsRead() {
        byte[] workbook = Sheets.workbook(book -> {
            Sheets.fill(book.newWorksheet("Notes"), List.of(List.of("Call the hotel")));
            Sheets.fill(book.newWorksheet("People"), List.of(List.of("id", "name"), List.of("P1", "Bat")));
            Worksheet hidden = book.newWorksheet("Lists");
            Sheets.fill(hidden, List.of(List.of("id", "name", "group")));
            hidden.setVisibilityState(VisibilityState.HIDDEN);
        });

        assertThat(read(workbook).form()).isEqualTo("XLSX, sheet People, header in row 1");
        assertThat(notices()).containsExactly("people.xlsx: of the sheets Notes, People this one was read: \"People\"");

        TableSettings notes = new TableSettings(Optional.of("notes"), OptionalInt.empty(), Optional.empty(),
                Optional.empty(), Reading.STRICT, TableLimits.STANDARD);
        assertThat(read(workbook, notes).headers()).containsExactly("Call the hotel");
    }

    @Test
    void numbersTruthValuesAndDatesAreTexts() {
        byte[] workbook = Sheets.workbook(book -> {
            Worksheet sheet = book.newWorksheet("People");
            List<String> headers = List.of("id", "whole", "half", "great", "zeros", "yes", "day", "time", "formula");
            Sheets.fill(sheet, List.of(headers));
            sheet.value(1, 0, 7);
            sheet.value(1, 1, new BigDecimal("2.0"));
            sheet.value(1, 2, 0.5);
            sheet.value(1, 3, 1234567890123L);
            sheet.value(1, 4, 7);
            sheet.style(1, 4).format("000").set();
            sheet.value(1, 5, true);
            sheet.value(1, 6, LocalDate.of(2026, 3, 1));
            sheet.style(1, 6).format("yyyy-mm-dd").set();
            sheet.value(1, 7, LocalDateTime.of(2026, 3, 1, 9, 30));
            sheet.style(1, 7).format("dd/mm/yyyy hh:mm").set();
            sheet.value(1, 8, "x");
        });

        assertThat(cells(read(workbook).rows().getFirst())).containsExactly("7", "2", "0.5", "1234567890123", "007",
                "true", "2026-03-01", "2026-03-01T09:30", "x");
    }

    @Test
    void theSeparatorIsTheOneThatShowsTheHeaders() {
        Table table = csv("Participants, as of today, preliminary\n\nid;name\nP1;Batbold, Temuulen\n");

        assertThat(table.form()).isEqualTo("CSV, UTF-8, separated by semicolons, header in row 3");
        assertThat(cells(table.rows().getFirst())).containsExactly("P1", "Batbold, Temuulen");
        assertThat(csv("sep=|\nid|name\nP1|Bat\n").rows().getFirst().number()).isEqualTo(3);
    }
}
