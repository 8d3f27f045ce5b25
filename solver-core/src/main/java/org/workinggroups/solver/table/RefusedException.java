package org.workinggroups.solver.table;

import java.util.Objects;

/** A file that is not read because of what it would do. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1;
    private final String maybe;

    /**
     * A refusal.
     *
     * @param message what is wrong
     * @param maybe   the likely cause
     */
    RefusedException(String message, String maybe) {
        super(message);
        this.maybe = maybe;
    }

    /** What is wrong. */
    String wrong() {
        return Objects.requireNonNull(getMessage());
    }

    String maybe() {
        return maybe;
    }
}
