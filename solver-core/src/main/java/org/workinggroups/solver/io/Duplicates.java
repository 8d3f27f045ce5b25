package org.workinggroups.solver.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.table.Problems;
import org.workinggroups.solver.table.Reading;
import org.workinggroups.solver.table.TableRow;
import org.workinggroups.solver.vocabulary.WordKey;

/**
 * Finds rows that stand twice and people who registered twice. Rows that are the same in every cell count once. Of
 * people who seem to be the same a human has to decide; read leniently, the later row is left out where name and
 * address, or name and institution, agree.
 */
final class Duplicates {

    private static final String INSTITUTION = "institution";
    private static final Set<String> TITLES = Set.of("mr", "ms", "mrs", "miss", "dr", "prof", "professor", "he", "hon",
            "sir", "dame");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s,.]+");

    private final RegistrationColumns columns;
    private final Reading reading;
    private final Problems problems;
    private final List<TableRow> kept = new ArrayList<>();
    private final Map<List<String>, Integer> exact = new HashMap<>();
    private final Map<List<String>, TableRow> byLikeness = new HashMap<>();
    private final Map<String, TableRow> byId = new HashMap<>();
    private final Map<Integer, String> newIds = new HashMap<>();
    private final Set<String> sharedIds = new HashSet<>();
    private final Set<String> given = new HashSet<>();

    private Duplicates(RegistrationColumns columns, Reading reading, Problems problems) {
        this.columns = columns;
        this.reading = reading;
        this.problems = problems;
    }

    /** Looks through rows, of which the earlier one always stays. */
    static Duplicates among(List<TableRow> rows, RegistrationColumns columns, Reading reading, Problems problems) {
        Duplicates duplicates = new Duplicates(columns, reading, problems);
        rows.forEach(row -> duplicates.given.add(duplicates.statedId(row)));
        rows.forEach(duplicates::look);
        return duplicates;
    }

    /** The rows that stay. */
    List<TableRow> kept() {
        return kept;
    }

    /** The id of a row that stays: the one it states, unless that was another person's. */
    String id(TableRow row) {
        return newIds.getOrDefault(row.number(), statedId(row));
    }

    /** Ids that were stated by several people, so that nobody can tell whom a relation means. */
    Set<String> sharedIds() {
        return sharedIds;
    }

    private void look(TableRow row) {
        if (!row.sound()) {
            kept.add(row);
            return;
        }
        Integer same = exact.putIfAbsent(cells(row), row.number());
        if (same != null) {
            leaveOut(row, "the row is the same as row " + same);
            return;
        }
        List<List<String>> likenesses = likenesses(row);
        Optional<TableRow> likeness = likenesses.stream().map(byLikeness::get).filter(Objects::nonNull).findFirst();
        if (likeness.isPresent() && reading == Reading.LENIENT && isSameName(row, likeness.get())) {
            leaveOut(row, "the same person as in row " + likeness.get().number());
            return;
        }
        likeness.filter(earlier -> !statedId(earlier).equals(statedId(row)) || reading == Reading.LENIENT)
                .ifPresent(earlier -> report(row, earlier));
        checkId(row);
        likenesses.forEach(known -> byLikeness.putIfAbsent(known, row));
        kept.add(row);
    }

    /** By what the same person is known in another row, the surest first. */
    private List<List<String>> likenesses(TableRow row) {
        String name = name(row);
        String email = email(row);
        String institution = WordKey.withoutAccents(columns.text(row, INSTITUTION));
        return Stream.of(List.of(INSTITUTION, name, institution), List.of(RegistrationColumns.EMAIL, name, email),
                List.of(RegistrationColumns.EMAIL, email))
                .filter(likeness -> likeness.stream().noneMatch(String::isEmpty)).toList();
    }

    private void checkId(TableRow row) {
        String id = statedId(row);
        TableRow earlier = byId.putIfAbsent(id, row);
        if (earlier == null || id.isEmpty() || reading == Reading.STRICT) {
            return;
        }
        int number = 2;
        while (!given.add(id + "-" + number)) {
            number++;
        }
        newIds.put(row.number(), id + "-" + number);
        sharedIds.add(id);
        problems.change(columns.place(row, RegistrationColumns.ID), id, id + "-" + number,
                "another person has this id in row " + earlier.number());
    }

    private void leaveOut(TableRow row, String why) {
        problems.change(new Place(columns.file(), row.number(), ""), statedId(row), "", why);
    }

    private void report(TableRow row, TableRow earlier) {
        String alike = isSameName(row, earlier)
                ? email(row).equals(email(earlier)) && !email(row).isEmpty() ? "name and e-mail address"
                        : "name and institution" : "e-mail address";
        problems.notice(new Place(columns.file(), row.number(), ""), statedId(row), "this person has the same " + alike
                + " as " + Problems.shown(statedId(earlier)) + " in row " + earlier.number(),
                isSameName(row, earlier) ? "somebody registered twice: delete one of the rows"
                        : "one registered for the other");
    }

    private String statedId(TableRow row) {
        return columns.text(row, RegistrationColumns.ID);
    }

    private String email(TableRow row) {
        return columns.text(row, RegistrationColumns.EMAIL).toLowerCase(Locale.ROOT);
    }

    private boolean isSameName(TableRow row, TableRow other) {
        return !name(row).isEmpty() && name(row).equals(name(other));
    }

    /** The words of a name in alphabetical order, so that it does not matter which is the surname. */
    private String name(TableRow row) {
        return Arrays.stream(SEPARATORS.split(columns.name(row))).map(WordKey::withoutAccents)
                .filter(word -> !word.isEmpty() && !TITLES.contains(word)).sorted().collect(Collectors.joining(" "));
    }

    private static List<String> cells(TableRow row) {
        return Stream.iterate(0, column -> column < row.filledLength(), column -> column + 1).map(row::cell).toList();
    }
}
