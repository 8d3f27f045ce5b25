package org.workinggroups.solver.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The gardeners' workbook, read by another library than the one that wrote it. */
class AllocationWorkbookTest {

    private static final byte[] BYTES = AllocationWorkbook.of(GardenSeminar.RESULT);
    private static XSSFWorkbook workbook;

    @BeforeAll
    static void open() throws IOException {
        workbook = new XSSFWorkbook(new ByteArrayInputStream(BYTES));
    }

    @AfterAll
    static void close() throws IOException {
        workbook.close();
    }

    @Test
    void everySheetHasANameThatIsAllowed() {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));

        assertThat(names).containsExactly("Placements", "Summary", "-Wood", "Water- wells & -springs-");
    }

    @Test
    void everybodyStandsInOneTableWithWhatMatters() {
        assertThat(rows(workbook.getSheet("Placements"))).containsExactly(
                List.of("id", "name", "group", "rank of the wish", "flags"),
                List.of("'=P4", "Đặng Ý \uFFFD", "-Wood", "", "rapporteur, pinned, no wish"),
                List.of("@P3", "Chen\u0007 _x0041_ \uD83C\uDF33", "-Wood", "2", "pinned"),
                List.of("P1", "Ada Reed", GardenSeminar.WATER, "1", "pinned"),
                List.of("P2", "=HYPERLINK(\"http://x.example\")", GardenSeminar.WATER, "", "pinned, not wished"),
                List.of("P5", "-Evan", "-Wood", "", "pinned, no wish"),
                List.of("P10", "@Bo", GardenSeminar.WATER, "", "moderator, pinned, no wish"),
                List.of("S1", "\tKim\r\nRivera", "-Wood", "", "note-taker, pinned, not counted, no wish"));
    }

    @Test
    void thoseWithARoleStandOnTopOfTheRoomList() {
        assertThat(rows(workbook.getSheet("-Wood")).stream().map(cells -> cells.subList(0, Math.min(3, cells.size()))))
                .containsSubsequence(
                        List.of("-Wood  =SUM(trees)"),
                        List.of("3 participants and 1 staff, target 3"),
                        List.of("role", "name", "id"),
                        List.of("rapporteur", "Đặng Ý \uFFFD", "'=P4"),
                        List.of("note-taker", "\tKim\r\nRivera", "S1"),
                        List.of("", "Chen\u0007 _x0041_ \uD83C\uDF33", "@P3"),
                        List.of("", "-Evan", "P5"),
                        List.of("Profile against the fair share"),
                        List.of("attribute", "value", "here"));
        assertThat(rows(workbook.getSheetAt(3)).get(1)).containsExactly(
                "Room: Blue Room     3 participants on 8 seats, target 3");
    }

    /** Three women and three men on two rooms: one or two of each would be fair, and a sign says what is not. */
    @Test
    void whatMissesItsFairShareHasASignAndAColour() {
        assertThat(rows(workbook.getSheetAt(3))).contains(List.of("role", "moderator", "1", "0–1"),
                List.of("gender", "F", "3 \u25B2", "1–2", "\u25B2 1 too many"),
                List.of("gender", "M", "0 \u25BC", "1–2", "\u25BC 1 too few"));
        List<String> marked = new ArrayList<>();
        for (Row row : workbook.getSheet("Summary")) {
            row.forEach(cell -> {
                String shown = new DataFormatter().formatCellValue(cell);
                if (shown.matches("\\d+ [\u25B2\u25BC]")) {
                    assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
                    assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
                    marked.add(shown);
                }
            });
        }
        long misses = GardenSeminar.RESULT.scorecard().orElseThrow().groups().stream()
                .mapToLong(group -> group.misses().size()).sum();
        assertThat(marked).contains("3 \u25B2", "0 \u25BC").hasSize((int) misses);
    }

    @Test
    void theSummaryHasTheScorecardAndTheWishes() {
        List<List<String>> rows = rows(workbook.getSheet("Summary"));

        assertThat(rows.getFirst()).containsExactly("Garden seminar");
        assertThat(rows).contains(
                List.of("group", "topic", "size", "staff", "target", "1st", "2nd", "not wished", "no wish"),
                List.of(GardenSeminar.WATER, "Wells, wet and dry", "3", "0", "3", "1", "0", "1", "1"),
                List.of("all", "", "6", "1", "", "1", "1", "1", "4"),
                List.of("criterion", "level", "weight", "penalty", "unavoidable"),
                List.of("attribute", "value", "all", "-Wood", "fair", GardenSeminar.WATER, "fair"),
                List.of("gender", "M", "3", "3 \u25B2", "1–2", "0 \u25BC", "1–2"));
        assertThat(rows.stream().map(List::getFirst)).contains("size", "preference", "balance:gender");
    }

    @Test
    void nobodyLearnsWhoIsKeptApart() {
        Parts.of(BYTES).bytes().forEach((name, part) -> assertThat(new String(part, StandardCharsets.UTF_8)).as(name)
                .doesNotContainIgnoringCase("keep-apart").doesNotContainIgnoringCase("apart"));
    }

    /** A cell that is a text is never run, and stays one when somebody edits it, because its format is "Text". */
    @Test
    void noCellIsAFormula() {
        List<String> dangerous = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK);
            if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().matches("(?s)[=+\\-@\t\r].*")
                    && !cell.getCellStyle().getDataFormatString().equals("@")) {
                dangerous.add(cell.getStringCellValue());
            }
        })));
        assertThat(dangerous).isEmpty();
    }

    @Test
    void everySheetIsReadyToBeReadAndPrinted() {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter()).as(sheet.getSheetName()).isNotNull();
            assertThat(workbook.getPrintArea(i)).isNotBlank();
            assertThat(sheet.getRepeatingRows()).isNotNull();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getColumnWidth(1)).isGreaterThan(20 * 256);
        }
    }

    @Test
    void groupsArePickedFromTheListOfTheSummary() {
        XSSFSheet sheet = workbook.getSheet("Placements");

        assertThat(sheet.getDataValidations()).singleElement().satisfies(validation -> {
            assertThat(validation.getRegions().getCellRangeAddresses()[0].formatAsString()).isEqualTo("C2:C8");
            assertThat(validation.getValidationConstraint().getFormula1()).isEqualTo("'Summary'!$A$8:$A$9");
        });
        assertThat(List.of(7, 8)).extracting(row -> workbook.getSheet("Summary").getRow(row).getCell(0)
                .getStringCellValue()).containsExactly("-Wood", GardenSeminar.WATER);
    }

    @Test
    void theElementsStandInTheOrderOfTheStandard() {
        SchemaOrder.check(BYTES);
    }

    @Test
    void equalResultsAreEqualFilesWheneverAndWhereverTheyAreMade() {
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(AllocationWorkbook.of(GardenSeminar.RESULT)).isEqualTo(BYTES);
        } finally {
            TimeZone.setDefault(zone);
        }
        assertThat(new String(Parts.of(BYTES).bytes().get("docProps/core.xml"), StandardCharsets.UTF_8))
                .doesNotContain("created", "modified");
    }

    /** The texts of each row, as a reader sees them, without empty cells at the end. */
    private static List<List<String>> rows(XSSFSheet sheet) {
        Map<Integer, List<String>> rows = new TreeMap<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.getCellType() == CellType.STRING ? cell.getStringCellValue()
                    : new DataFormatter().formatCellValue(cell)));
            while (!cells.isEmpty() && cells.getLast().isEmpty()) {
                cells.removeLast();
            }
            rows.put(row.getRowNum(), List.copyOf(cells));
        }
        return rows.values().stream().filter(cells -> !cells.isEmpty()).toList();
    }
}
