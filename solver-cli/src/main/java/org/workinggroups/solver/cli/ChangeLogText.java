package org.workinggroups.solver.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.workinggroups.solver.io.ChangeLog;
import org.workinggroups.solver.table.Change;

/** How tables were read, and which cells as something other than they say: like cells on one line. */
final class ChangeLogText {

    private static final int MOST_ROWS_NAMED = 12;
    private static final int MOST_LINES = 200;

    private final ChangeLog log;

    ChangeLogText(ChangeLog log) {
        this.log = log;
    }

    /** What cells that were read alike have in common. */
    private record Alike(String file, String column, String was, String readAs, String why) {

        static Alike of(Change change) {
            return new Alike(change.place().file(), change.place().column(), change.was(), change.readAs(),
                    change.why());
        }
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(log.forms());
        Map<Alike, List<Change>> alike = log.changes().stream().collect(Collectors.groupingBy(Alike::of,
                LinkedHashMap::new, Collectors.toList()));
        if (!alike.isEmpty()) {
            int count = log.changes().size() + log.untold();
            lines.add(count == 1 ? "1 cell was read as something other than it says:"
                    : count + " cells were read as something other than they say:");
            alike.values().stream().limit(MOST_LINES).forEach(changes -> lines.add("  " + line(changes)));
        }
        if (alike.size() > MOST_LINES) {
            lines.add("  and more; --log FILE writes all of them");
        }
        return lines;
    }

    private static String line(List<Change> changes) {
        String text = changes.getFirst().toString();
        return changes.size() == 1 ? text : text + ", also in " + (changes.size() == 2 ? "row " : "rows ")
                + changes.stream().skip(1).limit(MOST_ROWS_NAMED).map(change -> String.valueOf(change.place().row()))
                        .collect(Collectors.joining(", ")) + (changes.size() > MOST_ROWS_NAMED + 1 ? ", ..." : "");
    }
}
