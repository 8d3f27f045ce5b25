package org.workinggroups.solver.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.evaluation.Scorecard;
import org.workinggroups.solver.io.PlanReader;
import org.workinggroups.solver.io.SeminarReader;

/** A plan goes out as a workbook, is changed by hand, and comes back. */
class PlanInWorkbookTest {

    private static final int GROUP = 2;

    @TempDir
    private Path folder;

    @Test
    void whatNobodyTouchedComesBackUnchanged() {
        assertThat(PlanReader.read(edited(workbook -> { }))).isEqualTo(plan());
    }

    @Test
    void aPlacementChangedByHandIsEvaluated() {
        Plan changed = PlanReader.read(edited(workbook -> group(workbook, "P2").setCellValue(GardenSeminar.WOOD)));

        Map<String, String> expected = new TreeMap<>(plan().placements());
        expected.put("P2", GardenSeminar.WOOD);
        assertThat(changed).isEqualTo(Plan.of(expected));
        Scorecard scorecard = Allocator.builder().build().evaluate(GardenSeminar.SEMINAR, changed);
        assertThat(scorecard.isFeasible()).as("P2 is pinned to the other group, and tied to P1").isFalse();
        assertThat(scorecard.ranks().at(1)).isEqualTo(2);
    }

    @Test
    void whoeverLosesTheGroupIsNotPlaced() {
        assertThat(PlanReader.read(edited(workbook -> group(workbook, "P2").setBlank())).groupOf("P2")).isEmpty();
    }

    /** Somebody sorts the sheets, renames one and puts a title above the table: the headers tell. */
    @Test
    void theTableIsFoundWhereverItWentTo() {
        assertThat(PlanReader.read(edited(workbook -> {
            workbook.setSheetName(0, "Final plan");
            workbook.setSheetOrder("Final plan", 3);
            workbook.getSheet("Final plan").shiftRows(0, 7, 2);
            workbook.getSheet("Final plan").createRow(0).createCell(0).setCellValue("As agreed on Tuesday");
        }))).isEqualTo(plan());
    }

    @Test
    void aRowThatWasCopiedIsTold() {
        Path file = edited(workbook -> workbook.getSheet("Placements").createRow(8)
                .copyRowFrom(workbook.getSheet("Placements").getRow(4), new CellCopyPolicy()));

        assertThatThrownBy(() -> PlanReader.read(file)).isInstanceOf(InvalidSeminarException.class)
                .hasMessageContaining("row 9, column id: this person is placed already in row 5");
    }

    @Test
    void theWorkbookServesAsTheBaselineOfAnUpdate() throws IOException {
        edited(workbook -> group(workbook, "P1").setCellValue(GardenSeminar.WOOD));
        Files.writeString(folder.resolve("registrations.csv"), "id\nP1\nP2\n");
        Files.writeString(folder.resolve("seminar.yaml"), """
                groups: [{id: "Water: wells & [springs]"}, {id: -Wood}]
                baseline: allocation.xlsx
                """);

        assertThat(SeminarReader.read(folder).seminar().baseline().orElseThrow().placements())
                .containsEntry("P1", GardenSeminar.WOOD).containsEntry("P2", GardenSeminar.WATER);
    }

    private static Plan plan() {
        return GardenSeminar.RESULT.plan().orElseThrow();
    }

    private Path edited(Consumer<XSSFWorkbook> hand) {
        Path file = folder.resolve("allocation.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(
                AllocationWorkbook.of(GardenSeminar.RESULT))); OutputStream out = Files.newOutputStream(file)) {
            hand.accept(workbook);
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static Cell group(XSSFWorkbook workbook, String id) {
        for (Row row : workbook.getSheet("Placements")) {
            if (row.getCell(0).getStringCellValue().equals(id)) {
                return row.getCell(GROUP);
            }
        }
        throw new IllegalArgumentException(id);
    }
}
