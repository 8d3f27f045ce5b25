package org.workinggroups.solver.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.io.SeminarFiles;
import org.workinggroups.solver.io.SeminarInspection;
import org.workinggroups.solver.io.SeminarReader;

/** Three files as people send them are the same seminar, and nothing in them is repaired in silence. */
class DirtyReadingTest {

    @ParameterizedTest
    @ValueSource(strings = {"seminar.yaml", "windows-1252.yaml", "utf-8.yaml"})
    void everyVariantIsTheSeminarThatIsMeant(String settings) {
        Seminar meant = Dataset.DIRTY_SPREADSHEET.seminar();
        Seminar read = read(settings).seminar();

        assertThat(texts(read)).isEqualTo(texts(meant));
        assertThat(read).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void soIsEveryVariantOfAnotherSeed(long seed, @TempDir Path folder) {
        Seminar meant = DatasetWriter.write(folder, Dataset.DIRTY_SPREADSHEET.specification(), seed);

        for (String settings : List.of("seminar.yaml", "windows-1252.yaml", "utf-8.yaml")) {
            assertThat(texts(SeminarReader.read(folder.resolve(settings)).seminar())).isEqualTo(texts(meant));
        }
    }

    /** People in words, so that a difference shows; they are invented. */
    private static List<String> texts(Seminar seminar) {
        return seminar.participants().stream().map(person -> person.id() + " " + person.name() + " " + person.email()
                + " " + person.preferences() + " " + person.attributes()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seminar.yaml", "windows-1252.yaml", "utf-8.yaml"})
    void everyDefectIsTold(String settings) throws IOException {
        SeminarFiles read = read(settings);

        assertThat(defects().filter(defect -> !isTold(defect, read))).isEmpty();
    }

    /** Of what only a human can decide, the first is told and the rest counted, or every one is told. */
    private static boolean isTold(List<String> defect, SeminarFiles read) {
        int row = Integer.parseInt(defect.get(1));
        String column = defect.get(2);
        return switch (DefectKind.valueOf(defect.get(0).toUpperCase(Locale.ROOT).replace('-', '_'))) {
            case MERGED_HEADER_ROW -> read.log().forms().stream().anyMatch(form -> form.contains("row 2"));
            case BLANK_ROW -> read.notices().stream().anyMatch(notice -> notice.toString().contains("5 empty rows"));
            case SURNAME_UPPER_CASE -> read.notices().stream().anyMatch(notice ->
                    notice.message().contains("31 surnames are in capitals"));
            case FORMULA_LIKE_CELL -> read.notices().stream().anyMatch(notice -> notice.message().contains(
                    "4 cells begin like a formula") && notice.message().contains(defect.get(1)));
            case CANCELLED_ROW -> read.notices().stream().anyMatch(notice -> notice.place().row() == row
                    && notice.message().contains("left out"));
            case EXACT_DUPLICATE_ROW, NEAR_DUPLICATE_PERSON -> read.log().changes().stream().anyMatch(change ->
                    change.place().row() == row && change.readAs().isEmpty() && change.why().contains("same"));
            default -> read.log().changes().stream().anyMatch(change -> change.place().row() == row
                    && change.place().column().equals(column) && change.readAs().equals(defect.get(4)));
        };
    }

    @Test
    void readStrictlyItIsRefusedWithRowAndColumn() {
        SeminarInspection inspection = SeminarReader.inspect(Dataset.DIRTY_SPREADSHEET.folder().resolve("strict.yaml"));
        List<Problem> errors = inspection.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR).toList();

        assertThat(inspection.files()).isEmpty();
        assertThat(errors).isNotEmpty().allMatch(error -> error.place().file().equals("registrations.xlsx")
                && error.place().row() > 2 && !error.place().column().isEmpty());
    }

    private static SeminarFiles read(String settings) {
        return SeminarReader.read(Dataset.DIRTY_SPREADSHEET.folder().resolve(settings));
    }

    private static Stream<List<String>> defects() throws IOException {
        return SimpleCsv.rows(Files.readString(Dataset.DIRTY_SPREADSHEET.folder().resolve("defects.csv")), ',').stream()
                .skip(1);
    }
}
