package org.workinggroups.solver.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Participant;

/** Writes the table of participants; a column that would be empty is left out. */
final class RegistrationsText {

    private final List<Participant> participants;
    private final boolean asem;

    private RegistrationsText(List<Participant> participants) {
        this.participants = participants;
        this.asem = isAsem(participants);
    }

    /** Whether everybody's partner is ASEM's by its id, so that regions may follow from it. */
    static boolean isAsem(List<Participant> participants) {
        return participants.stream().allMatch(participant -> {
            List<String> partners = participant.values(AsemAttributes.PARTNER);
            return partners.stream().allMatch(RegistrationsText::isId)
                    && participant.attributes().keySet().containsAll(AsemAttributes.of(partners).keySet());
        });
    }

    static String of(List<Participant> participants) {
        return new RegistrationsText(participants).text();
    }

    private static boolean isId(String partner) {
        return AsemPartners.find(partner).filter(known -> known.id().equals(partner)).isPresent();
    }

    private String text() {
        Map<String, Function<Participant, String>> columns = new LinkedHashMap<>();
        columns.put(RegistrationColumns.ID, Participant::id);
        columns.put(RegistrationColumns.NAME, Participant::name);
        columns.put(RegistrationColumns.EMAIL, Participant::email);
        attributes().forEach(attribute -> columns.put(attribute, participant -> attribute(participant, attribute)));
        columns.put(RegistrationColumns.PREFERENCES, participant ->
                ListCell.join(participant.preferences(), ListCell.PREFERENCES, " > "));
        columns.put(RegistrationColumns.PIN, participant -> participant.pin().orElse(""));
        columns.put(RegistrationColumns.FORBIDDEN, participant -> list(participant.forbidden()));
        columns.put(RegistrationColumns.NEEDS, participant -> list(participant.needs()));
        columns.put(RegistrationColumns.COUNTED, participant -> participant.counted() ? "" : "no");
        columns.entrySet().removeIf(column -> !column.getKey().equals(RegistrationColumns.ID)
                && participants.stream().map(column.getValue()).allMatch(String::isEmpty));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.copyOf(columns.keySet()));
        participants.forEach(participant ->
                rows.add(columns.values().stream().map(cell -> FormulaGuard.guard(cell.apply(participant)))
                        .toList()));
        return CsvText.table(rows);
    }

    /** The well-known attributes in their usual order, then the others in natural order. */
    private Set<String> attributes() {
        Set<String> others = new TreeSet<>(NaturalOrder.INSTANCE);
        participants.forEach(participant -> others.addAll(participant.attributes().keySet()));
        Set<String> attributes = new LinkedHashSet<>(RegistrationColumns.ATTRIBUTES);
        attributes.addAll(others);
        return attributes;
    }

    private String attribute(Participant participant, String attribute) {
        List<String> values = participant.values(attribute);
        Optional<List<String>> derived = Optional.ofNullable(AsemAttributes
                .of(participant.values(AsemAttributes.PARTNER)).get(attribute)).filter(ignored -> asem);
        return derived.filter(values::equals).isPresent() ? "" : list(values);
    }

    private static String list(List<String> values) {
        return ListCell.join(values, ListCell.VALUES, ";");
    }
}
