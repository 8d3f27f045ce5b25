package org.workinggroups.solver.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.privacy.Disclosure;
import org.workinggroups.solver.update.PlacementChange;

/** Writes {@code changes.csv}: a row for everybody whom an update affects, for letters to them and nobody else. */
public final class ChangeListWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ChangeListWriter() {
    }

    /**
     * {@return the table: id, name, email, change, from, to, topic, room, cause} Whoever left has no name and no
     * address in it, and nobody has what is sensitive. Under the Chatham House Rule only id, name, email and change.
     *
     * @param seminar   the seminar as it now is
     * @param changes   who moves, comes and goes
     * @param separator between the cells
     */
    public static byte[] csv(Seminar seminar, List<PlacementChange> changes, Separator separator) {
        Map<String, Participant> people = Disclosure.of(seminar).participants().stream()
                .collect(Collectors.toMap(Participant::id, Function.identity()));
        Map<String, WorkingGroup> groups = seminar.groups().stream()
                .collect(Collectors.toMap(WorkingGroup::id, Function.identity()));
        List<List<String>> rows = new ArrayList<>();
        List<String> header = List.of("id", "name", "email", "change", "from", "to", "topic", "room", "cause");
        int columns = seminar.privacy().chathamHouse() ? header.indexOf("from") : header.size();
        rows.add(header.subList(0, columns));
        for (PlacementChange change : changes) {
            Optional<Participant> person = Optional.ofNullable(people.get(change.participant()));
            Optional<WorkingGroup> group = Optional.ofNullable(groups.get(change.to()));
            rows.add(List.of(change.participant(), person.map(Participant::name).orElse(""),
                    person.map(Participant::email).orElse(""), change.kind().label(), change.from(), change.to(),
                    group.map(WorkingGroup::topic).orElse(""), group.map(WorkingGroup::room).orElse(""),
                    change.cause()).stream().limit(columns).map(FormulaGuard::guard).toList());
        }
        return (BYTE_ORDER_MARK + CsvText.table(rows, separator)).getBytes(StandardCharsets.UTF_8);
    }
}
