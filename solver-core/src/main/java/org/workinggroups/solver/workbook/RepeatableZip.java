package org.workinggroups.solver.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Takes the clock out of a workbook, so that equal sheets are equal files. */
final class RepeatableZip {

    /** Any moment but the first that a zip file can name: Java writes that one with the time zone of the machine. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

    private RepeatableZip() {
    }

    /** The same entries in the same order, at no time. */
    static byte[] of(byte[] workbook) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream(workbook.length);
        // Java's own reader of streams does not take the sizes that fastexcel writes after an entry
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get();
                ZipOutputStream out = new ZipOutputStream(copy)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(NO_TIME);
                out.putNextEntry(timeless);
                try (InputStream in = zip.getInputStream(entry)) {
                    copy(in, entry.getName(), out);
                }
                out.closeEntry();
            }
        }
        return copy.toByteArray();
    }

    private static void copy(InputStream in, String name, ZipOutputStream out) throws IOException {
        if (name.equals(PROPERTIES)) {
            String properties = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            out.write(CREATED.matcher(properties).replaceAll("").getBytes(StandardCharsets.UTF_8));
        } else {
            in.transferTo(out);
        }
    }
}
