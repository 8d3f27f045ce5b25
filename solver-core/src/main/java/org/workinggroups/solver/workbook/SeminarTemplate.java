package org.workinggroups.solver.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.io.AtomicFiles;

/** The files a new seminar begins with: settings with remarks, and an empty workbook for the registrations. */
public final class SeminarTemplate {

    private static final String SETTINGS = "seminar.yaml";
    private static final String REGISTRATIONS = "registrations.xlsx";

    private SeminarTemplate() {
    }

    /**
     * Writes {@code seminar.yaml} and {@code registrations.xlsx}.
     *
     * @param folder where to; made if there is none
     * @throws InvalidSeminarException if one of the files is there already, or cannot be written; nothing is written
     *                                 then
     * @throws IllegalStateException   if fastexcel is not on the class path
     */
    public static void write(Path folder) {
        List<Problem> there = List.of(SETTINGS, REGISTRATIONS).stream().map(folder::resolve)
                .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS)).map(SeminarTemplate::taken).toList();
        if (!there.isEmpty()) {
            throw new InvalidSeminarException(there);
        }
        Map<Path, byte[]> files = new LinkedHashMap<>();
        files.put(folder.resolve(REGISTRATIONS), TemplateWorkbook.bytes());
        files.put(folder.resolve(SETTINGS), settings());
        AtomicFiles.write(files);
    }

    private static Problem taken(Path file) {
        return Problem.error(Place.in(String.valueOf(file.getFileName())), file.toString(),
                "there is such a file already, and a template replaces nothing", "another folder was meant");
    }

    private static byte[] settings() {
        try (InputStream in = SeminarTemplate.class.getResourceAsStream(SETTINGS)) {
            if (in == null) {
                throw new IllegalStateException("The file " + SETTINGS + " is missing from the library.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
