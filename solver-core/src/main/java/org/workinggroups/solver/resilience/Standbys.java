package org.workinggroups.solver.resilience;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Column;
import org.workinggroups.solver.model.Tally;

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

    Standbys(AllocationModel model, Minimums minimums, Tally tally) {
        this.model = model;
        this.minimums = minimums;
        this.tally = tally;
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
                members.stream().filter(person -> person.counted() && person.values(Participant.ROLE).isEmpty())
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
