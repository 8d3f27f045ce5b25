package org.workinggroups.solver.privacy;

import java.util.List;
import org.workinggroups.solver.domain.DataClass;

/** What an output is, and so what it holds and whom it is for. */
public enum OutputKind {
    /** {@code allocation.json}: the whole plan. Sensitive attributes stand in it as counts and in its criteria. */
    WHOLE_PLAN("the secretariat", true, DataClass.INTERNAL, DataClass.SENSITIVE),
    /** The plan by name. */
    PLAN("the organisers", true, DataClass.INTERNAL),
    /** Rows for letters. */
    LETTERS("whoever sends the letters", false, DataClass.INTERNAL),
    /** Rows for badges. */
    BADGES("whoever prints the badges", false, DataClass.INTERNAL),
    /** A moderator's sheet. */
    MODERATOR("the moderator of the group", false, DataClass.INTERNAL),
    /** The edition for the public. */
    PUBLIC("everybody", false, DataClass.PUBLIC),
    /** A study of the goals, without people. */
    STUDY("the organisers", false, DataClass.INTERNAL),
    /** A seminar's own files. */
    SEMINAR("the secretariat", true, DataClass.INTERNAL, DataClass.SENSITIVE),
    /** A seminar under other ids. */
    PSEUDONYMISED("whoever solves the seminar", true, DataClass.SENSITIVE),
    /** What was read as something other than it says. */
    LOG("the secretariat", false, DataClass.INTERNAL, DataClass.SENSITIVE);

    private final String audience;
    private final boolean internal;
    private final List<DataClass> holds;

    OutputKind(String audience, boolean internal, DataClass... holds) {
        this.audience = audience;
        this.internal = internal;
        this.holds = List.of(holds);
    }

    /** {@return whom it is for, in words} */
    public String audience() {
        return audience;
    }

    /** {@return which classes of columns may stand in it} */
    public List<DataClass> holds() {
        return holds;
    }

    /**
     * {@return whether it may tell who sits in which group}
     *
     * @param chathamHouse whether the Chatham House Rule applies
     */
    public boolean mayHoldMembership(boolean chathamHouse) {
        return internal || !chathamHouse && (this == LETTERS || this == BADGES || this == MODERATOR);
    }
}
