package org.workinggroups.solver.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.io.SeminarReader;

/** The data sets in the repository are what the generator makes today, and what the reader reads. */
class DatasetTest {

    private static final Path DATASETS = Path.of("..", "datasets");

    @ParameterizedTest
    @CsvSource({"asem17-sofia-2017, 2017", "asem19-tromso-2019, 2019", "asem24-mongolia-2026, 2026"})
    void theSeedGivesTheDataSetAgain(String name, long seed) {
        Seminar generated = new SeminarGenerator(seed).generate(SeminarSpecification.named(name));

        assertThat(SeminarReader.read(DATASETS.resolve(name)).seminar()).isEqualTo(generated);
    }

    @ParameterizedTest
    @CsvSource({"asem17-sofia-2017, 2017", "asem19-tromso-2019, 2019", "asem24-mongolia-2026, 2026"})
    void writingTheDataSetAgainGivesTheSameFiles(String name, long seed, @TempDir Path folder) {
        DatasetWriter.write(folder, SeminarSpecification.named(name), seed);

        for (String file : new String[] {"seminar.yaml", "registrations.csv", "relations.csv"}) {
            assertThat(folder.resolve(file)).hasSameTextualContentAs(DATASETS.resolve(name).resolve(file));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everySpecificationCanBeWrittenAndReadAgain(String name, @TempDir Path folder) {
        Seminar written = DatasetWriter.write(folder, SeminarSpecification.named(name), 1);

        assertThat(SeminarReader.read(folder).seminar()).isEqualTo(written);
    }

    static List<String> names() {
        return SeminarSpecification.names();
    }
}
