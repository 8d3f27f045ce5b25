package org.workinggroups.solver.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.workinggroups.solver.domain.Participant;

/** People as the rows of a file. */
final class PeopleTable {

    private static final List<String> ATTRIBUTES = List.of("gender", "partner", "institution", "sector",
            "institutionType", Participant.EXPERTISE);

    private PeopleTable() {
    }

    /** Rows that can be added to a {@code registrations.csv}. */
    static CsvTable registrations(List<Participant> people) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(People.and(People.and(List.of("id", "name", "email"), ATTRIBUTES), List.of("preferences")));
        for (Participant person : people) {
            rows.add(People.and(People.and(List.of(person.id(), person.name(), person.email()),
                    ATTRIBUTES.stream().map(attribute -> String.join(";", person.values(attribute))).toList()),
                    List.of(String.join(" > ", person.preferences()))));
        }
        return new CsvTable(rows);
    }

    /** Who leaves, with remarks by id. */
    static CsvTable withdrawals(Map<String, String> remarks, List<Participant> leaving, String status) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "status", "remark"));
        leaving.forEach(person -> rows.add(List.of(person.id(), status, remarks.getOrDefault(person.id(), ""))));
        return new CsvTable(rows);
    }
}
