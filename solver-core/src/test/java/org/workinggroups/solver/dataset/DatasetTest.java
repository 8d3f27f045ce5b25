package org.workinggroups.solver.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.generate.SeminarSpecification;
import org.workinggroups.solver.io.SeminarReader;

/** The data sets in the repository are what the generator makes today, and what the reader reads. */
class DatasetTest {

    /** What stands beside the generated files: said by people, or found by the solver. */
    private static final List<String> NOT_GENERATED = List.of("README.md", "best-known.json", "published");

    /** What whoever follows the README leaves in a data set's folder; no part of it, nor of the repository. */
    private static final String TRIED = "allocation";

    @ParameterizedTest
    @EnumSource
    void writingTheDataSetAgainGivesTheSameFilesByteForByte(Dataset dataset, @TempDir Path folder)
            throws IOException {
        DatasetWriter.write(folder, dataset.specification(), dataset.seed());

        Set<Path> generated = files(folder);
        assertThat(files(dataset.folder())).isEqualTo(generated);
        for (Path file : generated) {
            if (file.toString().endsWith(".xlsx")) {
                assertThat(entries(folder.resolve(file))).isEqualTo(entries(dataset.folder().resolve(file)));
            } else {
                assertThat(folder.resolve(file)).hasSameBinaryContentAs(dataset.folder().resolve(file));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsWhatIsReadWhateverTheSeed(Dataset dataset, @TempDir Path folder) {
        Seminar written = DatasetWriter.write(folder, dataset.specification(), 1);

        assertThat(SeminarReader.read(dataset.clean(folder)).seminar()).isEqualTo(written);
    }

    @ParameterizedTest
    @EnumSource
    void theReadmeTellsHowToMakeItAgainAndNoFileIsLarge(Dataset dataset) throws IOException {
        assertThat(dataset.folder().resolve("README.md")).content().contains("generate --spec " + dataset.id()
                + " --seed " + dataset.seed() + " --out datasets/" + dataset.id()).contains("fictional");
        try (Stream<Path> files = Files.walk(dataset.folder())) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> !file.startsWith(dataset.folder().resolve(TRIED))))
                    .allMatch(file -> file.toFile().length() < 200_000);
        }
    }

    @Test
    void everySpecificationHasItsDataSet() {
        assertThat(SeminarSpecification.names()).containsExactlyElementsOf(Stream.of(Dataset.values())
                .map(Dataset::id).toList());
    }

    /** The files in a workbook, which other releases of Java may compress otherwise. */
    private static Map<String, String> entries(Path workbook) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName() + " " + entry.getTimeLocal(), new String(zip.readAllBytes(),
                        StandardCharsets.UTF_8));
            }
        }
        assertThat(entries).isNotEmpty();
        return entries;
    }

    private static Set<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new TreeSet<>(files.filter(Files::isRegularFile).map(folder::relativize)
                    .filter(file -> !NOT_GENERATED.contains(file.getName(0).toString()))
                    .filter(file -> !file.startsWith(TRIED)).toList());
        }
    }
}
