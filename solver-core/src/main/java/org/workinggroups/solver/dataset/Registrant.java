package org.workinggroups.solver.dataset;

import org.workinggroups.solver.domain.Participant;

/** Somebody in a sheet: who they are, and what the sheet says of them. Mutable like the row. */
final class Registrant {

    final SheetRow row;
    Participant person;

    Registrant(Participant person) {
        this.person = person;
        this.row = SheetRow.of(person);
    }
}
