package org.workinggroups.solver.tradeoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;

/** Frontiers of plans: nothing on them is beaten, and every point can be had again by its weights. */
class TradeOffTest {

    private static final Allocator ALLOCATOR = Allocator.builder().seed(3).build();

    /**
     * Four women wish WG1, four men WG2; both rooms hold four. With a balance of 2 and 2 everywhere, 4 first choices
     * are lost (4 points each, say); with all wishes met, four counts are 2 persons off (4 points each).
     */
    @Test
    void wishesAgainstBalance() {
        Seminar.Builder seminar = Seminar.builder("Eight people")
                .policy(new Policy(Map.of("preference", Map.of("ranks", List.of(0), "unlisted", 4), "balance",
                        Map.of("gender", 1), "isolation", "off")))
                .group(WorkingGroup.builder("WG1").size(4, 4).build())
                .group(WorkingGroup.builder("WG2").size(4, 4).build());
        for (int i = 1; i <= 8; i++) {
            seminar.participant(Participant.builder("P" + i).attribute("gender", i <= 4 ? "F" : "M")
                    .prefers(i <= 4 ? "WG1" : "WG2").build());
        }

        TradeOff tradeOff = frontier(seminar.build());

        assertThat(tradeOff.points()).extracting(TradeOffPoint::measures).containsExactly(
                new Measures(4, 16, 0, 0), new Measures(6, 8, 4, 0), new Measures(8, 0, 16, 0));
        assertThat(tradeOff.points().get(1).step()).isEqualTo(
                "2 more first choices and 8 less disappointment cost 4 more missed quotas and 4 more imbalance");
    }

    /** Who holds the one faith wishes WG1. What that costs the balance is told without the faith. */
    @Test
    void stepsTellNoSensitiveValue() {
        Seminar.Builder seminar = Seminar.builder("Eight people")
                .policy(new Policy(Map.of("preference", Map.of("ranks", List.of(0), "unlisted", 4), "balance",
                        Map.of("faith", 1), "isolation", "off")))
                .group(WorkingGroup.builder("WG1").size(4, 4).build())
                .group(WorkingGroup.builder("WG2").size(4, 4).build());
        for (int i = 1; i <= 8; i++) {
            seminar.participant(i <= 4
                    ? Participant.builder("P" + i).attribute("faith", "osprey").prefers("WG1").build()
                    : Participant.builder("P" + i).prefers("WG2").build());
        }

        TradeOff tradeOff = frontier(seminar.build());

        assertThat(tradeOff.points()).extracting(TradeOffPoint::step)
                .anyMatch(step -> step.contains("faith value 1 in WG1"));
        assertThat(tradeOff.toString()).doesNotContain("osprey");
    }

    @Test
    void noPointBeatsAnotherAndEachCanBeHadAgain() {
        Seminar seminar = new SeminarGenerator(5).generate(SeminarSpecification.ofSize(30, 3));

        TradeOff tradeOff = frontier(seminar);

        assertThat(tradeOff.points()).hasSizeGreaterThan(2).isSortedAccordingTo(
                (a, b) -> a.measures().compareTo(b.measures()));
        for (TradeOffPoint point : tradeOff.points()) {
            assertThat(tradeOff.points()).noneMatch(other -> other.measures().beats(point.measures()));
            assertThat(ALLOCATOR.allocate(seminar.withPolicy(point.policy())).plan()).contains(point.plan());
        }
    }

    /** With a plan already published, keeping to it is a measure of its own. */
    @Test
    void changesOfAPublishedPlanAreMeasured() {
        Seminar seminar = new SeminarGenerator(5).generate(SeminarSpecification.ofSize(24, 3));
        Plan published = ALLOCATOR.allocate(seminar.withPolicy(seminar.policy().with("preference", "off"))).plan()
                .orElseThrow();

        TradeOff tradeOff = frontier(seminar.withBaseline(published));

        assertThat(tradeOff.hasBaseline()).isTrue();
        assertThat(tradeOff.points()).extracting(point -> point.measures().disruption()).contains(0)
                .anyMatch(disruption -> disruption > 0);
    }

    @Test
    void whatIsBeatenAndWhatIsNot() {
        Measures some = new Measures(5, 10, 20, 0);
        assertThat(new Measures(6, 10, 20, 0).beats(some)).isTrue();
        assertThat(new Measures(6, 11, 20, 0).beats(some)).isFalse();
        assertThat(some.beats(some)).isFalse();
    }

    private static TradeOff frontier(Seminar seminar) {
        return ALLOCATOR.tradeOff(seminar, Origins.of(seminar));
    }
}
