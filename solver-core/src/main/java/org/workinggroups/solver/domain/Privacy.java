package org.workinggroups.solver.domain;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Who may know what of a seminar.
 *
 * @param stated       the class of each column that is classed otherwise than by default
 * @param chathamHouse whether nobody but the organisers may learn who sits in which group, see
 *                     {@code docs/privacy.md}
 */
public record Privacy(SortedMap<String, DataClass> stated, boolean chathamHouse) {

    /** The classes of a seminar that says nothing. */
    public static final Privacy STANDARD = new Privacy(new TreeMap<>(), false);

    /** The column of access needs. */
    public static final String NEEDS = "needs";

    /** Columns that every plan shows in some way: who they are about could not be placed if they were hidden. */
    public static final List<String> NEVER_SENSITIVE = List.of("id", "preferences", "pin", "forbidden", "counted",
            "role");

    /** Where the next word begins in a name such as {@code bloodGroup}. */
    private static final Pattern NEXT_WORD = Pattern.compile("(\\p{Ll})(\\p{Lu})");

    private static final Set<String> PUBLIC = Set.of("gender", "region", "sector");

    /** Words that tell by themselves that a column is nobody's business. */
    private static final List<String> SENSITIVE_WORDS = List.of("access", "allerg", "belief", "confidential", "diet",
            "disabilit", "emergency", "ethnic", "faith", "gender identity", "health", "medical", "needs", "orientation",
            "passport", "phone", "political", "pregnan", "religio", "risk", "safety", "security", "threat", "visa");

    /** Copies the classes. */
    public Privacy {
        stated = Collections.unmodifiableSortedMap(new TreeMap<>(stated));
    }

    /** {@return whether the seminar says nothing about who may know what} */
    public boolean isStandard() {
        return stated.isEmpty() && !chathamHouse;
    }

    /**
     * {@return a privacy with these classes}
     *
     * @param stated       the class by name of the column or attribute
     * @param chathamHouse whether who sits in which group may not be handed on
     */
    public static Privacy of(Map<String, DataClass> stated, boolean chathamHouse) {
        return new Privacy(new TreeMap<>(stated), chathamHouse);
    }

    /**
     * {@return the class of a column or attribute: as stated, else by its name, else internal}
     *
     * @param column the name of the column or attribute
     */
    public DataClass classOf(String column) {
        DataClass known = stated.get(column);
        if (known != null) {
            return known;
        }
        String words = NEXT_WORD.matcher(column).replaceAll("$1 $2").toLowerCase(Locale.ROOT);
        return SENSITIVE_WORDS.stream().anyMatch(words::contains) ? DataClass.SENSITIVE
                : PUBLIC.contains(column) ? DataClass.PUBLIC : DataClass.INTERNAL;
    }

    /**
     * {@return whether a column or attribute is for the few only}
     *
     * @param column the name of the column or attribute
     */
    public boolean isSensitive(String column) {
        return classOf(column) == DataClass.SENSITIVE;
    }
}
