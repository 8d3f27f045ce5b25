package org.workinggroups.solver.table;

import java.util.ArrayList;
import java.util.List;
import org.workinggroups.solver.domain.Change;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.ShownText;

/**
 * Collects what is wrong, what is worth knowing, and what was read otherwise than written, while files are read. Not
 * thread-safe.
 */
public final class Problems {

    /** Problems that are told one by one. */
    public static final int MOST_PROBLEMS = 1_000;

    /** Changes that are told one by one. */
    public static final int MOST_CHANGES = 1_000_000;

    /** Characters of an offending value that a message repeats. */
    public static final int LONGEST_SHOWN = ShownText.LONGEST;

    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private int untold;
    private int untoldChanges;

    /** Tells what stops the work. */
    public void error(Place place, String value, String message, String maybe) {
        add(Problem.error(place, value, message, maybe));
    }

    /** Tells what is worth knowing. */
    public void notice(Place place, String value, String message, String maybe) {
        add(Problem.notice(place, value, message, maybe));
    }

    /** Tells that a cell was read as something other than it says. */
    public void change(Place place, String was, String readAs, String why) {
        if (changes.size() < MOST_CHANGES) {
            changes.add(new Change(place, was, readAs, why));
        } else {
            untoldChanges++;
        }
    }

    /** Tells something; what is beyond the first {@value #MOST_PROBLEMS} of its kind is only counted. */
    public void add(Problem problem) {
        List<Problem> list = problem.severity() == Problem.Severity.NOTICE ? notices : errors;
        if (list.size() < MOST_PROBLEMS) {
            Place place = problem.place();
            list.add(new Problem(problem.severity(), new Place(place.file(), place.row(), shown(place.column())),
                    shown(problem.value()), problem.message(), problem.maybe()));
        } else if (list == errors) {
            untold++;
        }
    }

    /** Whether anything stops the work. */
    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** How much stops the work, told or not. */
    public int errorCount() {
        return errors.size() + untold;
    }

    /** Whether so much is wrong already that looking further helps nobody. */
    public boolean isFull() {
        return errors.size() >= MOST_PROBLEMS;
    }

    /** What is worth knowing, in the order it was told. */
    public List<Problem> notices() {
        return List.copyOf(notices);
    }

    /** What was read as something other than it says, in the order it was told. */
    public List<Change> changes() {
        return List.copyOf(changes);
    }

    /** How many changes there were beyond those that are told. */
    public int untoldChanges() {
        return untoldChanges;
    }

    /**
     * Ends the reading if anything is wrong.
     *
     * @throws InvalidSeminarException with every problem there is
     */
    public void throwIfAny() {
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
    public static String shown(String value) {
        return ShownText.of(value);
    }

    /** Whether a character can be shown on one line: no control, no line break, no half of a character. */
    public static boolean isPrintable(int character) {
        return ShownText.isPrintable(character);
    }
}
