package org.workinggroups.solver.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.workinggroups.solver.io.AtomicFiles;
import org.workinggroups.solver.workbook.TextWorkbook;

/**
 * Writes one sheet as people send it: a workbook, a CSV file of an old spreadsheet program, and one of a new program,
 * each with the settings that read it. The clean seminar must be there already.
 */
final class SpreadsheetFiles {

    private static final char SEPARATOR = ';';
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String WORKBOOK = "registrations.xlsx";
    private static final String WINDOWS = "registrations-windows-1252.csv";
    private static final String UTF_8 = "registrations-utf-8.csv";

    private final Path folder;

    SpreadsheetFiles(Path folder) {
        this.folder = folder;
    }

    void write(DirtySpreadsheet sheet) {
        CsvTable table = sheet.table();
        write(WORKBOOK, TextWorkbook.titled("Registrations", table.rows()));
        write(WINDOWS, table.bytes("", SEPARATOR, WindowsText.CHARSET));
        write(UTF_8, table.bytes(BYTE_ORDER_MARK, SEPARATOR, StandardCharsets.UTF_8));
        sheet.defects().write(folder.resolve("defects.csv"));
        write("relations.csv", read("relations.csv"));
        String settings = new String(read("seminar.yaml"), StandardCharsets.UTF_8);
        write("seminar.yaml", settings(settings, WORKBOOK, "lenient"));
        write("windows-1252.yaml", settings(settings, WINDOWS, "lenient"));
        write("utf-8.yaml", settings(settings, UTF_8, "lenient"));
        write("strict.yaml", settings(settings, WORKBOOK, "strict"));
    }

    private static byte[] settings(String settings, String file, String reading) {
        return settings.replace("\nregistrations: registrations.csv\n", "\nregistrations:\n  file: " + file
                + "\n  reading: " + reading + "\n  columns: {name: " + SheetRow.NAME + ", partner: " + SheetRow.COUNTRY
                + ", institutionType: " + SheetRow.TYPE + ", preferences: " + SheetRow.WISHES + "}\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] read(String name) {
        try {
            return Files.readAllBytes(folder.resolve("clean").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("The clean seminar's " + name + " cannot be read", e);
        }
    }

    private void write(String name, byte[] content) {
        AtomicFiles.write(folder.resolve(name), content);
    }
}
