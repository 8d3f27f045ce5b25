package org.workinggroups.solver.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.generate.SeminarSpecification;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The spreadsheet has exactly the defects that its specification asks for, in three files that say the same. */
class DirtySpreadsheetTest {

    private static final Path FOLDER = Dataset.DIRTY_SPREADSHEET.folder();
    private static final List<List<String>> SHEET = csv("registrations-utf-8.csv", StandardCharsets.UTF_8);

    @Test
    void everyKindOfDefectIsThereAsOftenAsSpecified() throws IOException {
        JsonNode specified = specified().path("defects");
        Map<DefectKind, Integer> found = new TreeMap<>();
        defects().forEach(defect -> found.merge(kind(defect), 1, Integer::sum));

        assertThat(found).containsOnlyKeys(DefectKind.values())
                .containsEntry(DefectKind.EXACT_DUPLICATE_ROW, specified.path("exactDuplicateRows").asInt())
                .containsEntry(DefectKind.NEAR_DUPLICATE_PERSON, specified.path("nearDuplicatePersons").asInt())
                .containsEntry(DefectKind.CANCELLED_ROW, specified.path("cancelledRowsLeftIn").asInt())
                .containsEntry(DefectKind.COUNTRY_ALIAS, specified.path("countryAliases").asInt())
                .containsEntry(DefectKind.UNKNOWN_COUNTRY, specified.path("unknownCountry").asInt())
                .containsEntry(DefectKind.MOJIBAKE_NAME, specified.path("mojibakeNames").asInt())
                .containsEntry(DefectKind.TRAILING_SPACE, specified.path("trailingSpaces").asInt())
                .containsEntry(DefectKind.FORMULA_LIKE_CELL, specified.path("formulaLikeCells").asInt())
                .containsEntry(DefectKind.PREFERENCE_FOR_NONEXISTENT_GROUP,
                        specified.path("preferenceForNonexistentGroup").asInt())
                .containsEntry(DefectKind.REPEATED_PREFERENCE, specified.path("repeatedPreference").asInt())
                .containsEntry(DefectKind.BLANK_ROW, specified.path("blankRows").asInt())
                .containsEntry(DefectKind.SURNAME_UPPER_CASE, specified.path("surnameUpperCase").asInt())
                .containsEntry(DefectKind.DUPLICATE_ID, specified.path("duplicateIds").asInt())
                .containsEntry(DefectKind.MERGED_HEADER_ROW, 1);
    }

    @Test
    void everyDefectStandsWhereTheListSaysIt() throws IOException {
        for (List<String> defect : defects()) {
            List<String> row = SHEET.get(Integer.parseInt(defect.get(1)) - 1);
            String column = defect.get(2).isEmpty() ? SheetRow.ID : defect.get(2);

            assertThat(row.get(SheetRow.HEADERS.indexOf(column))).as(defect.toString()).isEqualTo(defect.get(3));
        }
    }

    @Test
    void nothingElseDiffersFromTheCleanSeminar() throws IOException {
        Map<String, Participant> clean = new TreeMap<>();
        Dataset.DIRTY_SPREADSHEET.seminar().participants().forEach(person -> clean.put(person.id(), person));
        Map<Integer, Map<String, String>> means = new TreeMap<>();
        defects().forEach(defect -> means.computeIfAbsent(Integer.valueOf(defect.get(1)), row -> new TreeMap<>())
                .put(defect.get(2), defect.get(4)));

        for (int i = 2; i < SHEET.size(); i++) {
            Map<String, String> meant = means.getOrDefault(i + 1, Map.of());
            if (meant.containsKey("")) {
                continue;
            }
            List<String> cells = new ArrayList<>(SHEET.get(i));
            meant.forEach((column, text) -> cells.set(SheetRow.HEADERS.indexOf(column), column.equals(
                    SheetRow.COUNTRY) && !text.isEmpty() ? CountryAliases.name(text) : text));
            assertThat(cells).isEqualTo(SheetRow.of(clean.remove(cells.getFirst())).cells());
        }
        assertThat(clean).isEmpty();
    }

    @Test
    void ninetySevenRowsAndFiveBlankOnesHoldEightyEightPeople() throws IOException {
        List<List<String>> rows = SHEET.subList(2, SHEET.size());

        assertThat(rows.stream().filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty())))
                .hasSize(specified().path("rowsInFile").asInt());
        assertThat(rows.stream().filter(row -> row.stream().allMatch(String::isEmpty))).hasSize(5);
        assertThat(Dataset.DIRTY_SPREADSHEET.seminar().participants()).hasSize(88);
    }

    @Test
    void wishesAreWrittenInEveryFormatThatPeopleUse() {
        List<String> topics = Dataset.DIRTY_SPREADSHEET.specification().topics();

        assertThat(SHEET.stream().map(row -> row.get(SheetRow.HEADERS.indexOf(SheetRow.WISHES))))
                .contains("2", "WG2", "Working Group 2", "2nd group", "1 / 3").containsAnyElementsOf(topics);
    }

    @Test
    void theThreeFilesSayTheSame() throws IOException {
        assertThat(csv("registrations-windows-1252.csv", Charset.forName("windows-1252"))).isEqualTo(SHEET);
        assertThat(Files.readAllBytes(FOLDER.resolve("registrations-utf-8.csv"))).startsWith(0xEF, 0xBB, 0xBF);
        try (Workbook workbook = WorkbookFactory.create(FOLDER.resolve("registrations.xlsx").toFile(), null, true)) {
            Sheet sheet = workbook.getSheetAt(0);

            assertThat(cells(sheet)).isEqualTo(SHEET);
            assertThat(sheet.getMergedRegions()).singleElement().extracting(Object::toString).asString()
                    .contains("A1:N1");
        }
    }

    private static JsonNode specified() throws IOException {
        try (InputStream json = SeminarSpecification.class.getResourceAsStream("dataset-specs.json")) {
            for (JsonNode node : JsonMapper.shared().readTree(json).path("datasets")) {
                if (node.path("id").asString().equals(DirtySpreadsheet.ID)) {
                    return node;
                }
            }
        }
        throw new AssertionError("no such specification");
    }

    private static DefectKind kind(List<String> defect) {
        return Arrays.stream(DefectKind.values()).filter(kind -> kind.label().equals(defect.getFirst())).findFirst()
                .orElseThrow();
    }

    private static List<List<String>> defects() throws IOException {
        return SimpleCsv.rows(Files.readString(FOLDER.resolve("defects.csv")), ',').stream().skip(1).toList();
    }

    private static List<List<String>> csv(String name, Charset charset) {
        try {
            String text = Files.readString(FOLDER.resolve(name), charset);
            return SimpleCsv.rows(text.startsWith("\uFEFF") ? text.substring(1) : text, ';');
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<List<String>> cells(Sheet sheet) {
        DataFormatter formatter = new DataFormatter();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < SheetRow.HEADERS.size(); column++) {
                cells.add(row == null ? "" : formatter.formatCellValue(row.getCell(column)));
            }
            rows.add(cells);
        }
        return rows;
    }
}
