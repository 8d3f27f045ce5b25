package org.workinggroups.solver.dataset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;
import org.workinggroups.solver.domain.Participant;

/** Text for old spreadsheets: what windows-1252 cannot say is said without its marks. */
final class WindowsText {

    static final Charset CHARSET = Charset.forName("windows-1252");

    /** Letters that have no decomposition into a base letter and marks. */
    private static final Map<String, String> LETTERS = Map.of("ł", "l", "Ł", "L", "đ", "d", "Đ", "D", "ħ", "h",
            "ı", "i");

    private static final char UNDEFINED = '\uFFFD';
    private static final char INVISIBLE_SPACE = '\u00A0';
    private static final char INVISIBLE_HYPHEN = '\u00AD';

    private WindowsText() {
    }

    /** The text with every letter that windows-1252 lacks replaced by the plain one. */
    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().mapToObj(Character::toString)
                .map(letter -> CHARSET.newEncoder().canEncode(letter) ? letter : plain(letter))
                .collect(Collectors.joining());
    }

    /** Somebody whose name and institution can be written. */
    static Participant of(Participant person) {
        return People.named(People.has(person, People.INSTITUTION) ? People.with(person, People.INSTITUTION,
                of(person.values(People.INSTITUTION).getFirst())) : person, of(person.name()));
    }

    /** The text as it looks when its UTF-8 is taken for windows-1252. */
    static String garbled(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), CHARSET);
    }

    /** Whether garbling shows, and loses nothing. */
    static boolean canBeGarbled(String text) {
        String garbled = garbled(text);
        return !garbled.equals(text) && garbled.chars().noneMatch(letter -> letter == UNDEFINED
                || letter == INVISIBLE_SPACE || letter == INVISIBLE_HYPHEN);
    }

    /** The text without marks. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").codePoints()
                .mapToObj(Character::toString).map(letter -> LETTERS.getOrDefault(letter, letter))
                .collect(Collectors.joining());
    }
}
