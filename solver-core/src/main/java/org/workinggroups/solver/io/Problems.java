package org.workinggroups.solver.io;

import java.util.ArrayList;
import java.util.List;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Problem;

/** Collects what is wrong, and what is worth knowing, while files are read. Not thread-safe. */
final class Problems {

    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();
    private int untold;

    void error(Place place, String value, String message, String maybe) {
        add(Problem.error(place, value, message, maybe));
    }

    void notice(Place place, String value, String message, String maybe) {
        add(Problem.notice(place, value, message, maybe));
    }

    void add(Problem problem) {
        List<Problem> list = problem.severity() == Problem.Severity.NOTICE ? notices : errors;
        if (list.size() < Limits.MOST_PROBLEMS) {
            Place place = problem.place();
            list.add(new Problem(problem.severity(), new Place(place.file(), place.row(), shown(place.column())),
                    shown(problem.value()), problem.message(), problem.maybe()));
        } else if (list == errors) {
            untold++;
        }
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    int errorCount() {
        return errors.size() + untold;
    }

    /** Whether so much is wrong already that looking further helps nobody. */
    boolean isFull() {
        return errors.size() >= Limits.MOST_PROBLEMS;
    }

    List<Problem> notices() {
        return List.copyOf(notices);
    }

    /** @throws InvalidSeminarException if anything is wrong */
    void throwIfAny() {
        if (!hasErrors()) {
            return;
        }
        List<Problem> told = new ArrayList<>(errors);
        if (isFull()) {
            told.add(Problem.error(Place.named(""), "", "there are "
                    + (untold > 0 ? "at least " + untold + " more problems" : "perhaps more problems")
                    + ", which are not listed", "one slip is repeated in every row"));
        }
        throw new InvalidSeminarException(told);
    }

    /** A value as a message may repeat it: on one line, not too long, without control characters. */
    static String shown(String value) {
        int[] characters = value.codePoints().limit(Limits.LONGEST_SHOWN)
                .map(character -> isPrintable(character) ? character : ' ').toArray();
        String text = new String(characters, 0, characters.length);
        return text.length() < value.length() ? text + "..." : text;
    }

    /** Whether a character can be shown on one line: no control, no line break, no half of a character. */
    static boolean isPrintable(int character) {
        return !switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
