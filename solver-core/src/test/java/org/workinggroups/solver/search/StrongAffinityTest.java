package org.workinggroups.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.FlatModel;

/** Six friends who would all share one room if they could, and two rooms of three. */
class StrongAffinityTest {

    /** A price of one pair far above anything a search would charge for a chair too many if it did not look first. */
    private static final long WORTH = 5_000_000;

    @Test
    void however_dear_their_friendship_nobody_sits_on_the_floor() {
        AllocationModel model = new ModelCompiler().compile(friends(), 1);
        SearchLimits limits = new SearchLimits(2, 2, 2_000, Duration.ofMinutes(1));
        SearchResult found = new PlanSearch(limits, 3).search(FlatModel.of(model), SearchListener.NONE,
                score -> false, () -> false);
        assertThat(found.score().hard()).isZero();
        assertThat(found.score()).isEqualTo(new Score(0, 0, 9 * WORTH));
    }

    private static Seminar friends() {
        Seminar.Builder seminar = Seminar.builder("friends").policy(new Policy(Map.of("size", "off")))
                .group(WorkingGroup.builder("WG1").size(3, 3).build())
                .group(WorkingGroup.builder("WG2").size(3, 3).build());
        for (int i = 1; i <= 6; i++) {
            seminar.participant(Participant.builder("P" + i).build());
            for (int j = 1; j < i; j++) {
                seminar.relation(Relation.affinity("P" + j, "P" + i, WORTH));
            }
        }
        return seminar.build();
    }
}
