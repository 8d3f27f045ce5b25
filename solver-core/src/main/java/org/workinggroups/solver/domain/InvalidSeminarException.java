package org.workinggroups.solver.domain;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a seminar cannot be used as it is; lists every problem found, not only the first. */
public final class InvalidSeminarException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * An exception that tells everything at once.
     *
     * @param problems everything that is wrong, at least one
     */
    public InvalidSeminarException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** {@return every problem found, in the order of the input} */
    public List<Problem> problems() {
        return problems;
    }
}
