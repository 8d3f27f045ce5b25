package org.workinggroups.solver.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;

/** What the organisers are told about a band that cannot hold. */
class SizeCriterionTest {

    /** Regression: 95 people in four groups were told that fewer groups would fit; three groups of 30 hold only 90. */
    @Test
    void saysThatNoNumberOfGroupsFits() {
        assertThat(notices(95, 4)).containsExactly("policy.size: 95 participants in 4 groups are 23.8 a group: the "
                + "target bands (100-120 in all) cannot hold, so every plan misses them; no number of groups of 25-30 "
                + "fits 95 people; possible: 4 x 23-24, or 3 x 31-32");
    }

    @Test
    void saysWhatWouldFit() {
        assertThat(notices(100, 3)).containsExactly("policy.size: 100 participants in 3 groups are 33.3 a group: the "
                + "target bands (75-90 in all) cannot hold, so every plan misses them; 4 groups of 25-30 would fit");
    }

    @Test
    void saysNothingWhereTheBandHolds() {
        assertThat(notices(100, 4)).isEmpty();
    }

    private static List<String> notices(int people, int groups) {
        Seminar.Builder seminar = Seminar.builder("Sizes");
        IntStream.rangeClosed(1, people).forEach(p -> seminar.participant(Participant.builder("P" + p).build()));
        IntStream.rangeClosed(1, groups).forEach(g -> seminar.group(
                WorkingGroup.builder("WG" + g).target(25, 30).build()));
        return new ModelCompiler().compile(seminar.build(), 1).notices().stream().map(Problem::toString).toList();
    }
}
