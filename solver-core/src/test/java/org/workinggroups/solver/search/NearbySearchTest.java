package org.workinggroups.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.model.Tally;

/** Searches that start from a plan: they better it, hold whom they must, and are the same every time. */
class NearbySearchTest {

    private static final AllocationModel MONGOLIA = new ModelCompiler().compile(
            new SeminarGenerator(7).generate(SeminarSpecification.named("asem24-mongolia-2026")), 1);

    /** A, B wish WG1, C, D wish WG2; rooms for two. A is held in WG2: one of C and D makes room and takes WG1. */
    @Test
    void whoeverIsHeldStaysAndAnotherMakesRoom() {
        AllocationModel model = fourPeople();
        int[] plan = plan(model, "A WG2", "B WG1", "C WG2", "D WG2");

        SearchResult found = new NearbySearch(FlatModel.of(model), 1).search(plan, only(model, "A"), 500);

        assertThat(found.score().isFeasible()).isTrue();
        assertThat(found.plan()[model.participantIndex("A")]).isEqualTo(model.groupIndex("WG2"));
        assertThat(found.plan()[model.participantIndex("B")]).isEqualTo(model.groupIndex("WG1"));
        assertThat(found.score()).isEqualTo(model.score(new Tally(model, found.plan())));
    }

    /** Whoever has no place is given one: D came late, and the last seat is in WG2. */
    @Test
    void whoeverHasNoPlaceIsGivenOne() {
        AllocationModel model = fourPeople();
        int[] plan = plan(model, "A WG1", "B WG1", "C WG2");

        SearchResult found = new NearbySearch(FlatModel.of(model), 1).search(plan, new BitSet(), 500);

        assertThat(found.score().soft()).isZero();
        assertThat(found.plan()).isEqualTo(plan(model, "A WG1", "B WG1", "C WG2", "D WG2"));
    }

    /** Started from the search's own plan with somebody pinned, it does about as well as a search of that seminar. */
    @Test
    void aFewThousandMovesAreNearlyAsGoodAsASearch() {
        FlatModel flat = FlatModel.of(MONGOLIA);
        SearchResult start = new PlanSearch(new SearchLimits(2, 2, 60_000, Duration.ofMinutes(1)), 1)
                .search(flat, SearchListener.NONE, score -> false, () -> false);
        NearbySearch nearby = new NearbySearch(flat, 1);
        BitSet held = new BitSet();
        held.set(flat.members[flat.movable[0]][0]);
        SearchResult found = nearby.search(start.plan(), held, 10_000);

        assertThat(found.score()).isLessThanOrEqualTo(start.score());
        assertThat(nearby.search(start.plan(), held, 10_000).plan()).isEqualTo(found.plan());
    }

    /** Every single change is priced as the terms price it, and the best comes first. */
    @Test
    void singleChangesCostWhatTheTermsSay() {
        AllocationModel model = fourPeople();
        int[] plan = plan(model, "A WG2", "B WG1", "C WG1", "D WG2");

        List<SingleChanges.Change> best = SingleChanges.best(FlatModel.of(model), plan, 3);

        assertThat(best).hasSize(3).isSortedAccordingTo((a, b) -> a.score().compareTo(b.score()));
        SingleChanges.Change first = best.getFirst();
        assertThat(List.of(first.participant(), first.other())).containsExactlyInAnyOrder(
                model.participantIndex("A"), model.participantIndex("C"));
        assertThat(first.score().soft()).isZero();
    }

    private static AllocationModel fourPeople() {
        return new ModelCompiler().compile(Seminar.builder("Four people")
                .group(WorkingGroup.builder("WG1").capacity(2).build())
                .group(WorkingGroup.builder("WG2").capacity(2).build())
                .participant(Participant.builder("A").prefers("WG1").build())
                .participant(Participant.builder("B").prefers("WG1").build())
                .participant(Participant.builder("C").prefers("WG2").build())
                .participant(Participant.builder("D").prefers("WG2").build()).build(), 1);
    }

    private static BitSet only(AllocationModel model, String id) {
        BitSet one = new BitSet();
        one.set(model.participantIndex(id));
        return one;
    }

    private static int[] plan(AllocationModel model, String... placements) {
        int[] plan = new int[model.participantCount()];
        Arrays.fill(plan, -1);
        for (String placement : placements) {
            String[] parts = placement.split(" ");
            plan[model.participantIndex(parts[0])] = model.groupIndex(parts[1]);
        }
        return plan;
    }
}
