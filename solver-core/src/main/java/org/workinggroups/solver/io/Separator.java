package org.workinggroups.solver.io;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What stands between the cells of a CSV file. */
public enum Separator {

    /** What most programs expect. */
    COMMA(","),

    /** What Excel expects where the comma is the decimal mark. */
    SEMICOLON(";"),

    /** What survives copying and pasting. */
    TAB("\t");

    private final String text;

    Separator(String text) {
        this.text = text;
    }

    /** {@return the character itself} */
    public String text() {
        return text;
    }

    /** {@return the word for it, such as {@code comma}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the separator of this word, whatever its case; empty if there is none}
     *
     * @param label a word, such as {@code semicolon}
     */
    public static Optional<Separator> find(String label) {
        return Arrays.stream(values()).filter(separator -> separator.label().equalsIgnoreCase(label.strip()))
                .findFirst();
    }
}
