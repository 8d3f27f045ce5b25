package org.workinggroups.solver.generate;

/** The roles people have in a generated seminar; everybody else has none. */
final class Roles {

    static final String MODERATOR = "moderator";
    static final String RAPPORTEUR = "rapporteur";
    static final String NOTE_TAKER = "note-taker";

    private Roles() {
    }
}
