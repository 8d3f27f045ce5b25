package org.workinggroups.solver.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.table.Sheets;

/** Damaged tables end in a seminar or in told problems, soon, and never in anything else. */
class TableMutationProperties {

    private static final List<List<String>> ROWS = List.of(List.of("Participants of the seminar"), List.of(),
            List.of("Participant ID", "Surname", "First name", "E-mail", "Country", "Preferred working group", "Status"),
            List.of("P1", "Dörr", "Zoë", "zoe@seminar.example", "Germany", "1 / 2", ""),
            List.of("P2", "VICHET", "Keo", "keo@seminar.example", "Laos", "2nd group", "confirmed"),
            List.of("P3", "Bat", "=Temuulen", "", "mn", "Civic space", "cancelled"),
            List.of("P4", "Lindqvist", "Anna", "", "", "", ""));

    private static final List<byte[]> FILES = List.of(Sheets.of(ROWS), csv(";").getBytes(Charset.forName("windows-1252")),
            csv("\t").getBytes(StandardCharsets.UTF_16), csv(",").getBytes(StandardCharsets.UTF_8));

    private static String csv(String separator) {
        StringBuilder text = new StringBuilder();
        ROWS.forEach(row -> text.append(String.join(separator, row)).append("\r\n"));
        return text.toString();
    }

    @Provide
    Arbitrary<List<MutationProperties.Damage>> damages() {
        Arbitrary<byte[]> inserted = Arbitraries.oneOf(Arbitraries.bytes().array(byte[].class).ofMaxSize(6),
                Arbitraries.of("<", ">", "&#x1F;", "\"", "</c>", "<row>", " r=\"ZZZ1\"", " t=\"e\"", "<!DOCTYPE a>", "=",
                        "_xD800_", "\0", "\r\n", ";;;;", "1e999999999", "-1", "\uFEFF", "PK\1\2", "é")
                        .map(text -> text.getBytes(StandardCharsets.UTF_8)));
        return Combinators.combine(Arbitraries.just(""), Arbitraries.doubles().between(0, 1),
                Arbitraries.integers().between(0, 12), inserted).as(MutationProperties.Damage::new)
                .list().ofMinSize(1).ofMaxSize(3);
    }

    @Property(seed = "21", tries = 400, edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void damagedFilesAreReadOrRefused(@ForAll("damages") List<MutationProperties.Damage> damages) {
        for (byte[] file : FILES) {
            byte[] damaged = file;
            for (MutationProperties.Damage damage : damages) {
                damaged = damage.applyTo(damaged);
            }
            readOrRefuse(damaged);
        }
    }

    /** A zip finds out about most damage by its check sums; this damage is done before the parts are packed. */
    @Property(seed = "22", tries = 300, edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void workbooksWithDamagedPartsAreReadOrRefused(@ForAll("damages") List<MutationProperties.Damage> damages,
            @ForAll("part") int part) throws IOException {
        readOrRefuse(withDamagedPart(FILES.getFirst(), part, damages));
    }

    @Provide
    Arbitrary<Integer> part() {
        return Arbitraries.integers().between(0, 8);
    }

    /** Files that once did worse than being refused. */
    @TestFactory
    Stream<DynamicTest> regressions() throws IOException {
        Path folder = Path.of("src/test/resources/regressions");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                    file.getFileName().toString(), () -> readOrRefuse(Files.readAllBytes(file))));
        }
    }

    private static byte[] withDamagedPart(byte[] workbook, int part, List<MutationProperties.Damage> damages)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder().setByteArray(workbook).get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            int index = 0;
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                for (MutationProperties.Damage damage : index++ == part ? damages
                        : List.<MutationProperties.Damage>of()) {
                    content = damage.applyTo(content);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private static void readOrRefuse(byte[] table) {
        for (String reading : List.of("strict", "lenient")) {
            Map<String, byte[]> files = Map.of("seminar.yaml", (SeminarFolder.YAML + "registrations: {reading: " + reading
                    + "}\n").getBytes(StandardCharsets.UTF_8), "registrations.csv", table);
            try {
                assertThat(assertTimeout(Duration.ofSeconds(5), () -> SeminarReader.read(new MemoryFolder(files)))
                        .participants()).isNotEmpty();
            } catch (InvalidSeminarException e) {
                assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                    assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
                    assertThat(problem.message()).doesNotContain("Exception", "java.", "fastexcel", "null");
                });
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("Keep this as a regression: " + keep(table), e);
            }
        }
    }

    private static Path keep(byte[] table) {
        try {
            return Files.write(Files.createTempFile("regression", ".table"), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
