package org.workinggroups.solver.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is compared of two spellings. */
public final class WordKey {

    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]");

    private WordKey() {
    }

    /** Letters and digits in lower case: case, spaces and punctuation do not matter. */
    public static String of(String text) {
        return letters(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    /** As {@link #of}, and accents do not matter either. */
    public static String withoutAccents(String text) {
        return letters(text.chars().allMatch(character -> character < FIRST_BEYOND_ASCII) ? text
                : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll(""));
    }

    private static String letters(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
            if (matters(lower.codePointAt(i))) {
                key.appendCodePoint(lower.codePointAt(i));
            }
        }
        return key.toString();
    }

    private static boolean matters(int character) {
        return Character.isLetterOrDigit(character) || switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.OTHER_SYMBOL,
                    Character.LETTER_NUMBER -> true;
            default -> false;
        };
    }
}
