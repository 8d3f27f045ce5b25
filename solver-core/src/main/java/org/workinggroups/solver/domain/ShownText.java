package org.workinggroups.solver.domain;

/** Texts of an input as a message may repeat them: on one line, not too long, without control characters. */
public final class ShownText {

    /** Characters that a message repeats. */
    public static final int LONGEST = 120;

    private ShownText() {
    }

    /**
     * {@return the text; what is too long ends in three dots, what cannot be printed becomes a space}
     *
     * @param text any text of an input
     */
    public static String of(String text) {
        int[] characters = text.codePoints().limit(LONGEST)
                .map(character -> isPrintable(character) ? character : ' ').toArray();
        String shown = new String(characters, 0, characters.length);
        return shown.length() < text.length() ? shown + "..." : shown;
    }

    /**
     * {@return whether a character can be shown on one line: no control, no line break, no half of a character}
     *
     * @param character a code point
     */
    public static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
