package org.workinggroups.solver.audit;

/** What can be said of how a segment fared. */
public enum Verdict {
    /** Too few people, or everybody: nothing can be said. */
    NOT_JUDGED("not judged"),
    /** Chance alone gives such a lot often. */
    EVEN("as chance would have it"),
    /** Chance rarely gives so bad a lot, but what they wished accounts for it. */
    WORSE_BY_WISHES("worse, by what they wished"),
    /** Chance rarely gives so bad a lot, also among people with the same first choice. */
    WORSE("worse than others who wished the same"),
    /** Chance rarely gives so good a lot, but what they wished accounts for it. */
    BETTER_BY_WISHES("better, by what they wished"),
    /** Chance rarely gives so good a lot, also among people with the same first choice. */
    BETTER("better than others who wished the same");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** {@return the verdict in words} */
    public String words() {
        return words;
    }

    /** {@return whether it is worth a sentence of its own} */
    public boolean isDifference() {
        return this != NOT_JUDGED && this != EVEN;
    }

    static Verdict of(boolean worse, boolean differs, boolean differsAmongAlike) {
        if (differsAmongAlike) {
            return worse ? WORSE : BETTER;
        }
        return !differs ? EVEN : worse ? WORSE_BY_WISHES : BETTER_BY_WISHES;
    }
}
