package org.workinggroups.solver.benchmarks.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.workinggroups.solver.io.AsemPartners;

/**
 * A seminar of many invented people, as a workbook and as CSV; half of the cells say it in other words than the library.
 *
 * @param folder where it is written
 * @param people how many there are
 */
record LargeTable(Path folder, int people) {

    private static final List<String> HEADERS = List.of("Participant ID", "First name", "Surname", "E-mail", "Sex",
            "Country", "Institution", "Sector", "Type of institution", "Expertise", "Preferred working group", "Role",
            "Status", "Arrival", "Languages");
    private static final List<String> WISHES = List.of("WG1 > WG3", "2", "Working Group 3", "1 / 4", "");

    /** The folder of the seminar as a workbook. */
    Path workbook() throws IOException {
        Path seminar = seminar("workbook", "registrations.xlsx");
        try (OutputStream out = Files.newOutputStream(seminar.resolve("registrations.xlsx"));
                Workbook workbook = new Workbook(out, "Benchmark", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Participants");
            IntStream.rangeClosed(0, people).forEach(row -> {
                List<String> cells = row == 0 ? HEADERS : person(row);
                IntStream.range(0, cells.size()).filter(column -> !cells.get(column).isEmpty())
                        .forEach(column -> sheet.value(row, column, cells.get(column)));
            });
        }
        return seminar;
    }

    /** The folder of the seminar as CSV. */
    Path csv() throws IOException {
        Path seminar = seminar("csv", "registrations.csv");
        Files.write(seminar.resolve("registrations.csv"), IntStream.rangeClosed(0, people)
                .mapToObj(row -> String.join(";", row == 0 ? HEADERS : person(row))).toList(), StandardCharsets.UTF_8);
        return seminar;
    }

    private Path seminar(String name, String registrations) throws IOException {
        Path seminar = Files.createDirectories(folder.resolve(name));
        Files.writeString(seminar.resolve("seminar.yaml"), "groups: [{id: WG1}, {id: WG2}, {id: WG3}, {id: WG4}]\n"
                + "registrations: " + registrations + "\n");
        return seminar;
    }

    private static List<String> person(int row) {
        String partner = AsemPartners.all().get(row % AsemPartners.all().size()).name();
        return List.of("P" + row, "Person", "Number " + row, "person" + row + "@seminar.example",
                row % 2 == 0 ? "female" : "M", partner, "Institution " + row % 997, "Civil society", "NGO", "law",
                WISHES.get(row % WISHES.size()), "participant", "confirmed", "2026-11-23", "English");
    }
}
