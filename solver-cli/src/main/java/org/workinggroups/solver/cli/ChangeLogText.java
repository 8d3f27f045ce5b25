package org.workinggroups.solver.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.workinggroups.solver.domain.Change;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.io.ChangeLog;

/** How tables were read, and which cells as something other than they say: like cells together. */
final class ChangeLogText {

    private static final int MOST_ROWS_NAMED = 12;
    private static final int MOST_LINES = 200;

    private final ChangeLog log;

    ChangeLogText(ChangeLog log) {
        this.log = log;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(log.forms());
        List<String> changes = new ArrayList<>();
        grouped(log.told(), change -> List.of(change.place().file(), change.place().column(), change.why())).values()
                .forEach(kind -> changes.addAll(lines(kind)));
        if (!changes.isEmpty()) {
            int count = log.changes().size() + log.untold();
            lines.add(count == 1 ? "1 cell was read as something other than it says:"
                    : count + " cells were read as something other than they say:");
            changes.stream().limit(MOST_LINES).forEach(line -> lines.add("  " + line));
        }
        if (changes.size() > MOST_LINES) {
            lines.add("  and more; --log FILE writes all of them");
        }
        return lines;
    }

    /** Changes of one column for one reason: a heading and a line for each text, or all on one line. */
    private static List<String> lines(List<Change> kind) {
        List<List<Change>> texts = List.copyOf(grouped(kind, Change::reading).values());
        Change first = kind.getFirst();
        if (texts.size() == 1) {
            List<Change> others = kind.subList(1, kind.size());
            return List.of(first + (others.isEmpty() ? "" : ", also in " + rows(others)));
        }
        List<String> lines = new ArrayList<>();
        lines.add(new Place(first.place().file(), 0, first.place().column()) + ": " + first.why());
        texts.forEach(text -> lines.add("  " + text.getFirst().reading() + " in " + rows(text)));
        return lines;
    }

    private static String rows(List<Change> changes) {
        return (changes.size() == 1 ? "row " : "rows ") + changes.stream().limit(MOST_ROWS_NAMED)
                .map(change -> String.valueOf(change.place().row())).collect(Collectors.joining(", "))
                + (changes.size() > MOST_ROWS_NAMED ? ", ..." : "");
    }

    private static <K> Map<K, List<Change>> grouped(List<Change> changes, Function<Change, K> key) {
        return changes.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
