package org.workinggroups.solver.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.table.Lines;
import org.workinggroups.solver.table.Problems;

/**
 * A file's text.
 *
 * @param name the file's name as messages say it
 * @param text the content, without a byte order mark
 */
record TextFile(String name, String text) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Decodes UTF-8 strictly; empty, with the problem told, if that is not what the bytes are. */
    static Optional<TextFile> decode(String name, byte[] bytes, Problems problems) {
        if (isWorkbook(bytes)) {
            problems.error(Place.in(name), "", "this is a workbook, not a text file", "another file was meant");
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        int nul = text.indexOf('\0');
        if (nul >= 0 || startsAsUtf16(bytes)) {
            problems.error(new Place(name, Lines.at(text, Math.max(0, nul)), ""), "", "this file has characters that no "
                    + "text has", "it was saved as Unicode (UTF-16), or is no text; save as UTF-8");
            return Optional.empty();
        }
        if (result.isError()) {
            problems.error(new Place(name, Lines.at(text, text.length()), ""), String.format(Locale.ROOT, "byte %02X",
                    bytes[in.position()]), "this line has a character that is not UTF-8",
                    "saved as windows-1252; save as UTF-8");
            return Optional.empty();
        }
        return decoded(name, text, problems);
    }

    private static Optional<TextFile> decoded(String name, String text, Problems problems) {
        String content = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        if (content.isBlank()) {
            problems.error(Place.in(name), "", "this file is empty", "it was not saved");
            return Optional.empty();
        }
        return Optional.of(new TextFile(name, content));
    }

    private static boolean isWorkbook(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    private static boolean startsAsUtf16(byte[] bytes) {
        return bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE
                || (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF);
    }
}
