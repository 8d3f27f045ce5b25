package org.workinggroups.solver.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.workinggroups.solver.domain.Participant;

/** Staff who take notes: one row each, a seat in a room, no partner, no wish, and not counted. */
final class NoteTakers {

    private static final String INSTITUTION = "Seminar Note-taking Pool";

    private NoteTakers() {
    }

    static List<Participant> draw(int count, SeededRandom random, NameDraw names, MailAddresses addresses) {
        List<Participant> noteTakers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            PersonDraft person = new PersonDraft(Optional.empty());
            person.gender = random.chance(0.5) ? "F" : "M";
            names.name(person);
            noteTakers.add(Participant.builder(Ids.of("S", i, count, 2)).counted(false).name(person.name.display())
                    .email(addresses.address(person.name, INSTITUTION)).attribute("gender", person.gender)
                    .attribute("institution", INSTITUTION).attribute(Participant.ROLE, Roles.NOTE_TAKER).build());
        }
        return noteTakers;
    }
}
