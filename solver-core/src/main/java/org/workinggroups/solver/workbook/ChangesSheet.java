package org.workinggroups.solver.workbook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.update.PlacementChange;

/** Whom an update affects, and why. */
final class ChangesSheet {

    static final String NAME = "Changes";

    private static final Cell[] HEADERS = {Cell.header("participant"), Cell.header("name"), Cell.header("change"),
        Cell.header("from"), Cell.header("to"), Cell.header("cause")};
    private static final double[] WIDTHS = {14, 36, 12, 14, 14, 70};

    private final Sheet sheet;

    ChangesSheet(Workbook workbook, String name) {
        sheet = new Sheet(workbook, name, WIDTHS);
    }

    void write(Seminar seminar, List<PlacementChange> changes) {
        Map<String, String> names = seminar.participants().stream()
                .collect(Collectors.toMap(Participant::id, Participant::name));
        sheet.row(HEADERS);
        sheet.freeze(1);
        sheet.repeatHeader();
        changes.forEach(change -> sheet.row(Cell.text(change.participant()),
                Cell.text(names.getOrDefault(change.participant(), "")), Cell.text(change.kind().label()),
                Cell.text(change.from()), Cell.text(change.to()), Cell.text(change.cause())));
        sheet.filter(0, HEADERS.length);
        sheet.finish();
    }
}
