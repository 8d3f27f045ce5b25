package org.workinggroups.solver.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Suggestion;
import org.workinggroups.solver.table.Problems;
import org.workinggroups.solver.table.Table;
import org.workinggroups.solver.table.TableRow;

/** Reads {@code needs.csv}: what people need of their room, kept apart from everything else that is known of them. */
final class NeedsReader {

    private static final List<String> KNOWN = List.of(RegistrationColumns.ID, RegistrationColumns.NEEDS);

    private final Table table;
    private final Problems problems;
    private final Map<String, Integer> columns = new HashMap<>();

    private NeedsReader(Table table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    static boolean isHeader(String text) {
        return RegistrationColumns.canonical(text).filter(KNOWN::contains).isPresent();
    }

    /** The participants with the needs of the table besides those they have. */
    static List<Participant> read(Table table, List<Participant> people, Problems problems) {
        NeedsReader reader = new NeedsReader(CellCleaning.of(table, problems), problems);
        return reader.hasHeaders() ? reader.with(people) : people;
    }

    private boolean hasHeaders() {
        for (String header : table.namedHeaders()) {
            String name = RegistrationColumns.canonical(header).orElse(header);
            if (!KNOWN.contains(name)) {
                problems.error(table.header(header), header, "this column is not known; the columns are id and needs",
                        "it belongs to the registrations");
            } else if (columns.putIfAbsent(name, table.headers().indexOf(header)) != null) {
                problems.error(table.header(header), header, "two columns mean " + name,
                        "one of the two can be deleted");
            }
        }
        KNOWN.stream().filter(name -> !columns.containsKey(name)).forEach(name ->
                problems.error(table.header(""), "", "there is no column " + name, "the header should be id,needs"));
        return columns.keySet().containsAll(KNOWN);
    }

    private List<Participant> with(List<Participant> people) {
        Set<String> known = people.stream().map(Participant::id).collect(Collectors.toSet());
        Map<String, List<String>> needs = new TreeMap<>();
        for (TableRow row : table.rows()) {
            String id = row.cell(Objects.requireNonNull(columns.get(RegistrationColumns.ID)));
            if (row.sound() && known.contains(id)) {
                needs.computeIfAbsent(id, key -> new ArrayList<>()).addAll(ListCell.split(
                        row.cell(Objects.requireNonNull(columns.get(RegistrationColumns.NEEDS))), ListCell.VALUES));
            } else if (row.sound() && !people.isEmpty() && !problems.isFull()) {
                problems.error(new Place(table.name(), row.number(), RegistrationColumns.ID), id, "nobody has this id",
                        Suggestion.closest(Problems.shown(id), known).map(close -> close + " was meant")
                                .orElse("this person has cancelled"));
            }
        }
        return people.stream().map(person -> needs.containsKey(person.id()) ? person.needingAlso(needs.get(person.id()))
                : person).toList();
    }
}
