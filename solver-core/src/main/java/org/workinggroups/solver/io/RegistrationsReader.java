package org.workinggroups.solver.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Suggestion;

/** Reads the participants: one row, one person. */
final class RegistrationsReader {

    private static final Set<String> YES = Set.of("", "yes", "y", "true", "1");
    private static final Set<String> NO = Set.of("no", "n", "false", "0");
    private static final Set<String> COMING = Set.of("", "confirmed", "registered");
    private static final Set<String> NOT_COMING = Set.of("cancelled", "canceled", "withdrawn", "declined");

    private final TextFile file;
    private final SeminarSettings settings;
    private final Problems problems;
    private final GroupNames groups;
    private final PartnerNames partners;
    private final List<Participant> participants = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();
    private final Map<String, String> sharedTexts = new HashMap<>();
    private RegistrationColumns columns;

    private RegistrationsReader(TextFile file, SeminarSettings settings, Problems problems) {
        this.file = file;
        this.settings = settings;
        this.problems = problems;
        this.groups = new GroupNames(settings.groups());
        this.partners = new PartnerNames(problems);
    }

    /** The participants; empty, with the problem told, if the table's columns cannot be understood. */
    static Optional<Registrations> read(TextFile file, SeminarSettings settings, Problems problems) {
        return new RegistrationsReader(file, settings, problems).read();
    }

    private Optional<Registrations> read() {
        CsvReader.read(file, problems, this::readHeaders);
        partners.report();
        return Optional.ofNullable(columns).filter(known -> !participants.isEmpty())
                .map(known -> new Registrations(file.name(), known, participants, rows));
    }

    private Consumer<CsvRow> readHeaders(List<String> headers) {
        columns = RegistrationColumns.of(headers, settings.columns(), file.name(), problems);
        return columns.has(RegistrationColumns.ID) ? this::readRow : ignored -> { };
    }

    private void readRow(CsvRow row) {
        String id = columns.text(row, RegistrationColumns.ID);
        Ids.problem(id).ifPresent(message -> error(row, RegistrationColumns.ID, id, message, ""));
        if (!row.sound()) {
            add(row, Participant.builder(id));
        } else if (isComing(row, id)) {
            add(row, participant(row, id));
        }
    }

    private void add(CsvRow row, Participant.Builder participant) {
        participants.add(participant.build());
        rows.add(row.number());
    }

    private boolean isComing(CsvRow row, String id) {
        String cell = columns.text(row, RegistrationColumns.STATUS);
        String status = cell.toLowerCase(Locale.ROOT);
        if (NOT_COMING.contains(status)) {
            problems.notice(place(row, RegistrationColumns.STATUS), cell, "participant " + Problems.shown(id)
                    + " is left out", "");
            return false;
        }
        if (!COMING.contains(status)) {
            error(row, RegistrationColumns.STATUS, cell, "this status is not known", Suggestion.orList(
                    Problems.shown(cell), List.of("confirmed", "registered", "cancelled", "withdrawn", "declined")));
        }
        return true;
    }

    private Participant.Builder participant(CsvRow row, String id) {
        Participant.Builder builder = Participant.builder(id)
                .name(columns.text(row, RegistrationColumns.NAME))
                .email(columns.text(row, RegistrationColumns.EMAIL))
                .counted(isCounted(row))
                .prefers(preferences(row))
                .forbidden(groups(columns.text(row, RegistrationColumns.FORBIDDEN), ListCell.VALUES))
                .needs(ListCell.split(columns.text(row, RegistrationColumns.NEEDS), ListCell.VALUES));
        pin(row).ifPresent(builder::pin);
        addAttributes(row, builder);
        return builder;
    }

    private boolean isCounted(CsvRow row) {
        String cell = columns.text(row, RegistrationColumns.COUNTED);
        String word = cell.toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            error(row, RegistrationColumns.COUNTED, cell, "this is neither yes nor no",
                    "the cell belongs to another column");
        }
        return !NO.contains(word);
    }

    private List<String> preferences(CsvRow row) {
        List<String> wishes = new ArrayList<>(groups(columns.text(row, RegistrationColumns.PREFERENCES),
                ListCell.PREFERENCES));
        columns.ranked().forEach(column -> single(row.cell(column)).ifPresent(wishes::add));
        return wishes;
    }

    private Optional<String> pin(CsvRow row) {
        return single(columns.text(row, RegistrationColumns.PIN));
    }

    /** The group of a cell that holds one only. */
    private Optional<String> single(String cell) {
        return ListCell.isUnknown(cell) ? Optional.empty() : Optional.of(groups.resolve(cell));
    }

    private List<String> groups(String cell, String separators) {
        return ListCell.split(cell, separators).stream().map(groups::resolve).toList();
    }

    private void addAttributes(CsvRow row, Participant.Builder builder) {
        Map<String, List<String>> attributes = new HashMap<>();
        columns.attributes().forEach((attribute, column) -> {
            List<String> values = values(row, attribute, column);
            if (!values.isEmpty()) {
                attributes.put(attribute, values);
            }
        });
        if (settings.asem()) {
            AsemAttributes.of(attributes.getOrDefault(AsemAttributes.PARTNER, List.of()))
                    .forEach(attributes::putIfAbsent);
        }
        builder.attributes(attributes);
    }

    private List<String> values(CsvRow row, String attribute, int column) {
        return ListCell.split(row.cell(column), ListCell.VALUES).stream()
                .map(value -> value(row, attribute, value))
                .map(value -> sharedTexts.computeIfAbsent(value, text -> text)).toList();
    }

    private String value(CsvRow row, String attribute, String value) {
        if (attribute.equals(Participant.ROLE)) {
            return value.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
        }
        return attribute.equals(AsemAttributes.PARTNER) && settings.asem()
                ? partners.resolve(value, place(row, attribute)) : value;
    }

    private void error(CsvRow row, String field, String value, String message, String maybe) {
        problems.error(place(row, field), value, message, maybe);
    }

    private Place place(CsvRow row, String field) {
        return new Place(file.name(), row.number(), columns.header(field));
    }
}
