package org.workinggroups.solver.resilience;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Column;
import org.workinggroups.solver.model.Tally;
import org.workinggroups.solver.resilience.Absence.Appointment;
import org.workinggroups.solver.resilience.Minimums.Minimum;

/**
 * Finds who could take over a role without anybody moving: members of the group who have no role. First those whose
 * attribute {@code substitute} names the role, then those whose expertise the group needs, then those who wished it.
 */
final class Standbys {

    private static final String SUBSTITUTE = "substitute";
    private static final int MOST = 3;

    private final AllocationModel model;
    private final Minimums minimums;
    private final Tally tally;
    private final Set<String> staffRoles;

    /** @param seminar the seminar with everybody, by which it is known which roles are those of staff */
    Standbys(Seminar seminar, AllocationModel model, Minimums minimums, Tally tally) {
        this.model = model;
        this.minimums = minimums;
        this.tally = tally;
        this.staffRoles = new HashSet<>();
        seminar.participants().stream().filter(person -> !person.counted())
                .forEach(person -> staffRoles.addAll(person.values(Participant.ROLE)));
        seminar.participants().stream().filter(Participant::counted)
                .forEach(person -> staffRoles.removeAll(person.values(Participant.ROLE)));
    }

    /** Who would take over the roles that hard rules demand and a group lacks; empty if somewhere nobody could. */
    List<Appointment> appointments() {
        List<Appointment> appointments = new ArrayList<>();
        for (Minimum minimum : minimums.all()) {
            Column column = minimum.term().column();
            int lacking = minimum.required() - Minimums.count(minimum, tally);
            if (minimum.term().objective().level() == Level.HARD && column.attribute().equals(Participant.ROLE)
                    && lacking > 0) {
                List<String> free = new ArrayList<>(standby(minimum.term().group(), column.value()).standby());
                appointments.forEach(appointment -> free.remove(appointment.participant()));
                if (free.size() < lacking) {
                    return List.of();
                }
                free.subList(0, lacking).forEach(id -> appointments.add(new Appointment(id, column.value())));
            }
        }
        return appointments;
    }

    /** One for each role of each group that has no more people with it than it needs. */
    List<Standby> find() {
        return minimums.all().stream().filter(minimum -> {
            Column column = minimum.term().column();
            return column.attribute().equals(Participant.ROLE)
                    && Minimums.count(minimum, tally) <= minimum.required();
        }).map(minimum -> standby(minimum.term().group(), minimum.term().column().value())).distinct().toList();
    }

    private Standby standby(int group, String role) {
        WorkingGroup room = model.groups().get(group);
        List<Participant> members = IntStream.range(0, model.participantCount())
                .filter(p -> tally.groupOf(p) == group).mapToObj(model.participants()::get).toList();
        return new Standby(room.id(), role, members.stream()
                .filter(person -> person.values(Participant.ROLE).contains(role)).map(Participant::id)
                .sorted(NaturalOrder.INSTANCE).toList(),
                members.stream().filter(person -> person.counted() != staffRoles.contains(role)
                        && person.values(Participant.ROLE).isEmpty())
                        .sorted(Comparator.comparing((Participant person) -> fitness(person, room, role))
                                .thenComparing(Participant::id, NaturalOrder.INSTANCE))
                        .limit(MOST).map(Participant::id).toList());
    }

    /** 0 is the fittest. */
    private static int fitness(Participant person, WorkingGroup group, String role) {
        if (person.values(SUBSTITUTE).contains(role)) {
            return 0;
        }
        int rank = person.rankOf(group.id());
        return (Collections.disjoint(person.values(Participant.EXPERTISE), group.expertise()) ? 100 : 1)
                + (rank > 0 ? Math.min(rank, 50) : 50);
    }
}
