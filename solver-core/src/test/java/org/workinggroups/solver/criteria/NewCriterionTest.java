package org.workinggroups.solver.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Tally;

/** Adding a criterion is one class and one line in the list. */
class NewCriterionTest {

    /** Four colleagues over three groups: two share one, which balance allows and the new criterion counts. */
    @Test
    void colleaguesApart() {
        Seminar.Builder seminar = Seminar.builder("Colleagues").policy(new Policy(Map.of("colleagues", 3,
                "balance", Map.of("institution", 1), "size", "off")));
        IntStream.rangeClosed(1, 3).forEach(g -> seminar.group(WorkingGroup.builder("WG" + g).build()));
        IntStream.rangeClosed(1, 4).forEach(p -> seminar.participant(
                Participant.builder("P" + p).attribute("institution", "Institute of Rights").build()));
        List<Criterion> criteria = new ArrayList<>(Criteria.all());
        criteria.add(new ColleaguesCriterion());

        AllocationModel model = new ModelCompiler(criteria).compile(seminar.build(), 1);
        int[] groups = model.indexes(Plan.of(Map.of("P1", "WG1", "P2", "WG1", "P3", "WG2", "P4", "WG3")));

        assertThat(model.score(new Tally(model, groups))).isEqualTo(new Score(0, 0, 3));
    }
}
