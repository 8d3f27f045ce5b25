package org.workinggroups.solver.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through a workbook before it is read: the reader takes whatever size a file claims, and a few kilobytes can
 * claim gigabytes.
 */
final class WorkbookGuard {

    /** Parts of a workbook; a thousand sheets have fewer. */
    private static final int MOST_PARTS = 10_000;

    private static final String SAVE_AS = "\"Save as\", \"Excel workbook (.xlsx)\" helps";

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final TableLimits limits;
    private long unpacked;
    private boolean hasStyles;

    private WorkbookGuard(TableLimits limits) {
        this.limits = limits;
    }

    /**
     * Looks through all parts.
     *
     * @return whether the workbook has styles, without which it has no dates
     * @throws RefusedException if a part is larger than the limits, or declares entities
     * @throws IOException      if the file is damaged
     */
    static boolean check(byte[] bytes, TableLimits limits) throws IOException, RefusedException {
        if (partsListed(bytes) > MOST_PARTS) {
            throw new RefusedException("this workbook has more than " + MOST_PARTS + " parts", "it is no workbook");
        }
        WorkbookGuard guard = new WorkbookGuard(limits);
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            requireWorkbook(entries.stream().map(entry -> entry.getName().toLowerCase(Locale.ROOT)).toList());
            for (ZipArchiveEntry entry : entries) {
                guard.check(zip, entry);
            }
        } catch (CountedStream.TooManyException e) {
            throw new RefusedException("this workbook unpacks to more than " + limits.unpackedBytes() / 1_000_000
                    + " MB (limits.unpackedMegabytes)", "pictures are in it, it was made to fill the memory, or "
                    + "is not the workbook that was meant");
        }
        return guard.hasStyles;
    }

    /** Other files are zips too. */
    private static void requireWorkbook(List<String> parts) throws RefusedException {
        if (parts.contains("xl/workbook.bin")) {
            throw new RefusedException("this is a binary workbook (.xlsb)", SAVE_AS);
        }
        if (parts.contains("content.xml") && parts.contains("mimetype")) {
            throw new RefusedException("this is an OpenDocument file (.ods)", SAVE_AS);
        }
        if (parts.stream().noneMatch(part -> part.startsWith("xl/"))) {
            throw new RefusedException("this is a packed file without an Excel workbook in it",
                    "it should be unpacked first, or another file was meant");
        }
    }

    /** How often the list of a zip's parts names one: the library reads all of the list whatever its length says. */
    private static int partsListed(byte[] bytes) {
        int count = 0;
        for (int i = 0; i + 3 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                count++;
            }
        }
        return count;
    }

    private void check(ZipFile zip, ZipArchiveEntry entry) throws IOException, RefusedException {
        boolean plain = entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED;
        if (!plain || entry.getGeneralPurposeBit().usesEncryption()) {
            throw new IOException("a part is packed in a way that no workbook is");
        }
        String name = entry.getName().toLowerCase(Locale.ROOT);
        hasStyles |= name.endsWith("styles.xml");
        CountedStream counted = new CountedStream(zip.getInputStream(entry), limits.unpackedBytes() - unpacked);
        try (InputStream in = new BufferedInputStream(counted)) {
            // drawings of old comments (VML) are not always XML, and never read
            if (mayBeXml(in) && !name.endsWith(".vml")) {
                PartGuard.check(in, limits);
            } else {
                in.transferTo(OutputStream.nullOutputStream());
            }
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
        unpacked += counted.count();
    }

    /** Whether a part begins like XML in any of its encodings; a byte order mark is passed over. */
    private static boolean mayBeXml(InputStream in) throws IOException {
        in.mark(BYTE_ORDER_MARK.length);
        byte[] first = in.readNBytes(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(first, BYTE_ORDER_MARK)) {
            in.reset();
        }
        int start = first.length == 0 ? -1 : first[0] & 0xFF;
        return start == '<' || Character.isWhitespace(start) || start == 0 || start >= 0xEF;
    }
}
