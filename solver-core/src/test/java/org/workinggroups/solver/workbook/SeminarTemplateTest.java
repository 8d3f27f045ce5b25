package org.workinggroups.solver.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.io.SeminarReader;

/** A secretariat begins with the template, fills it in and allocates. */
class SeminarTemplateTest {

    @TempDir
    private Path folder;

    @Test
    void filledInItIsASeminarThatCanBeAllocated() throws IOException {
        SeminarTemplate.write(folder);
        fill(List.of("P1", "Ada Reed", "ada@garden.example", "F", "Ireland", "Tree House", "CIVIL_SOCIETY", "NGO",
                "law;trees", "WG2", "WG1", "", "moderator", "", "", "", "confirmed"),
                List.of("P2", "=Bo", "", "M", "Viet Nam", "", "GOVERNMENT", "MINISTRY", "", "WG1", "WG3", "WG4", "", "",
                        "step-free", "yes", ""),
                List.of("S1", "Kim Rivera", "", "X", "", "", "", "", "", "", "", "", "note-taker", "WG4", "", "no", ""),
                List.of("P3", "Eve", "", "F", "Mongolia", "", "NHRI", "NHRI", "", "", "", "", "", "", "", "",
                        "cancelled"));

        Seminar seminar = SeminarReader.read(folder).seminar();

        assertThat(seminar.groups()).extracting(group -> group.id()).containsExactly("WG1", "WG2", "WG3", "WG4");
        assertThat(seminar.participants()).containsExactlyInAnyOrder(
                Participant.builder("P1").name("Ada Reed").email("ada@garden.example").prefers("WG2", "WG1")
                        .attribute("gender", "F").attribute("partner", "IRL").attribute("institution", "Tree House")
                        .attribute("sector", "CIVIL_SOCIETY").attribute("institutionType", "NGO")
                        .attribute("expertise", "law", "trees").attribute("role", "moderator")
                        .attribute("region", "EUROPE").attribute("subRegion", "Northern Europe")
                        .attribute("asemGroup", "EU").build(),
                Participant.builder("P2").name("=Bo").prefers("WG1", "WG3", "WG4").needs(List.of("step-free"))
                        .attribute("gender", "M").attribute("partner", "VNM").attribute("sector", "GOVERNMENT")
                        .attribute("institutionType", "MINISTRY").attribute("region", "ASIA")
                        .attribute("subRegion", "South-eastern Asia").attribute("asemGroup", "ASEAN").build(),
                Participant.builder("S1").name("Kim Rivera").counted(false).pin("WG4").attribute("gender", "X")
                        .attribute("role", "note-taker").build());
        AllocationResult result = Allocator.builder().build().allocate(seminar);
        assertThat(result.plan().orElseThrow().placements()).containsEntry("P1", "WG2").containsEntry("P2", "WG1")
                .containsEntry("S1", "WG4");
    }

    @Test
    void whileItIsEmptyThereIsNobodyToPlace() {
        SeminarTemplate.write(folder);

        assertThatThrownBy(() -> SeminarReader.read(folder)).isInstanceOf(InvalidSeminarException.class)
                .hasMessageContaining("registrations.xlsx").hasMessageContaining("nobody to place");
    }

    @Test
    void everyColumnIsExplainedAndWhatCanBePickedIsPickedFromAList() throws IOException {
        SeminarTemplate.write(folder);

        try (XSSFWorkbook workbook = open()) {
            XSSFSheet table = workbook.getSheetAt(0);
            List<String> headers = texts(table.getRow(0));
            List<String> explained = new ArrayList<>();
            workbook.getSheet("Columns").forEach(row -> explained.addAll(texts(row).stream().limit(1).toList()));
            assertThat(explained).containsAll(headers);
            assertThat(table.getDataValidations()).extracting(list -> headers.get(column(list)))
                    .containsExactlyInAnyOrder("Gender", "Partner", "Sector", "Institution type", "Preference 1",
                            "Preference 2", "Preference 3", "Role", "Pin", "Counted", "Status");
            for (DataValidation list : table.getDataValidations()) {
                assertThat(list.getRegions().getCellRangeAddresses()[0].getLastRow()).isEqualTo(TemplateWorkbook.ROWS);
                assertThat(values(workbook, list)).isNotEmpty().doesNotContain("");
                switch (headers.get(column(list))) {
                    case "Partner" -> assertThat(values(workbook, list)).hasSize(53).contains("Mongolia",
                            "ASEAN Secretariat");
                    case "Gender" -> assertThat(values(workbook, list)).containsExactly("F", "M", "X");
                    case "Status" -> assertThat(values(workbook, list)).containsExactly("confirmed", "cancelled");
                    default -> { }
                }
            }
        }
    }

    @Test
    void theElementsStandInTheOrderOfTheStandard() throws IOException {
        SeminarTemplate.write(folder);

        SchemaOrder.check(Files.readAllBytes(folder.resolve("registrations.xlsx")));
    }

    @Test
    void nothingIsEverReplaced() throws IOException {
        Files.writeString(folder.resolve("registrations.xlsx"), "mine");

        assertThatThrownBy(() -> SeminarTemplate.write(folder)).isInstanceOf(InvalidSeminarException.class)
                .hasMessageContaining("registrations.xlsx").hasMessageContaining("a template replaces nothing");
        assertThat(folder.resolve("registrations.xlsx")).hasContent("mine");
        assertThat(folder.resolve("seminar.yaml")).doesNotExist();
    }

    /** The library is optional: whoever forgot it is told its name, not the name of a class. */
    @Test
    void withoutTheLibraryItsNameIsTold() throws ReflectiveOperationException, IOException {
        List<URL> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.contains("fastexcel")) {
                path.add(url(entry));
            }
        }
        try (URLClassLoader loader = new URLClassLoader(path.toArray(URL[]::new),
                ClassLoader.getPlatformClassLoader())) {
            var write = loader.loadClass(SeminarTemplate.class.getName()).getMethod("write", Path.class);

            assertThatThrownBy(() -> write.invoke(null, folder)).rootCause()
                    .isInstanceOf(ClassNotFoundException.class);
            assertThatThrownBy(() -> write.invoke(null, folder)).cause().isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Maybe the dependency org.dhatim:fastexcel");
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static URL url(String entry) throws MalformedURLException {
        return Path.of(entry).toUri().toURL();
    }

    @SafeVarargs
    private void fill(List<String>... people) throws IOException {
        try (XSSFWorkbook workbook = open()) {
            XSSFSheet table = workbook.getSheetAt(0);
            for (int i = 0; i < people.length; i++) {
                Row row = table.createRow(i + 1);
                for (int column = 0; column < people[i].size(); column++) {
                    if (!people[i].get(column).isEmpty()) {
                        row.createCell(column).setCellValue(people[i].get(column));
                    }
                }
            }
            try (OutputStream out = Files.newOutputStream(folder.resolve("registrations.xlsx"))) {
                workbook.write(out);
            }
        }
    }

    private XSSFWorkbook open() throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("registrations.xlsx"))) {
            return new XSSFWorkbook(in);
        }
    }

    private static int column(DataValidation list) {
        return list.getRegions().getCellRangeAddresses()[0].getFirstColumn();
    }

    private static List<String> values(XSSFWorkbook workbook, DataValidation list) {
        AreaReference area = new AreaReference(list.getValidationConstraint().getFormula1(),
                workbook.getSpreadsheetVersion());
        List<String> values = new ArrayList<>();
        for (CellReference cell : area.getAllReferencedCells()) {
            values.add(workbook.getSheet(cell.getSheetName()).getRow(cell.getRow()).getCell(cell.getCol())
                    .getStringCellValue());
        }
        return values;
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
            texts.add(cell.getStringCellValue());
        }
        return texts;
    }
}
