package org.workinggroups.solver.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.table.Problems;
import org.workinggroups.solver.table.Sheets;
import org.workinggroups.solver.table.Table;
import org.workinggroups.solver.table.TableReader;
import org.workinggroups.solver.table.TableSettings;

/** A seminar is the same whatever form its tables come in. */
class TableFormProperties {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Provide
    Arbitrary<Seminar> seminars() {
        return Seminars.any();
    }

    @Property(seed = "11", tries = 60, edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void everyDialectOfCsvReadsBackEqual(@ForAll("seminars") Seminar seminar) {
        for (char separator : ",;\t".toCharArray()) {
            for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE")) {
                for (String mark : List.of("", "\uFEFF")) {
                    assertSame(seminar, rows -> (mark + csv(rows, separator)).getBytes(Charset.forName(charset)), "");
                }
            }
            assertSame(seminar, rows -> csv(rows, separator, "\r\n").getBytes(StandardCharsets.UTF_8), "");
            if (isWindows(seminar)) {
                assertSame(seminar, rows -> csv(rows, separator).getBytes(WINDOWS), "windows-1252");
            }
        }
    }

    @Property(seed = "12", tries = 60, edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void aWorkbookReadsBackEqual(@ForAll("seminars") Seminar seminar) {
        assertSame(seminar, Sheets::of, "");
    }

    private static void assertSame(Seminar seminar, Function<List<List<String>>, byte[]> form, String charset) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        SeminarWriter.files(seminar, "").forEach((name, content) -> files.put(name,
                name.endsWith(".csv") ? form.apply(rows(name, content)) : settings(content, charset)));

        Seminar read = SeminarReader.read(new MemoryFolder(files));
        assertThat(read.equals(seminar)).as("%s becomes %s", seminar.participants(), read.participants()).isTrue();
    }

    private static byte[] settings(byte[] yaml, String charset) {
        String text = new String(yaml, StandardCharsets.UTF_8);
        return (charset.isEmpty() ? text : text.replace("\nregistrations: registrations.csv\n",
                "\nregistrations: {file: registrations.csv, charset: " + charset + "}\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<List<String>> rows(String name, byte[] content) {
        Problems problems = new Problems();
        Table table = TableReader.read(name, content, TableSettings.STANDARD, "id"::equals, problems).orElseThrow();
        problems.throwIfAny();
        List<List<String>> rows = new ArrayList<>(List.of(table.headers()));
        table.rows().forEach(row -> rows.add(row.cells()));
        return rows;
    }

    private static String csv(List<List<String>> rows, char separator) {
        return csv(rows, separator, "\n");
    }

    private static String csv(List<List<String>> rows, char separator, String end) {
        return rows.stream().map(row -> row.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(String.valueOf(separator))) + end).collect(Collectors.joining());
    }

    private static boolean isWindows(Seminar seminar) {
        return SeminarWriter.files(seminar, "").entrySet().stream().filter(file -> file.getKey().endsWith(".csv"))
                .allMatch(file -> WINDOWS.newEncoder().canEncode(new String(file.getValue(), StandardCharsets.UTF_8)));
    }
}
