package org.workinggroups.solver.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;

/**
 * Twenty people, ten of ministries (M1-M10) and ten of associations (A1-A10), all of whom wish the garden; ten get it.
 * Somebody who does not pays 10.
 */
class AuditorTest {

    private static final AuditQuestion SECTORS = new AuditQuestion(List.of("sector"), 5, 0.05, 1000, 1);

    /** 2 of 10 against 8 of 10: chance gives so much in 4252 of 184756 ways, both sides counted. */
    @Test
    void whereMinistriesGotTheGardenTheAuditSaysSo() {
        FairnessAudit audit = audit(SECTORS, 8);
        SegmentAudit associations = audit.segments().getFirst();

        assertThat(associations.name()).isEqualTo("sector ASSOCIATION");
        assertThat(associations.ranks().ranks().at(1)).isEqualTo(2);
        assertThat(associations.cost()).isEqualTo(8.0);
        assertThat(associations.others()).isEqualTo(2.0);
        assertThat(associations.any().orElseThrow().p()).isCloseTo(4252.0 / 184756, within(1e-12));
        assertThat(associations.adjusted()).isCloseTo(2 * 4252.0 / 184756, within(1e-12));
        assertThat(associations.verdict()).isEqualTo(Verdict.WORSE);
        assertThat(audit.segments().getLast().verdict()).isEqualTo(Verdict.BETTER);
    }

    @Test
    void sixAgainstFourIsNothing() {
        assertThat(audit(SECTORS, 6).judged()).extracting(SegmentAudit::verdict)
                .containsExactly(Verdict.EVEN, Verdict.EVEN);
    }

    /** All associations wish the garden, which is full of them, and all ministries the pond, where there is room. */
    @Test
    void aLotThatComesFromTheWishesIsToldAsOne() {
        Seminar.Builder seminar = groups();
        Map<String, String> seats = new TreeMap<>();
        for (int i = 1; i <= 12; i++) {
            seminar.participant(person("A" + i, "ASSOCIATION", "GARDEN"));
            seminar.participant(person("M" + i, "MINISTRY", "POND"));
            seats.put("A" + i, i <= 4 ? "GARDEN" : "POND");
            seats.put("M" + i, "POND");
        }
        FairnessAudit audit = audit(seminar.build(), Plan.of(seats), SECTORS);

        assertThat(audit.judged()).extracting(SegmentAudit::verdict)
                .containsExactly(Verdict.WORSE_BY_WISHES, Verdict.BETTER_BY_WISHES);
        assertThat(audit.judged().getFirst().alike().orElseThrow().p()).isEqualTo(1.0);
    }

    @Test
    void fewPeopleAreShownAndNotJudged() {
        FairnessAudit audit = audit(new AuditQuestion(List.of("sector", "sector x gender"), 11, 0.05, 1000, 1), 8);

        assertThat(audit.segments()).hasSize(4);
        assertThat(audit.judged()).isEmpty();
        assertThat(audit.segments().getFirst().any()).isEmpty();
    }

    /** Named twice an attribute is no two questions, which would make each harder to answer. */
    @Test
    void anAttributeNamedTwiceIsJudgedOnce() {
        FairnessAudit audit = audit(new AuditQuestion(List.of("sector", "sector"), 5, 0.05, 1000, 1), 8);

        assertThat(audit.segments()).hasSize(2);
    }

    /** Ministries' women are women of ministries. */
    @Test
    void aCrossingInBothOrdersIsJudgedOnce() {
        FairnessAudit audit = audit(new AuditQuestion(List.of("sector x gender", "gender x sector"), 5, 0.05, 1000, 1),
                8);

        assertThat(audit.segments()).extracting(segment -> segment.ranks().attribute())
                .containsExactly("sector x gender", "sector x gender");
    }

    /** M1 sits in the pond with nine associations' people: the only one of a ministry, unless another is there. */
    @Test
    void whoIsAloneAndWhoWasMoved() {
        FairnessAudit audit = audit(SECTORS, 9);

        assertThat(audit.lone()).extracting(LonePerson::group, LonePerson::value, LonePerson::others)
                .containsExactly(tuple("GARDEN", "ASSOCIATION", 9),
                        tuple("POND", "MINISTRY", 9));
        assertThat(audit.moved()).containsExactly("A2", "M1");
        assertThat(audit.segments()).extracting(SegmentAudit::moved).containsExactly(1, 1);
        assertThat(audit.groups()).hasSize(2);
    }

    @Test
    void whatCannotBeAuditedIsTold() {
        Seminar seminar = garden();
        Allocator allocator = Allocator.builder().build();

        assertThatThrownBy(() -> allocator.audit(seminar, Origins.of(seminar), Plan.of(Map.of("M1", "POND")),
                Optional.empty(), SECTORS)).hasMessageContaining("the plan leaves 19 out");
        assertThatThrownBy(() -> allocator.audit(seminar, Origins.of(seminar), plan(8), Optional.empty(),
                new AuditQuestion(List.of("sectr"), 5, 0.05, 10, 1))).hasMessageContaining("Maybe sector was meant");
    }

    /** Holm 1979 by hand: the least of three counts three times, the next twice, and none below one before it. */
    @Test
    void manyLooksAreAdjustedFor() {
        assertThat(Holm.adjusted(List.of(0.01, 0.04, 0.03))).containsExactly(0.03, 0.06, 0.06);
        assertThat(Holm.adjusted(List.of(0.9, 0.8))).containsExactly(1.0, 1.0);
        assertThat(Holm.adjusted(List.of())).isEmpty();
    }

    private static FairnessAudit audit(AuditQuestion question, int ministriesInTheGarden) {
        return audit(garden(), plan(ministriesInTheGarden), question);
    }

    private static FairnessAudit audit(Seminar seminar, Plan plan, AuditQuestion question) {
        return Allocator.builder().build().audit(seminar, Origins.of(seminar), plan,
                Optional.of(List.of("M1", "A2")), question);
    }

    private static Seminar.Builder groups() {
        return Seminar.builder("Garden and pond").group(WorkingGroup.builder("GARDEN").build())
                .group(WorkingGroup.builder("POND").build());
    }

    private static Seminar garden() {
        Seminar.Builder seminar = groups();
        for (int i = 1; i <= 10; i++) {
            seminar.participant(person("M" + i, "MINISTRY", "GARDEN"));
            seminar.participant(person("A" + i, "ASSOCIATION", "GARDEN"));
        }
        return seminar.build();
    }

    private static Participant person(String id, String sector, String wish) {
        return Participant.builder(id).attribute("sector", sector).attribute("gender", "F").prefers(wish).build();
    }

    private static Plan plan(int ministriesInTheGarden) {
        Map<String, String> seats = new TreeMap<>();
        for (int i = 1; i <= 10; i++) {
            seats.put("M" + i, i <= ministriesInTheGarden ? "GARDEN" : "POND");
            seats.put("A" + i, i <= 10 - ministriesInTheGarden ? "GARDEN" : "POND");
        }
        return Plan.of(seats);
    }
}
