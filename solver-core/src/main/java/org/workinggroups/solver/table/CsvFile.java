package org.workinggroups.solver.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads CSV out of bytes: finds out the characters and the separator. */
final class CsvFile {

    private static final Map<Character, String> SEPARATORS = Map.of(',', "commas", ';', "semicolons", '\t', "tabs");
    private static final String CANDIDATES = ",;\t";

    /** The line by which a spreadsheet program is told the separator. */
    private static final Pattern HINT = Pattern.compile("\"?sep=(.)\"?\\R", Pattern.CASE_INSENSITIVE);

    private CsvFile() {
    }

    /** The rows; empty, with the problem told, if the bytes are no text or too long a table. */
    static Optional<Grid> read(String name, byte[] bytes, TableSettings settings, Predicate<String> known,
            Problems problems) {
        return Characters.decode(name, bytes, settings.charset(), problems).flatMap(decoded -> {
            Matcher hint = HINT.matcher(decoded.text());
            boolean hinted = hint.lookingAt();
            char separator = settings.separator().orElseGet(() -> hinted ? hint.group(1).charAt(0)
                    : separator(decoded.text(), settings.limits(), known));
            CsvReader reader = new CsvReader(name, decoded.text(), separator, settings.limits(), problems);
            List<TableRow> rows = new ArrayList<>(reader.read(Integer.MAX_VALUE));
            if (reader.isRefused()) {
                return Optional.empty();
            }
            if (hinted && !rows.isEmpty() && rows.getFirst().number() == 1) {
                rows.removeFirst();
            }
            return Optional.of(new Grid("CSV, " + decoded.charset() + ", separated by " + SEPARATORS.getOrDefault(
                    separator, "'" + separator + "'"), rows, reader.lastRow(), List.of()));
        });
    }

    /** The separator that shows the most known headers; of several, the one that the first row has most often. */
    private static char separator(String text, TableLimits limits, Predicate<String> known) {
        char best = CANDIDATES.charAt(0);
        long mostKnown = -1;
        int mostInFirst = -1;
        for (char candidate : CANDIDATES.toCharArray()) {
            Problems trouble = new Problems();
            List<TableRow> rows = new CsvReader("", text, candidate, limits, trouble)
                    .read(Headers.MOST_ROWS_LOOKED_AT);
            long found = Headers.known(rows, known);
            int inFirst = !rows.isEmpty() ? rows.getFirst().cells().size()
                    : trouble.hasErrors() ? limits.columns() + 1 : 0;
            if (found > mostKnown || found == mostKnown && inFirst > mostInFirst) {
                best = candidate;
                mostKnown = found;
                mostInFirst = inFirst;
            }
        }
        return best;
    }
}
