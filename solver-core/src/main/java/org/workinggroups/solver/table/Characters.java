package org.workinggroups.solver.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;
import org.workinggroups.solver.domain.Place;

/**
 * A text, and how its bytes were understood.
 *
 * @param text    without a byte order mark
 * @param charset the character set, in words
 */
record Characters(String text, String charset) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Whoever writes UTF-8 with a slip writes far more sound characters than broken ones. */
    private static final int SOUND_TO_BROKEN = 4;

    /** At least one of so many characters of a table is a separator, a digit or a Latin letter. */
    private static final int LEAST_LATIN = 20;

    /** The bytes looked at to tell UTF-16 without a byte order mark. */
    private static final int SAMPLE = 4096;

    /** Decodes strictly; empty, with the problem told, if the bytes are no text. */
    static Optional<Characters> decode(String name, byte[] bytes, Optional<Charset> given, Problems problems) {
        Charset charset = given.or(() -> marked(bytes)).or(() -> unmarkedUtf16(bytes)).orElse(StandardCharsets.UTF_8);
        Optional<String> text = strictly(bytes, charset);
        boolean guessed = text.isEmpty() && given.isEmpty() && charset.equals(StandardCharsets.UTF_8)
                && marked(bytes).isEmpty() && !isBrokenUtf8(bytes);
        if (guessed) {
            charset = guess(bytes);
            text = strictly(bytes, charset);
        }
        if (text.isEmpty()) {
            reportBroken(name, bytes, charset, problems);
            return Optional.empty();
        }
        if (guessed) {
            problems.notice(Place.in(name), "", "read as " + charset.name() + ", which is a guess: the file does not "
                    + "say it", "a wrong letter in a name shows a wrong guess; seminar.yaml can name the charset");
        }
        return checked(name, text.get(), words(charset, !marked(bytes).isEmpty()), problems);
    }

    private static String words(Charset charset, boolean marked) {
        return charset.name() + (marked ? " with byte order mark" : "");
    }

    private static Optional<Characters> checked(String name, String text, String charset, Problems problems) {
        String content = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        int nul = content.indexOf('\0');
        if (nul >= 0) {
            problems.error(new Place(name, Lines.at(content, nul), ""), "", "this file has characters that no text has",
                    "it is no text; save as CSV UTF-8");
            return Optional.empty();
        }
        if (content.isBlank()) {
            problems.error(Place.in(name), "", "this file is empty", "it was not saved");
            return Optional.empty();
        }
        return Optional.of(new Characters(content, charset));
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(decoder(charset).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** What a byte order mark says (The Unicode Standard, 23.8). */
    private static Optional<Charset> marked(byte[] bytes) {
        int first = at(bytes, 0) << 8 | at(bytes, 1);
        return first == 0xFFFE ? Optional.of(StandardCharsets.UTF_16LE)
                : first == 0xFEFF ? Optional.of(StandardCharsets.UTF_16BE)
                : first == 0xEFBB && at(bytes, 2) == 0xBF ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : 0;
    }

    /** UTF-16 shows itself by a zero in every second byte of separators, line breaks, digits and Latin letters. */
    private static Optional<Charset> unmarkedUtf16(byte[] bytes) {
        int[] zeros = new int[2];
        boolean[] separated = new boolean[2];
        int length = Math.min(SAMPLE, bytes.length) / 2 * 2;
        for (int i = 0; i < length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
            separated[i % 2] |= bytes[i] == 0 && ",;\t\r\n".indexOf(bytes[i ^ 1]) >= 0;
        }
        int zero = zeros[0] > zeros[1] ? 0 : 1;
        return bytes.length % 2 == 0 && separated[zero] && zeros[zero] * LEAST_LATIN >= length / 2
                ? Optional.of(zero == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE) : Optional.empty();
    }

    /** Whether bytes that are no UTF-8 are so only here and there. */
    private static boolean isBrokenUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        long broken = 0;
        while (decoder.decode(in, out, true).isError()) {
            in.position(in.position() + 1);
            broken++;
        }
        long sound = out.flip().chars().filter(character -> character > 0x7F).count();
        return sound > broken * SOUND_TO_BROKEN;
    }

    private static Charset guess(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(Characters::named)
                .filter(charset -> strictly(bytes, charset).isPresent()).orElse(WINDOWS);
    }

    /** The character set of a name, if this Java knows it. */
    static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static void reportBroken(String name, byte[] bytes, Charset charset, Problems problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        decoder(charset).decode(in, out, true);
        String text = out.flip().toString();
        problems.error(new Place(name, Lines.at(text, text.length()), ""), in.hasRemaining()
                ? String.format(Locale.ROOT, "byte %02X", bytes[in.position()]) : "", "this line has a character that "
                + "is not " + charset.name(), "saved in another character set; save as CSV UTF-8");
    }
}
