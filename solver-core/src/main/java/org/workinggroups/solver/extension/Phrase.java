package org.workinggroups.solver.extension;

/**
 * A sentence or clause of the explanations that a criterion may word itself, as {@link java.text.MessageFormat} reads
 * it (an apostrophe is written twice). Of counts: {@code {0}} the group, {@code {1}} by how many people, {@code {2}}
 * what is asked for, {@code {3}} how many there are, {@code {4}} the criterion.
 */
public enum Phrase {
    /** A group has too few, such as {@code {0} has only {3}}. */
    NOW_BELOW("now", "below"),
    /** A group has too many, such as {@code {0} has {3} from one house}. */
    NOW_ABOVE("now", "above"),
    /** A group has what is asked for. */
    NOW_WITHIN("now", "within"),
    /** A group would have too few. */
    THEN_BELOW("then", "below"),
    /** A group would have too many. */
    THEN_ABOVE("then", "above"),
    /** A group would have what is asked for. */
    THEN_WITHIN("then", "within"),
    /** A change makes it worse; {@code {0}} by how much, in the criterion's units, {@code {1}} the criterion. */
    CHANGE_WORSE("change", "worse"),
    /** A change makes it better; {@code {0}} and {@code {1}} as above. */
    CHANGE_BETTER("change", "better"),
    /** Why somebody sits where they do; {@code {0}} the person, {@code {1}} their group, {@code {2}} the criterion. */
    REASON_HERE("reason", "here");

    private final String kind;
    private final String ending;

    Phrase(String kind, String ending) {
        this.kind = kind;
        this.ending = ending;
    }

    /**
     * {@return the key under which the words of a criterion stand, such as {@code now.balance.above}}
     *
     * @param criterion the criterion's id
     */
    public String key(String criterion) {
        return kind + "." + criterion + "." + ending;
    }
}
