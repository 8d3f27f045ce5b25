package org.workinggroups.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.model.FlatModel;

/** Thirty people who live here and there on a map; company is worth the more, the farther it comes. */
class RedivisionTest {

    private static final int PEOPLE = 30;

    private FlatModel space;

    @BeforeEach
    void people() {
        SearchRandom random = new SearchRandom(7, 7);
        int[] east = new int[PEOPLE];
        int[] north = new int[PEOPLE];
        Seminar.Builder seminar = Seminar.builder("map").policy(new Policy(Map.of("size", "off", "balance", "off")));
        List.of("WG1", "WG2", "WG3").forEach(id -> seminar.group(WorkingGroup.builder(id).size(9, 11).build()));
        for (int i = 0; i < PEOPLE; i++) {
            east[i] = random.below(1000);
            north[i] = random.below(1000);
            seminar.participant(Participant.builder("P" + i).build());
            for (int j = 0; j < i; j++) {
                seminar.relation(Relation.affinity("P" + j, "P" + i,
                        1 + Math.round(Math.hypot(east[i] - east[j], north[i] - north[j]))));
            }
        }
        space = FlatModel.of(new ModelCompiler().compile(seminar.build(), 1));
    }

    /** What it ends with is what a walk of as many moves does not improve on, and keeps the sizes. */
    @Test
    void itFindsWhatWalksFindAndMore() {
        Incumbent divided = divided(400_000);
        Incumbent walked = new Incumbent(space.units);
        TypicalStep step = TypicalStep.of(space, new SearchRandom(1, -2));
        new Tempering(space, Neighbours.of(space, 1), walked, new SearchRandom(1, 2).placements(space), weights(), step,
                new double[0], 1, 1, () -> false).run(400_000);

        assertThat(divided.score()).isLessThanOrEqualTo(walked.score());
        assertThat(divided.score().hard()).isZero();
        assertThat(divided.groupOf()).isEqualTo(divided(400_000).groupOf());
    }

    @Test
    void itGoesOnFromAPlanThatIsBetter() {
        Incumbent better = divided(400_000);
        Incumbent found = new Incumbent(space.units);
        Redivision redivision = redivision(found);

        redivision.takeOver(better.groupOf());

        assertThat(found.score()).isEqualTo(better.score());
    }

    @Test
    void whoeverStopsItStopsIt() {
        Incumbent found = new Incumbent(space.units);
        Redivision redivision = new Redivision(space, found, new SearchRandom(1, 2).placements(space), weights(),
                new SearchRandom(1, 1), () -> true);

        redivision.run(Long.MAX_VALUE / 2);

        assertThat(redivision.evaluations()).isZero();
    }

    /** The whole search of such a seminar, twice. */
    @Test
    void theSearchIsTheSameEachTime() {
        assertThat(searched().plan()).isEqualTo(searched().plan());
        assertThat(searched().score().soft()).isLessThanOrEqualTo(divided(400_000).score().soft());
    }

    private SearchResult searched() {
        SearchLimits limits = new SearchLimits(6, 6, 50_000, Duration.ofMinutes(1));
        return new PlanSearch(limits, 1).search(space, SearchListener.NONE, score -> false, () -> false);
    }

    private Incumbent divided(long moves) {
        Incumbent found = new Incumbent(space.units);
        redivision(found).run(moves);
        return found;
    }

    private Redivision redivision(Incumbent found) {
        return new Redivision(space, found, new SearchRandom(1, 2).placements(space), weights(), new SearchRandom(1, 1),
                () -> false);
    }

    private RuleWeights weights() {
        return new RuleWeights(space, TypicalStep.of(space, new SearchRandom(1, -2)).whole(), 8, 64);
    }
}
