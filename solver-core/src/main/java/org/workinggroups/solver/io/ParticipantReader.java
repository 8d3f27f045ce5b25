package org.workinggroups.solver.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.table.Problems;
import org.workinggroups.solver.table.Reading;
import org.workinggroups.solver.table.TableRow;
import org.workinggroups.solver.vocabulary.Vocabulary;

/** Reads one person out of one row. */
final class ParticipantReader {

    private static final Set<String> YES = Set.of("", "yes", "y", "true", "1");
    private static final Set<String> NO = Set.of("no", "n", "false", "0");

    private final RegistrationColumns columns;
    private final SeminarSettings settings;
    private final Problems problems;
    private final WishReader wishes;
    private final PartnerNames partners;
    private final Map<String, String> sharedTexts = new HashMap<>();
    private final Set<String> remarkedUpon = new HashSet<>();
    private final Map<String, Unlisted> unlisted = new LinkedHashMap<>();

    ParticipantReader(RegistrationColumns columns, SeminarSettings settings, Problems problems) {
        Reading reading = settings.table().reading();
        this.columns = columns;
        this.settings = settings;
        this.problems = problems;
        this.wishes = new WishReader(settings.groups(), reading, problems);
        this.partners = new PartnerNames(reading, problems);
    }

    /** The person of a row, under the id that is given. */
    Participant read(TableRow row, String id) {
        Participant.Builder builder = Participant.builder(id)
                .name(columns.name(row))
                .email(columns.text(row, RegistrationColumns.EMAIL))
                .counted(isCounted(row))
                .prefers(preferences(row))
                .forbidden(wishes.several(columns.text(row, RegistrationColumns.FORBIDDEN),
                        columns.place(row, RegistrationColumns.FORBIDDEN)))
                .needs(ListCell.split(columns.text(row, RegistrationColumns.NEEDS), ListCell.VALUES));
        wishes.single(columns.text(row, RegistrationColumns.PIN), columns.place(row, RegistrationColumns.PIN))
                .ifPresent(builder::pin);
        return builder.attributes(attributes(row)).build();
    }

    private boolean isCounted(TableRow row) {
        String cell = columns.text(row, RegistrationColumns.COUNTED);
        String word = cell.toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            Place place = columns.place(row, RegistrationColumns.COUNTED);
            if (settings.table().reading() == Reading.STRICT) {
                problems.error(place, cell, "this is neither yes nor no", "the cell belongs to another column");
            } else {
                problems.change(place, cell, "yes", "this is neither yes nor no; whoever comes counts");
            }
        }
        return !NO.contains(word);
    }

    private List<String> preferences(TableRow row) {
        if (columns.ranked().isEmpty()) {
            return wishes.wishes(columns.text(row, RegistrationColumns.PREFERENCES),
                    columns.place(row, RegistrationColumns.PREFERENCES));
        }
        List<String> all = new ArrayList<>();
        for (int column : columns.ranked()) {
            wishes.ranked(row.cell(column), all, columns.place(row, column)).ifPresent(all::add);
        }
        return all;
    }

    private Map<String, List<String>> attributes(TableRow row) {
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
        return attributes;
    }

    private List<String> values(TableRow row, String attribute, int column) {
        return ListCell.split(row.cell(column), ListCell.VALUES).stream()
                .flatMap(value -> value(value, attribute, columns.place(row, column)).stream())
                .map(value -> sharedTexts.computeIfAbsent(value, text -> text)).toList();
    }

    /** What a value means; empty if nothing is known. */
    private Optional<String> value(String value, String attribute, Place place) {
        if (attribute.equals(AsemAttributes.PARTNER) && settings.asem()) {
            return partners.resolve(value, place);
        }
        if (!Vocabulary.columns().contains(attribute)) {
            return Optional.of(value);
        }
        Optional<String> listed = Vocabulary.value(attribute, value);
        String meaning = listed.orElseGet(() -> attribute.equals(Participant.ROLE)
                ? value.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-") : value);
        if (!meaning.equals(value)) {
            problems.change(place, value, meaning, meaning.isEmpty() ? "nothing is known"
                    : meaning.equalsIgnoreCase(value) ? "another spelling" : "another word for it");
        }
        if (listed.isEmpty() && remarkedUpon.add(attribute + "\0" + value)) {
            remarkUpon(value, attribute, place);
        }
        return Optional.of(meaning).filter(text -> !text.isEmpty());
    }

    /** An unusual value stays what it is, which is told once, and apart where it looks like a slip of the pen. */
    private void remarkUpon(String value, String attribute, Place place) {
        Optional<String> meant = Vocabulary.meant(attribute, value);
        if (meant.isPresent()) {
            problems.notice(place, value, "this is read as a value of its own", meant.get() + " was meant");
        } else if (!attribute.equals(Participant.ROLE)) {
            unlisted.computeIfAbsent(attribute, key -> new Unlisted(place, new ArrayList<>())).values().add(value);
        }
    }

    /** Tells the values that are in no list, once for each column. */
    void reportUnlisted() {
        unlisted.values().forEach(column -> problems.notice(column.first(), String.join(", ", column.values()),
                column.values().size() == 1 ? "this value is in no list and is read as one of its own"
                        : column.values().size() + " values are in no list and are each read as one of their own", ""));
    }

    /** Unlisted values of a column, and where the first of them stands. */
    private record Unlisted(Place first, List<String> values) {
    }
}
