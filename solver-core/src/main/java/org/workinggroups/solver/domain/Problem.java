package org.workinggroups.solver.domain;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that is wrong with the input, or that its owner should know.
 *
 * @param severity whether it stops the work
 * @param place    where it stands
 * @param value    the offending value, or empty
 * @param message  what is wrong, as a sentence without a full stop
 * @param maybe    the likely cause, or empty
 */
public record Problem(Severity severity, Place place, String value, String message, String maybe) {

    /** Whether a problem stops the work. */
    public enum Severity {
        /** The input cannot be used as it is. */
        ERROR,
        /** The rules contradict each other: no plan can keep them all. */
        CONFLICT,
        /** Worth knowing; the work goes on. */
        NOTICE
    }

    /**
     * {@return an error in the input}
     *
     * @param place   where it is
     * @param value   what stands there; empty if that says nothing
     * @param message what is wrong, a sentence without a full stop
     * @param maybe   the likely cause, a clause without a full stop; empty if there is none
     */
    public static Problem error(Place place, String value, String message, String maybe) {
        return new Problem(Severity.ERROR, place, value, message, maybe);
    }

    /**
     * {@return a conflict: rules that cannot all be kept}
     *
     * @param place   where it is
     * @param value   what stands there; empty if that says nothing
     * @param message what is wrong, a sentence without a full stop
     * @param maybe   the likely cause, a clause without a full stop; empty if there is none
     */
    public static Problem conflict(Place place, String value, String message, String maybe) {
        return new Problem(Severity.CONFLICT, place, value, message, maybe);
    }

    /**
     * {@return a notice: something worth knowing}
     *
     * @param place   where it is
     * @param value   what stands there; empty if that says nothing
     * @param message what is wrong, a sentence without a full stop
     * @param maybe   the likely cause, a clause without a full stop; empty if there is none
     */
    public static Problem notice(Place place, String value, String message, String maybe) {
        return new Problem(Severity.NOTICE, place, value, message, maybe);
    }

    /** For instance {@code registrations.csv, row 13, column Pin: there is no group "WG9". Maybe WG1, WG2 or WG3}. */
    @Override
    public String toString() {
        String where = place.toString();
        String what = value.isEmpty() ? message : message + ": \"" + value + "\"";
        String first = Stream.of(where, what).filter(part -> !part.isEmpty()).collect(Collectors.joining(": "));
        return maybe.isEmpty() ? first : first + ". Maybe " + maybe;
    }
}
