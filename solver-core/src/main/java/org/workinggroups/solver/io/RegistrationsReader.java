package org.workinggroups.solver.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Suggestion;
import org.workinggroups.solver.table.Problems;
import org.workinggroups.solver.table.Reading;
import org.workinggroups.solver.table.Table;
import org.workinggroups.solver.table.TableRow;
import org.workinggroups.solver.vocabulary.Vocabulary;

/** Reads the participants: one row, one person. */
final class RegistrationsReader {

    private static final String COMING = "confirmed";
    private static final String NOT_COMING = "cancelled";

    /** A surname in capitals beside a name that is not: at least two letters each. */
    private static final Pattern CAPITALS = Pattern.compile("(?=.*\\p{Ll})(.*[\\s-])?\\p{Lu}[\\p{Lu}'\u2019-]+([\\s,;.].*)?",
            Pattern.DOTALL);

    private final Table table;
    private final SeminarSettings settings;
    private final Problems problems;
    private final RegistrationColumns columns;
    private final List<Participant> participants = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();

    private RegistrationsReader(Table table, SeminarSettings settings, Problems problems) {
        this.table = table;
        this.settings = settings;
        this.problems = problems;
        this.columns = RegistrationColumns.of(table, settings.columns(), problems);
    }

    /** The participants; empty, with the problem told, if the table's columns cannot be understood. */
    static Optional<Registrations> read(Table table, SeminarSettings settings, Problems problems) {
        return new RegistrationsReader(CellCleaning.of(table, problems), settings, problems).read();
    }

    private Optional<Registrations> read() {
        if (!columns.has(RegistrationColumns.ID)) {
            return Optional.empty();
        }
        List<TableRow> coming = table.rows().stream().filter(this::isComing).toList();
        Duplicates duplicates = Duplicates.among(coming, columns, settings.table().reading(), problems);
        ParticipantReader reader = new ParticipantReader(columns, settings, problems);
        for (TableRow row : duplicates.kept()) {
            String id = duplicates.id(row);
            Ids.problem(id).ifPresent(message -> problems.error(columns.place(row, RegistrationColumns.ID), id, message,
                    ""));
            participants.add(row.sound() ? reader.read(row, id) : Participant.builder(id).build());
            rows.add(row.number());
            if (problems.isFull()) {
                break;
            }
        }
        reader.reportUnlisted();
        reportCapitals();
        return participants.isEmpty() ? Optional.empty()
                : Optional.of(new Registrations(table.name(), columns, participants, rows, duplicates.sharedIds()));
    }

    private boolean isComing(TableRow row) {
        String cell = row.sound() ? columns.text(row, RegistrationColumns.STATUS) : "";
        if (cell.isEmpty()) {
            return true;
        }
        Place place = columns.place(row, RegistrationColumns.STATUS);
        Optional<String> status = Vocabulary.value(RegistrationColumns.STATUS, cell);
        if (status.isPresent()) {
            boolean isComing = status.get().equals(COMING);
            if (!isComing) {
                problems.notice(place, cell, "participant "
                        + Problems.shown(columns.text(row, RegistrationColumns.ID)) + " is left out", "");
            }
            return isComing;
        }
        String maybe = Vocabulary.meant(RegistrationColumns.STATUS, cell).map(meant -> meant + " was meant")
                .orElseGet(() -> Suggestion.orList(Problems.shown(cell), List.of(COMING, "registered", NOT_COMING,
                        "withdrawn", "declined")));
        if (settings.table().reading() == Reading.STRICT) {
            problems.error(place, cell, "this status is not known", maybe);
        } else {
            problems.change(place, cell, COMING, "this status is not known; maybe " + maybe);
        }
        return true;
    }

    private void reportCapitals() {
        List<Integer> capitals = new ArrayList<>();
        for (int i = 0; i < participants.size(); i++) {
            String name = participants.get(i).name();
            if (name.length() <= Problems.LONGEST_SHOWN && CAPITALS.matcher(name).matches()) {
                capitals.add(rows.get(i));
            }
        }
        if (!capitals.isEmpty()) {
            problems.notice(new Place(table.name(), capitals.getFirst(), columns.header(RegistrationColumns.NAME)), "",
                    (capitals.size() == 1 ? "a surname is" : capitals.size() + " surnames are") + " in capitals and kept "
                            + "as written: " + CellCleaning.rows(capitals), "");
        }
    }
}
