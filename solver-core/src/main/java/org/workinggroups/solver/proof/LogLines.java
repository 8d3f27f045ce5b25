package org.workinggroups.solver.proof;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hears of bounds by reading the lines of CP-SAT's log, such as {@code #Bound 0.73s best:inf next:[-5507,-5400]}. The
 * solver's own call for bounds brings the Java machine down (OR-Tools 9.15: its native code keeps a class reference
 * beyond the call it was made in). A named class, as the native code looks for {@code accept(String)}, which a lambda
 * does not have.
 */
final class LogLines implements Consumer<String> {

    private static final Pattern BOUND = Pattern.compile("^#\\S+ .*next:\\[(-?\\d+),");

    private final Runnable lines;
    private final LongConsumer bounds;

    /**
     * Reads the log.
     *
     * @param lines  hears of every line
     * @param bounds hears of every bound
     */
    LogLines(Runnable lines, LongConsumer bounds) {
        this.lines = lines;
        this.bounds = bounds;
    }

    @Override
    public void accept(String line) {
        lines.run();
        Matcher bound = BOUND.matcher(line);
        if (bound.find()) {
            bounds.accept(Long.parseLong(bound.group(1)));
        }
    }
}
