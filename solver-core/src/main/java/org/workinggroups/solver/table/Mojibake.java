package org.workinggroups.solver.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts that were once UTF-8 and were read as windows-1252, such as {@code JosÃ©}. */
public final class Mojibake {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Letters that stand side by side in Czech and Slovak names, such as KRÍŽ, and happen to be sound UTF-8. */
    private static final Pattern NEIGHBOURS = Pattern.compile(
            "[\u00C9\u00CD\u00D3\u00D4\u00DA\u00DD][\u0160\u017D]");

    private Mojibake() {
    }

    /**
     * The text as it was before; empty unless its windows-1252 bytes are sound UTF-8 beyond ASCII, which no text in any
     * language is by chance, but for a few pairs of capitals.
     */
    public static Optional<String> repaired(String text) {
        if (text.chars().noneMatch(character -> character >= 0xC2 && character <= 0xF4)
                || NEIGHBOURS.matcher(text).find()) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
            String repaired = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return Optional.of(repaired).filter(result -> !result.equals(text));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
